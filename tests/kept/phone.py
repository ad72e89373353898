"""A phone as people leave it: plans, words that wait, words that were refused, another person's sealed words.

Signed in on it is Ffion; her mother used it before her. Its server is the kept database of the same release.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from tests.browser.phone import Colleague, Phone
from tests.javascript import launch_arguments
from tests.kept import bring_in, replicas, write_down
from tests.server import Server

# What ffion wrote last, and what her mother did, without a connection; what was refused; what gave way.
UNSENT, SEALED, REFUSED, GAVE_WAY = "Dysgu Calon Lân", "Canu i Nain", "Łąka", "By Whitsun"

REFUSE = """([person, words]) => new Promise((resolve, reject) => {
  indexedDB.open(`mpp-${person}`).onsuccess = ({ target: { result: database } }) => {
    const transaction = database.transaction("outbox", "readwrite");
    const store = transaction.objectStore("outbox");
    store.getAll().onsuccess = ({ target: { result: [entry] } }) => {
      const { seq, id, edit, ...more } = entry;
      const [scope, , record, base, , made] = edit[3][0];
      const change = [scope, "tune", record, base, { words }, made];
      const other = [`another-of-hers:${seq}`, edit[1], null, [change]];
      store.add({ ...more, id: other[0], edit: other, save: [other[0]] });
    };
    transaction.oncomplete = () => resolve(database.close());
    transaction.onabort = () => reject(transaction.error);
  };
})"""


def keep_phone(release: Path, file: Path) -> None:
    """Live on that phone; write down in `file` what it holds then, in `release` what its server holds."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        bring_in(release, Path(folder) / "data")
        server = Server(Path(folder) / "data").start()
        browser = playwright.chromium.launch(**launch_arguments())
        try:
            phone = Phone(browser, server)
            a_mother_leaves(phone)
            a_child_writes(phone)
            replicas.write_down(phone.page, file)
        finally:
            browser.close()
            server.stop()
        write_down(server.data, release)


def a_mother_leaves(phone: Phone) -> None:
    """Her goal for the child is not sent when she signs out."""
    phone.sign_in("carer")
    phone.server.stop()
    phone.write_goal(SEALED)
    phone.until(phone.unsent)
    phone.sign_out()
    phone.server.start()


def a_child_writes(phone: Phone) -> None:
    """First with a connection, then without."""
    phone.sign_in("ffion")
    phone.write_goal("Chwarae gyda'r band")
    phone.until(lambda: not phone.unsent())
    goal = next(edit["edit"][3][0][2] for edit in phone.rows("taken"))
    phone.server.stop()
    page = phone.go(f"goal/{goal}")
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    page.fill("[name$='.by_when']", GAVE_WAY)
    page.locator("form", has=page.locator("[name$='.by_when']")).get_by_role("button", name="Save").click()
    phone.until(phone.unsent)
    phone.page.evaluate(REFUSE, [phone.person, REFUSED])
    phone.server.start()
    Colleague(phone.server, "ffion").writes("goal", goal, by_when="By Easter")
    phone.nudge()
    phone.until(lambda: not phone.unsent() and phone.rows("drawer") and phone.rows("told"))
    phone.server.kill()
    phone.write_goal(UNSENT, "Am ei bod hi'n hardd")
    phone.until(phone.unsent)
