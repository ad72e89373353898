"""Mistakes that a phone or a server could make, to show that the tests would notice them."""

from typing import Any

import pytest
from sqlalchemy import select

from sync import (
    apply_change,
    clones,
    deletion,
    delta,
    erasure,
    heads,
    moments,
    policies,
    pull,
    push,
    rights,
    tables,
    verdicts,
)
from sync.protocol import NOT_ALLOWED, RefusedError
from sync.scopes import Scope
from sync.working_set import WorkingSet

from . import coalesce, exchange, page, seal, world
from . import device as devices
from .device import Device
from .replica import Entry, Writing, touches
from .world import OtherPersonError

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


def stale_replies_applied(patch: Patch) -> None:
    patch.setattr(exchange, "outdated", lambda *_: False)


def cursor_moved_before_the_rows(patch: Patch) -> None:
    finish = exchange.finish

    def hasty(replica: Any, asked: exchange.Asked, reply: dict[str, Any], now: int, **rest: Any) -> str:
        with replica.transaction() as writing:
            if exchange.outdated(writing, asked, reply, replica.person):
                return "dropped"
            writing.versions.update({scope: news["version"] for scope, news in reply["scopes"].items()})
            asked.versions = writing.sure()
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


def outbox_emptied_when_the_session_has_ended(patch: Patch) -> None:
    tell = Device.tell

    def despairing(self: Device, request: dict[str, Any]) -> dict[str, Any]:
        try:
            return tell(self, request)
        except OtherPersonError:
            with self.replica().transaction() as writing:
                writing.outbox.clear()
            raise

    patch.setattr(Device, "tell", despairing)


def as_much_asked_again(patch: Patch) -> None:
    """What is too large for a request is put into the same request once more."""
    patch.setattr(Device, "ask_for_less", lambda *_: None)


def line_not_listened_to(patch: Patch) -> None:
    """A request that broke off is as long the next time."""

    def steady(self: Device) -> None:
        while True:
            asked = self.ask("name")
            reply = self.tell(asked.request)
            self.batch = exchange.BATCH
            if not self.answer(asked, reply, "name"):
                return

    patch.setattr(Device, "sync", steady)


def words_left_unsealed(patch: Patch) -> None:
    """Whoever signs in next finds the last person's replica."""
    patch.setattr(devices, "seal", lambda *_: None)


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


def later_base_kept(patch: Patch) -> None:
    """Coalescing takes the base of the newer edit, as if its author had seen all the news by then."""
    by_base = coalesce.by_base

    def generous(changes: list[Any], written: dict[Any, list[Any]]) -> list[Any]:
        newer = {pair: change[3] for change in changes for pair, _ in coalesce.pairs(change)}
        return by_base(changes, {pair: [newer[pair], value] for pair, (_, value) in written.items()})

    patch.setattr(coalesce, "by_base", generous)


def part_of_an_edit_coalesced(patch: Patch) -> None:
    """What is left of it keeps its id, under which a copy of the device says all of it."""
    put_coalesced = Writing.put_coalesced

    def thorough(self: Writing, edit: list[Any]) -> list[int]:
        over = {pair for change in edit[3] for pair, _ in coalesce.pairs(change)}
        for number, entry in self.outbox.items():
            identity, made, on_behalf_of, changes = entry["edit"]
            left = [
                [*change[:4], {pair[3]: said for pair, said in coalesce.pairs(change) if pair not in over}, 0]
                for change in changes
            ]
            if not entry["sent"] and not any(change[5] for change in changes):
                self.outbox[number] = {
                    **entry,
                    "edit": [identity, made, on_behalf_of, [c for c in left if c[4]]],
                }
        return put_coalesced(self, edit)

    patch.setattr(Writing, "put_coalesced", thorough)


def sent_words_coalesced(patch: Patch) -> None:
    """What has left is taken out of the outbox, and what was said under its name is changed."""
    may_go = coalesce.may_go
    patch.setattr(
        coalesce, "may_go", lambda entry, on_behalf_of: may_go({**entry, "sent": False}, on_behalf_of)
    )


def first_words_coalesced(patch: Patch) -> None:
    """A record's making goes into its first change, which then is a change of nothing."""

    def reckless(entry: Entry, on_behalf_of: str | None) -> bool:
        _, _, earlier, changes = entry["edit"]
        return (
            not entry["sent"] and earlier == on_behalf_of and all(coalesce.is_plain(one) for one in changes)
        )

    patch.setattr(coalesce, "may_go", reckless)


def ticks_forgotten_in_coalescing(patch: Patch) -> None:
    patch.setattr(coalesce, "together", lambda before, after: after)  # noqa: ARG005


def other_voices_coalesced(patch: Patch) -> None:
    """What was written down for a child goes under what its writer says in their own name."""
    may_go = coalesce.may_go
    patch.setattr(coalesce, "may_go", lambda entry, on_behalf_of: may_go(entry, entry["edit"][2]))  # noqa: ARG005


def page_of_another_past_believed(patch: Patch) -> None:
    """A form that was open while yesterday's data was brought back keeps its base."""
    patch.setattr(page, "as_of", lambda _epoch, _page, changes: changes)


