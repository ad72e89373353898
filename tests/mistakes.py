"""Mistakes for tests that need processes, a server or a browser: `MISTAKE=name pytest …` makes one.

It is made where tests begin and in the process that their servers are forked from, so nothing that ships
knows of it. Those that simulated devices notice stand in simulator/faults.py.
"""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from flask.json.provider import DefaultJSONProvider
from sqlalchemy import Connection, Engine

from app.http import assets
from app.http.mark import MarkedJSON
from app.people import events, guesses, screen_lock, sign_ins
from app.school.roster import likeness
from app.worker import tables as worker
from sync import access, letters, policies, protocol, pull, push, schema, transactions
from sync import engine as engines
from sync.draft import Draft
from sync.protocol import RefusedError
from tests.simulator.faults import order_of_arrival_decides

Patch = pytest.MonkeyPatch
MADE = os.environ.get("MISTAKE", "")


class Seen(NamedTuple):
    """Which test notices a mistake, and which promise it had broken."""

    promise: int
    mistake: str
    test: str


SEEN = (
    Seen(
        1,
        "order_of_arrival_decides",
        "test_policies_order.py::test_the_outcome_does_not_depend_on_who_syncs_first",
    ),
    Seen(
        2,
        "hidden_base_refreshed",
        "browser/test_worker.py::test_news_does_not_touch_the_form_somebody_is_typing_in",
    ),
    Seen(3, "whole_form_sent", "browser/test_worker.py::test_one_changed_field_of_many_is_all_that_travels"),
    Seen(
        4,
        "same_form_twice",
        "browser/test_journey_saving.py::test_back_and_save_again_is_one_edit_and_with_other_words_one_that_replaces_it",
    ),
    Seen(
        5,
        "tabs_taken_for_one",
        "browser/test_worker.py::test_two_tabs_save_the_same_field_and_no_save_counts_twice",
    ),
    Seen(9, "last_text_wins", "test_policies.py::test_words_written_apart"),
    Seen(10, "unseen_taken_out", "test_policies.py::test_words_written_apart"),
    Seen(
        15,
        "version_before_its_records",
        "test_engine_processes.py::test_a_reader_sees_no_version_before_its_records",
    ),
    Seen(
        16,
        "version_outside_the_lock",
        "test_engine_processes.py::test_eight_processes_write_to_three_plans_and_no_version_is_missing",
    ),
    Seen(
        20,
        "membership_remembered",
        "test_engine_processes.py::test_a_tutor_whose_edit_had_its_turn_is_removed_after_it",
    ),
    Seen(
        24,
        "half_of_a_save_kept",
        "test_engine_processes.py::test_one_bad_edit_of_two_hundred_and_one_bad_change_of_five",
    ),
    Seen(
        27,
        "wiped_and_not_a_word",
        "browser/test_worker_hands.py::test_storage_that_was_wiped_is_filled_again_and_that_is_said",
    ),
    Seen(
        28,
        "full_and_not_a_word",
        "browser/test_worker_hands.py::test_a_device_that_is_full_says_so_and_the_form_keeps_its_words",
    ),
    Seen(
        29,
        "new_version_at_once",
        "browser/test_worker_hands.py::test_a_new_version_comes_when_nothing_is_being_typed",
    ),
    Seen(32, "text_kept_as_typed", "test_wire_hostile.py::test_text_is_only_text_in_one_form"),
    Seen(
        41,
        "ended_is_expired",
        "test_revoked.py::test_whoever_ends_a_sign_in_its_device_is_told_that_it_was_on_purpose",
    ),
    Seen(
        41,
        "plans_stay_when_ended",
        "browser/test_lost_phone.py::test_a_device_that_is_full_keeps_no_plan_of_an_ended_sign_in",
    ),
    Seen(
        40,
        "no_state_is_open",
        "browser/test_left_alone.py::test_where_nothing_is_known_of_the_screen_it_is_hidden",
    ),
    Seen(
        40,
        "cookie_is_enough",
        "test_hidden_device.py::test_a_hide_outlives_the_cookie_of_before_until_the_password_is_typed",
    ),
    Seen(
        33,
        "answered_before_it_is_kept",
        "test_engine_processes.py::test_nothing_that_was_said_to_be_taken_is_missing_after_a_kill",
    ),
    Seen(
        43,
        "half_letters_taken",
        "test_hostile_sync.py::test_whatever_was_asked_there_is_an_answer",
    ),
    Seen(
        43,
        "marks_without_end",
        "test_letters.py::test_sixteen_times_the_text_takes_about_sixteen_times_as_long",
    ),
    Seen(
        36,
        "draft_of_the_page",
        "browser/test_drafts.py::test_a_draft_comes_back_in_its_own_form_and_in_no_other",
    ),
    Seen(
        37,
        "anybodys_answer_taken",
        "browser/test_filter_saving.py::test_a_new_password_that_a_filter_answers_is_still_in_its_form",
    ),
    Seen(
        38,
        "refused_without_the_mark",
        "test_answers.py::test_whatever_goes_wrong_is_said_with_the_mark",
    ),
    Seen(
        38,
        "any_answer_taken",
        "browser/test_between.py::test_a_filter_opens_no_hidden_page_and_teaches_the_device_no_password",
    ),
    Seen(
        38,
        "one_edit_holds_up_all",
        "browser/test_between_sync.py::test_one_edit_that_is_not_let_through_holds_up_no_smaller_one",
    ),
    Seen(
        39,
        "any_file_kept",
        "browser/test_between_pages.py::test_a_file_that_is_not_ours_is_not_kept_and_that_is_said",
    ),
    Seen(
        39,
        "unready_and_not_a_word",
        "browser/test_between_pages.py::test_a_device_that_gets_no_worker_is_told_and_has_one_later",
    ),
    Seen(
        45,
        "readings_not_kept",
        "test_access.py::test_a_page_and_a_phone_that_have_read_a_plan_stand_in_the_access_log_once_a_day",
    ),
    Seen(
        45,
        "adults_added_unseen",
        "test_access.py::test_a_parent_who_was_made_up_reads_and_is_taken_off_and_all_of_it_is_seen",
    ),
    Seen(
        45,
        "opened_unseen",
        "test_access.py::test_the_home_record_and_words_of_it_kept_apart_are_opened_by_named_staff_and_never_unseen",
    ),
    Seen(
        42,
        "strangers_count_against_everybody",
        "test_guesses.py::test_guesses_from_all_over_the_world_keep_ffion_out_of_no_device",
    ),
    Seen(
        42,
        "no_reserve",
        "test_guesses.py::test_however_many_names_are_tried_a_school_goes_on_signing_in",
    ),
    Seen(
        44,
        "any_year_will_do",
        "test_roster_namesakes.py::test_a_year_that_falls_or_rises_by_more_than_one_is_asked",
    ),
)

