"""Mistakes that a phone or a server could make, to show that the tests would notice them."""

from typing import Any

import pytest

from sync import deletion, heads, policies, push, rights, twins
from sync.scopes import Scope

from . import exchange, page
from .device import Device
from .replica import Entry, Writing, touches

Patch = pytest.MonkeyPatch


def base_taken_at_save(patch: Patch) -> None:
    """The form is given the version of the moment it is saved, not of the moment it was drawn."""
    save = Device.save

    def careless(self: Device, shown: page.Page, changes: list[page.Change], *rest: Any) -> str:
        versions = self.replica().versions()
        fresh = [[*change[:3], versions.get(change[0], 0), *change[4:]] for change in changes]
        return save(self, shown, fresh, *rest)

    patch.setattr(Device, "save", careless)


def base_of_unsent_words_forgotten(patch: Patch) -> None:
    patch.setattr(page.Page, "base", lambda self, key, name: self.bases.get(key[0], 0))  # noqa: ARG005


def late_replies_applied(patch: Patch) -> None:
    patch.setattr(exchange, "outdated", lambda *_: False)


def cursor_moved_before_the_rows(patch: Patch) -> None:
    finish = exchange.finish

    def hasty(replica: Any, asked: exchange.Asked, reply: dict[str, Any], now: int, **rest: Any) -> str:
        with replica.transaction() as writing:
            if exchange.outdated(writing, asked, reply, replica.person):
                return "dropped"
            writing.versions.update({scope: news["version"] for scope, news in reply["scopes"].items()})
            asked.versions = dict(writing.versions)
        return finish(replica, asked, reply, now, **rest)

    patch.setattr(exchange, "finish", hasty)


def outbox_entry_dropped_when_sent(patch: Patch) -> None:
    mark_sent = Writing.mark_sent

    def forgetful(self: Writing, limit: int) -> list[Entry]:
        entries = mark_sent(self, limit)
        self.outbox.clear()
        return entries

    patch.setattr(Writing, "mark_sent", forgetful)


def repeats_under_a_new_name(patch: Patch) -> None:
    mark_sent = Writing.mark_sent

    def renaming(self: Writing, limit: int) -> list[Entry]:
        for number, entry in self.outbox.items():
            if entry["sent"]:
                self.outbox[number] = {**entry, "edit": ["again" + entry["edit"][0], *entry["edit"][1:]]}
        return mark_sent(self, limit)

    patch.setattr(Writing, "mark_sent", renaming)


def waiting_words_go_with_their_plan(patch: Patch) -> None:
    def heartless(self: Writing, scope: str) -> None:
        for number, entry in list(self.outbox.items()):
            if touches(entry, scope):
                del self.outbox[number]

    patch.setattr(Writing, "drop_copies", heartless)


def refused_words_thrown_away(patch: Patch) -> None:
    settle = Writing.settle

    def tidy(self: Writing, edit: str, verdict: list[Any], now: int) -> None:
        settle(self, edit, verdict, now)
        self.drawer.pop(edit, None)

    patch.setattr(Writing, "settle", tidy)


def words_left_unsealed(patch: Patch) -> None:
    """Whoever signs in next finds the last person's replica."""
    patch.setattr(Device, "seal", lambda *_: None)


def form_taken_from_whoever_is_here(patch: Patch) -> None:
    save = Device.save

    def trusting(self: Device, shown: page.Page, *rest: Any) -> str:
        shown.person = self.replica().person
        return save(self, shown, *rest)

    patch.setattr(Device, "save", trusting)


def origin_kept_in_storage(patch: Patch) -> None:
    """A clone goes on counting where its original does."""
    start = Device.start

    def counting_on(self: Device) -> None:
        start(self)
        self.origin = "profile-" + self.name

    patch.setattr(Device, "start", counting_on)


def mismatch_shrugged_off(patch: Patch) -> None:
    put = exchange.put
    patch.setattr(exchange, "put", lambda writing, scope, news, _: put(writing, scope, news, True))


def copies_not_told_apart(patch: Patch) -> None:
    patch.setattr(twins, "_repeated", lambda *_: 10**9)


def rights_not_checked(patch: Patch) -> None:
    patch.setattr(rights, "may_write", lambda *_: True)


def every_scope_readable(patch: Patch) -> None:
    patch.setattr(Scope, "readable", lambda *_: True)


def known_edits_not_looked_up(patch: Patch) -> None:
    patch.setattr(push.Push, "_known", lambda *_: {})


def seen_words_of_another_rank_replaced(patch: Patch) -> None:
    patch.setitem(policies._MAY_REPLACE, "owner", lambda *_: True)


def unseen_words_replaced(patch: Patch) -> None:
    patch.setattr(policies, "_replaced", lambda *_: True)


def order_of_arrival_decides(patch: Patch) -> None:
    patch.setattr(policies, "order", lambda head: head.version)
    patch.setattr(heads, "order", lambda head: head.version)


def deletion_covers_what_it_has_not_seen(patch: Patch) -> None:
    patch.setattr(deletion, "_covers", lambda *_: True)


def the_devices_clock_believed(patch: Patch) -> None:
    patch.setattr(push.Sender, "offset", 0)