def words_said_again_by_the_clock(patch: Patch) -> None:
    """After a restore what was taken is offered in the order of the times at which it was written."""

    def by_the_clock(self: Writing) -> None:
        for entry in sorted(self.taken.values(), key=lambda entry: entry["edit"][1]):
            self.put_out(entry)
        self.taken.clear()

    patch.setattr(Writing, "offer_again", by_the_clock)


def answer_to_another_past_let_through(patch: Patch) -> None:
    patch.setattr(page, "is_answer", lambda _: False)


def mismatch_shrugged_off(patch: Patch) -> None:
    put = exchange.put
    patch.setattr(exchange, "put", lambda *about: put(*about[:-1], True))


def what_is_back_comes_in_part(patch: Patch) -> None:
    """In short, a record that was put away is sent without what it had before."""
    patch.setattr(delta, "DELETED", "")


def copies_not_told_apart(patch: Patch) -> None:
    patch.setattr(clones, "_news", lambda *_: 10**9)


def still_being_told_taken_for_a_copy(patch: Patch) -> None:
    """Who repeats half of what was taken, for a line that carries no more, goes on under another name."""
    first_new = clones._first_new
    patch.setattr(clones, "_first_new", lambda *about: first_new(*about) or next(iter(about[2]), None))


def back_under_another_name(patch: Patch) -> None:
    """Whoever signs out with words unsent is, to the server, another device when they are back."""
    patch.setattr(seal, "NAMED", ())


def whole_outbox_settled(patch: Patch) -> None:
    """A reply counts for all that waits, not only for what it speaks of."""
    settle = Writing.settle

    def sweeping(self: Writing, edit: str, verdict: list[Any], now: int) -> None:
        settle(self, edit, verdict, now)
        self.outbox.clear()

    patch.setattr(Writing, "settle", sweeping)


def anybody_answers_a_question(patch: Patch) -> None:
    patch.setitem(policies._MAY_REPLACE, "ask", lambda *_: True)


def nothing_forgotten(patch: Patch) -> None:
    """Who was taken off a plan is not told."""
    reply = pull.reply
    patch.setattr(pull, "reply", lambda *about: reply(*about) | {"forget": []})


def told_that_it_is_there(patch: Patch) -> None:
    """What is another's is refused in other words than what never was."""
    writer = push.Push._writer

    def talkative(self: push.Push, item: Any, change: Any) -> Any:
        try:
            return writer(self, item, change)
        except RefusedError:
            there = select(tables.scope).where(tables.scope.c.id == change.scope)
            if self._connection.execute(there).first():
                raise RefusedError(NOT_ALLOWED) from None
            raise

    patch.setattr(push.Push, "_writer", talkative)


def only_the_records_erased(patch: Patch) -> None:
    """The log keeps what was said."""
    patch.setattr(erasure, "BLANK", {"position": erasure._edit.position})


def rights_not_checked(patch: Patch) -> None:
    patch.setattr(rights, "may_write", lambda *_: True)


def every_scope_readable(patch: Patch) -> None:
    patch.setattr(Scope, "readable", lambda *_: True)


def known_edits_not_looked_up(patch: Patch) -> None:
    patch.setattr(verdicts, "known", lambda *_: {})


def seen_words_of_another_rank_replaced(patch: Patch) -> None:
    patch.setitem(policies._MAY_REPLACE, "owner", lambda *_: True)


def own_words_without_an_answer_forgotten(patch: Patch) -> None:
    """What a device sent and wrote over counts as new in each text that has it."""
    patch.setattr(WorkingSet, "own_texts", lambda *_: [])


def giving_way_kept_quiet(patch: Patch) -> None:
    """Words that were late give way, and the answer does not say so."""
    take = policies.take
    patch.setattr(policies, "take", lambda *about: take(*about)._replace(note=None, gave_way=None))


def given_way_in_another_past_taken_for_seen(patch: Patch) -> None:
    """What is said again after a restore has seen all that the backup had, given way or not."""
    patch.setattr(moments, "_shown_in_both_pasts", lambda _draft, _change, _person, base: base)


def judged_anew_after_a_restore(patch: Patch) -> None:
    """What yesterday's database knows is answered otherwise today."""
    restore, known = world.World.restore, verdicts.known

    def forgetful(self: world.World, *about: Any, **how: Any) -> None:
        restore(self, *about, **how)
        patch.setattr(verdicts, "known", lambda *of: {k: [*v[:3], []] for k, v in known(*of).items()})

    patch.setattr(world.World, "restore", forgetful)


def unseen_words_replaced(patch: Patch) -> None:
    patch.setattr(policies, "_replaced", lambda *_: True)


def order_of_arrival_decides(patch: Patch) -> None:
    patch.setattr(policies, "order", lambda head: head.version)
    patch.setattr(heads, "order", lambda head: head.version)


def deletion_covers_what_it_has_not_seen(patch: Patch) -> None:
    patch.setattr(deletion, "_covers", lambda *_: True)


def answers_of_another_past_taken(patch: Patch) -> None:
    """A version named before a restore is looked up among those of after it."""
    choice = apply_change.Taking._choice

    def gullible(self: apply_change.Taking, name: str, version: Any) -> tuple[Any, str]:
        self._moment = self._moment._replace(known=10**9)
        return choice(self, name, version)

    patch.setattr(apply_change.Taking, "_choice", gullible)


def the_devices_clock_believed(patch: Patch) -> None:
    patch.setattr(push.Sender, "offset", 0)