# In the worker's modules: {mistake: (module, what stands there, what stands there instead)}.
IN_THE_WORKER = {
    "whole_form_sent": (
        "twins/form.js",
        "[...entry.typed].filter(([, one]) => one.changed).map(([name, one]) => [name, one.value])",
        "[...entry.typed].map(([name, one]) => [name, one.value])",
    ),
    "plans_stay_when_ended": ("person.js", "    await strip(person);\n", ""),
    "no_state_is_open": ("cover.js", "const { hidden, at = 0 }", "const { hidden, at = Date.now() }"),
    "same_form_twice": ("outbox.js", "if (earlier) return earlier.id;", ""),
    "tabs_taken_for_one": ("twins/form.js", "`${save}\\n${canonical(said)}`", '""'),
    "wiped_and_not_a_word": ("contact.js", 'if (before === "empty") await tell({ type: "filled" });', ""),
    "full_and_not_a_word": (
        "replica.js",
        'if (error.name === "QuotaExceededError") throw new DeviceFull(error.message);',
        'if (error.name === "QuotaExceededError") return undefined;',
    ),
    "new_version_at_once": ("worker.js", "if (alone) await self.skipWaiting();", "await self.skipWaiting();"),
    "any_answer_taken": (
        "network.js",
        "if (body?.mpp === 1 && body.nonce === nonce) return { status, ok, body,",
        "if (nonce) return { status, ok, body: body ?? {},",
    ),
    "one_edit_holds_up_all": ("portion.js", "return talk.held.size < FEW;", "return false;"),
    "any_file_kept": ("network.js", "out(url, { integrity, ...limit(FILE) })", "out(url, limit(FILE))"),
}

