#!/usr/bin/python3
"""A WebKitGTK browser that WebDriver can drive and that keeps its profile.

Started by WebKitWebDriver with the system's Python: `webkit_window.py --automation PROFILE WIDTH HEIGHT`. The
driver's own MiniBrowser forgets everything when it is closed.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402  # only after their versions are named

PROFILE, WIDTH, HEIGHT = sys.argv[-3], int(sys.argv[-2]), int(sys.argv[-1])


def main():
    context = lasting_context()
    context.set_automation_allowed(True)
    settings = WebKit2.Settings()
    settings.set_enable_write_console_messages_to_stdout(True)
    settings.set_enable_page_cache(True)  # Back is to bring pages as they were, as on a phone
    context.connect("automation-started", lambda _, session: begin(session, context, settings))
    Gtk.main()


def lasting_context():
    manager = WebKit2.WebsiteDataManager(
        base_data_directory=f"{PROFILE}/data", base_cache_directory=f"{PROFILE}/cache"
    )
    context = WebKit2.WebContext.new_with_website_data_manager(manager)
    file = f"{PROFILE}/cookies.sqlite"
    context.get_cookie_manager().set_persistent_storage(file, WebKit2.CookiePersistentStorage.SQLITE)
    return context


def begin(session, context, settings):
    about = WebKit2.ApplicationInfo()
    about.set_name("MiniBrowser")
    session.set_application_info(about)
    session.connect("create-web-view", lambda _: view(context, settings))


def view(context, settings):
    made = WebKit2.WebView(web_context=context, settings=settings, is_controlled_by_automation=True)
    window = Gtk.Window()
    window.set_default_size(WIDTH, HEIGHT)
    window.set_decorated(False)
    window.add(made)
    window.show_all()
    made.connect("close", lambda _: window.destroy())
    return made


main()