# In the modules of the page's script.
IN_THE_PAGE = {
    "unready_and_not_a_word": (
        "page.js",
        "enlist(unready).catch(unready);",
        "enlist(() => {}).catch(() => {});",
    ),
    # One draft for all forms that are posted to the same address.
    "draft_of_the_page": (
        "drafts.js",
        'return kept ? `${action(form)} ${own}` : "";',
        'return kept ? action(form) : "";',
    ),
    "anybodys_answer_taken": (
        "answers.js",
        "return first?.hasAttribute(MARK) && !more.length ? first : null;",
        "return made.documentElement;",
    ),
    # Typed words come again with a reload, over the base of the page as it is now.
    "hidden_base_refreshed": (
        "forms.js",
        'field.name && field.type !== "submit"',
        'field.name && field.type !== "submit" && field.type !== "hidden"',
    ),
}


def make() -> None:
    """The mistake that MISTAKE names, for as long as this process lives."""
    if MADE in IN_THE_WORKER or MADE in IN_THE_PAGE:
        place = worker if MADE in IN_THE_WORKER else assets
        join = place.join
        place.join = lambda modules, entry: join(spoilt(modules), entry)  # type: ignore[attr-defined]
    elif MADE:
        IN_THE_SERVER[MADE](Patch())


def spoilt(modules: dict[str, str]) -> dict[str, str]:
    name, right, wrong = (IN_THE_WORKER | IN_THE_PAGE)[MADE]
    if modules[name].count(right) != 1:
        raise LookupError(f"{name} says it in other words by now: {right}")
    return modules | {name: modules[name].replace(right, wrong)}


def spoil(folder: Path) -> None:
    """The same in a copy of the worker's files."""
    if MADE in IN_THE_WORKER:
        path = folder / IN_THE_WORKER[MADE][0]
        path.write_text(spoilt({path.name: path.read_text()})[path.name])


def last_text_wins(patch: Patch) -> None:
    patch.setattr(policies, "merge", lambda _ancestor, _older, newer: newer)


def unseen_taken_out(patch: Patch) -> None:
    """Who takes an element out takes out, too, what another has put in since."""
    replaced = policies._replaced
    patch.setattr(policies, "_replaced", lambda policy, *about: policy == "set" or replaced(policy, *about))


def version_before_its_records(patch: Patch) -> None:
    """The newest record comes with the next answer, its version with this one."""
    newer = pull._newer
    patch.setattr(pull, "_newer", lambda *about: (newer(*about)[0], newer(*about)[1][:-1]))


def version_outside_the_lock(patch: Patch) -> None:
    """A writer reads how far a scope has come before it is its turn to write."""

    @contextmanager
    def hasty(engine: Engine) -> Iterator[Connection]:
        with engine.connect() as connection, connection.begin():
            yield connection

    patch.setattr(transactions, "writing", hasty)


def membership_remembered(patch: Patch) -> None:
    standings, known = push.standings, dict[Any, Any]()

    def remembered(connection: Connection, person: str, plans: set[str], **how: Any) -> Any:
        key = (person, *sorted(plans))
        if key not in known:
            known[key] = standings(connection, person, plans, **how)
        return known[key]

    patch.setattr(push, "standings", remembered)


def half_of_a_save_kept(patch: Patch) -> None:
    """What of a save was good before its bad change stays."""
    take = push.Push._take

    def thrifty(self: push.Push, item: Any) -> Any:
        drafts: list[Draft] = []
        with pytest.MonkeyPatch.context() as noting:
            noting.setattr(push, "Draft", lambda *about: drafts.append(Draft(*about)) or drafts[-1])
            try:
                return take(self, item)
            except RefusedError:
                drafts[-1].keep()
                raise

    patch.setattr(push.Push, "_take", thrifty)


def text_kept_as_typed(patch: Patch) -> None:
    patch.setattr(schema, "composed", lambda value: value)


def refused_without_the_mark(patch: Patch) -> None:
    """What the server refuses it says like any filter."""
    patch.setattr(MarkedJSON, "response", DefaultJSONProvider.response)


def strangers_count_against_everybody(patch: Patch) -> None:
    """Every guess at a name is counted together, on whatever device and from wherever."""
    patch.setattr(guesses, "of_stranger", lambda name, _: guesses.of_own(name, ""))
    patch.setattr(guesses, "of_own", partial(lambda of_own, name, _: of_own(name, ""), guesses.of_own))


def no_reserve(patch: Patch) -> None:
    """Where others have used up what strangers may guess, no password is looked at."""
    of_stranger = guesses.of_stranger
    patch.setattr(
        guesses,
        "of_stranger",
        lambda *about: guesses.Way(of_stranger(*about).ordinary, of_stranger(*about).ordinary),
    )


def ended_is_expired(patch: Patch) -> None:
    """A sign-in that was ended on purpose is told like one that has expired."""
    patch.setattr(sign_ins, "former", lambda: None)


def cookie_is_enough(patch: Patch) -> None:
    """Pages that were hidden open to the cookie of before."""
    patch.setattr(screen_lock, "mark", lambda _hidden: None)


class _UndoneError(Exception):
    pass


@contextmanager
def undone() -> Iterator[None]:
    """What is done inside comes to nothing."""
    yield
    raise _UndoneError


def half_letters_taken(patch: Patch) -> None:
    """The name of a scope may be letters that cannot be sent back."""
    patch.setattr(protocol, "encodable", lambda text: True)  # noqa: ARG005


def marks_without_end(patch: Patch) -> None:
    """A letter keeps all the marks over it, which composing puts in order."""
    patch.setattr(letters, "_TOO_MANY", re.compile("(?!)()"))


def answered_before_it_is_kept(patch: Patch) -> None:
    """Verdicts are given at once, and written when five more have been given."""
    apply, waiting = engines.Engine.apply, list[Any]()

    def later(self: engines.Engine, *about: Any, **_: Any) -> Any:
        waiting.append(about)
        if len(waiting) > 5:
            apply(self, *waiting.pop(0))
        found: list[Any] = []
        with suppress(_UndoneError), self.together(), undone():
            for each in waiting:
                found = apply(self, *each)
        return found

    patch.setattr(engines.Engine, "apply", later)


def readings_not_kept(patch: Patch) -> None:
    patch.setattr(access, "read", lambda *_: None)


def adults_added_unseen(patch: Patch) -> None:
    """What is done is written down, and nobody is told."""
    line = events.line
    patch.setattr(events, "line", lambda *about, notice=False: line(*about))  # noqa: ARG005


def opened_unseen(patch: Patch) -> None:
    patch.setattr(access, "opened", lambda *_: None)


def any_year_will_do(patch: Patch) -> None:
    """A child who is in another year than the file says has moved up."""
    risen = likeness.risen
    patch.setattr(likeness, "risen", lambda file, here: risen(file, here) and 1)


IN_THE_SERVER: dict[str, Callable[[Patch], None]] = {
    mistake.__name__: mistake
    for mistake in (
        order_of_arrival_decides,
        last_text_wins,
        unseen_taken_out,
        version_before_its_records,
        version_outside_the_lock,
        membership_remembered,
        half_of_a_save_kept,
        text_kept_as_typed,
        half_letters_taken,
        marks_without_end,
        answered_before_it_is_kept,
        refused_without_the_mark,
        readings_not_kept,
        adults_added_unseen,
        opened_unseen,
        strangers_count_against_everybody,
        no_reserve,
        cookie_is_enough,
        any_year_will_do,
        ended_is_expired,
    )
}
