"""Mistakes of the server and of the engine."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

import pytest
from flask.json.provider import DefaultJSONProvider
from sqlalchemy import Connection, Engine

from app.http.mark import MarkedJSON
from app.kinds.schema import SCHEMA
from app.people import events, guesses, screen_lock, sign_ins
from app.plan import views
from app.plan.twins import reviews
from app.school.roster import likeness
from sync import (
    access,
    fold,
    letters,
    policies,
    protocol,
    pull,
    push,
    records,
    rights,
    schema,
    scopes,
    transactions,
)
from sync import engine as engines
from sync.apply_change import Taking
from sync.draft import Draft
from sync.protocol import RefusedError
from sync.working_set import RecordRow
from tests.mistakes.listed import Patch, noticed_by
from tests.simulator import faults

noticed_by(1, "test_policies_order.py::test_the_outcome_does_not_depend_on_who_syncs_first[latest]")(
    faults.order_of_arrival_decides
)


@noticed_by(9, "test_policies.py::test_words_written_apart[two tutors write about one lesson apart]")
def last_text_wins(patch: Patch) -> None:
    patch.setattr(fold, "merge", lambda _ancestor, _older, newer: newer)


noticed_by(
    21,
    "test_policies.py::test_words_written_apart["
    "written over one's own words whose answer was lost, while they were added to elsewhere]",
)(faults.own_words_without_an_answer_forgotten)


@noticed_by(10, "test_policies.py::test_words_written_apart[one takes jazz out, another puts it in again]")
def unseen_taken_out(patch: Patch) -> None:
    """Who takes an element out takes out, too, what another has put in since."""
    replaced = policies._replaced
    patch.setattr(policies, "_replaced", lambda policy, *about: policy == "set" or replaced(policy, *about))


@noticed_by(
    48,
    "test_safeguarding.py::test_no_kind_is_taken_into_a_scope_that_is_not_its_own[ffion]",
)
def any_kind_in_any_scope(patch: Patch) -> None:
    """Whoever may read a scope may put a record of any kind into it."""
    patch.setattr(Taking, "_known_kind", lambda self: self.schema.kinds[self._change.kind])


@noticed_by(
    48,
    "test_safeguarding.py::test_it_is_taken_back_by_its_author_or_the_school_and_a_mark_stays[lee-True]",
)
def taken_back_and_still_sent(patch: Patch) -> None:
    """What was taken back travels on, with its words."""
    patch.setattr(RecordRow, "fall_silent", lambda _: None)


@noticed_by(48, "test_safeguarding.py::test_only_the_school_reads_what_was_taken_back")
def history_of_what_was_taken_back(patch: Patch) -> None:
    """Everybody on the plan reads in the history what was taken back."""
    patch.setattr(records, "_retracted", lambda *_: False)


@noticed_by(15, "test_engine_processes.py::test_a_reader_sees_no_version_before_its_records")
def version_before_its_records(patch: Patch) -> None:
    """The newest record comes with the next answer, its version with this one."""
    newer = pull._newer
    patch.setattr(pull, "_newer", lambda *about: (newer(*about)[0], newer(*about)[1][:-1]))


@noticed_by(
    16, "test_engine_processes.py::test_eight_processes_write_to_three_plans_and_no_version_is_missing"
)
def version_outside_the_lock(patch: Patch) -> None:
    """A writer reads how far a scope has come before it is its turn to write."""

    @contextmanager
    def hasty(engine: Engine) -> Iterator[Connection]:
        with engine.connect() as connection, connection.begin():
            yield connection

    patch.setattr(transactions, "writing", hasty)


@noticed_by(20, "test_engine_processes.py::test_a_tutor_whose_edit_had_its_turn_is_removed_after_it")
def membership_remembered(patch: Patch) -> None:
    standings, known = push.standings, dict[Any, Any]()

    def remembered(connection: Connection, person: str, plans: set[str], **how: Any) -> Any:
        key = (person, *sorted(plans))
        if key not in known:
            known[key] = standings(connection, person, plans, **how)
        return known[key]

    patch.setattr(push, "standings", remembered)


@noticed_by(24, "test_engine_processes.py::test_one_bad_edit_of_two_hundred_and_one_bad_change_of_five")
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


@noticed_by(32, "test_wire_hostile.py::test_text_is_only_text_in_one_form")
def text_kept_as_typed(patch: Patch) -> None:
    patch.setattr(schema, "composed", lambda value: value)


@noticed_by(38, "test_answers.py::test_whatever_goes_wrong_is_said_with_the_mark")
def refused_without_the_mark(patch: Patch) -> None:
    """What the server refuses it says like any filter."""
    patch.setattr(MarkedJSON, "response", DefaultJSONProvider.response)


@noticed_by(42, "test_guesses.py::test_guesses_from_all_over_the_world_keep_ffion_out_of_no_device")
def strangers_count_against_everybody(patch: Patch) -> None:
    """Every guess at a name is counted together, on whatever device and from wherever."""
    patch.setattr(guesses, "of_stranger", lambda name, _: guesses.of_own(name, ""))
    patch.setattr(guesses, "of_own", partial(lambda of_own, name, _: of_own(name, ""), guesses.of_own))


@noticed_by(42, "test_guesses.py::test_however_many_names_are_tried_a_school_goes_on_signing_in")
def no_reserve(patch: Patch) -> None:
    """Where others have used up what strangers may guess, no password is looked at."""
    of_stranger = guesses.of_stranger
    patch.setattr(
        guesses,
        "of_stranger",
        lambda *about: guesses.Way(of_stranger(*about).ordinary, of_stranger(*about).ordinary),
    )


@noticed_by(
    41, "test_revoked.py::test_whoever_ends_a_sign_in_its_device_is_told_that_it_was_on_purpose[end_this_one]"
)
def ended_is_expired(patch: Patch) -> None:
    """A sign-in that was ended on purpose is told like one that has expired."""
    patch.setattr(sign_ins, "revoked_person", lambda: None)


@noticed_by(
    40, "test_hidden_device.py::test_a_hide_outlives_the_cookie_of_before_until_the_password_is_typed"
)
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


@noticed_by(43, "test_hostile_sync.py::test_a_set_of_which_nothing_is_said_is_left_as_it_was")
def half_letters_taken(patch: Patch) -> None:
    """The name of a scope may be letters that cannot be sent back."""
    patch.setattr(protocol, "encodable", lambda text: True)  # noqa: ARG005


@noticed_by(43, "test_letters.py::test_sixteen_times_the_text_takes_about_sixteen_times_as_long[a form]")
def marks_without_end(patch: Patch) -> None:
    """A letter keeps all the marks over it, which composing puts in order."""
    patch.setattr(letters, "_TOO_MANY", re.compile("(?!)()"))


@noticed_by(33, "test_engine_processes.py::test_nothing_that_was_said_to_be_taken_is_missing_after_a_kill")
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


@noticed_by(
    45,
    "test_access.py::test_a_page_and_a_phone_that_have_read_a_plan_stand_in_the_access_log_once_a_day",
)
def readings_not_kept(patch: Patch) -> None:
    patch.setattr(access, "read", lambda *_: None)


@noticed_by(45, "test_access.py::test_a_parent_who_was_made_up_reads_and_is_taken_off_and_all_of_it_is_seen")
def adults_added_unseen(patch: Patch) -> None:
    """What is done is written down, and nobody is told."""
    line = events.line
    patch.setattr(events, "line", lambda *about, notice=False: line(*about))  # noqa: ARG005


@noticed_by(
    45,
    "test_access.py::test_the_home_record_and_words_of_it_kept_apart_are_opened_by_named_staff_and"
    "_never_unseen[home-record]",
)
def opened_unseen(patch: Patch) -> None:
    patch.setattr(access, "opened", lambda *_: None)


@noticed_by(
    44, "test_roster_namesakes.py::test_a_year_that_falls_or_rises_by_more_than_one_is_asked[6-False]"
)
def any_year_will_do(patch: Patch) -> None:
    """A child who is in another year than the file says has moved up."""
    risen = likeness.risen
    patch.setattr(likeness, "risen", lambda file, here: risen(file, here) and 1)


@noticed_by(51, "test_checkins.py::test_nobody_changes_what_somebody_else_said_about_a_goal")
def one_check_in_for_all(patch: Patch) -> None:
    """How a goal goes is one face, which the latest to look at it sets."""
    face = SCHEMA.kinds["checkin"].fields["face"]
    patch.setattr(face, "writers", SCHEMA.kinds["checkin"].creators)
    patch.setattr(face, "policy", "latest")


@noticed_by(
    46,
    "test_private.py::test_what_she_keeps_to_herself_leaves_all_other_devices[practice by ffion]",
)
def private_is_only_not_drawn(patch: Patch) -> None:
    """What is kept private travels to everybody, and pages leave it out."""
    patch.setattr(pull, "may_read", lambda *_: True)


@noticed_by(
    46,
    "test_private.py::test_no_page_has_what_is_private_and_the_school_reads_adults_words[practice by ffion]",
)
def history_of_what_is_private(patch: Patch) -> None:
    """The history of a field is asked for its scope alone."""
    patch.setattr(records, "may_read", lambda *_: True)


@noticed_by(47, "test_stuck.py::test_two_taps_and_there_are_ideas_that_fit_the_reason_and_the_age")
def ideas_for_another_reason(patch: Patch) -> None:
    """Whatever is in the way, the ideas are those for what is too hard."""
    right = views.ideas
    patch.setattr(views, "ideas", lambda bank, plan, _what, *turn: right(bank, plan, "hard", *turn))


@noticed_by(47, "test_stuck.py::test_the_school_learns_that_it_has_lasted_and_not_what_it_is")
def stuck_in_the_circle(patch: Patch) -> None:
    """What is in a child's way is read by all who read the goals."""
    patch.setitem(scopes.READERS, "home", scopes.READERS["circle"])


@noticed_by(50, "test_in_music.py::test_what_helps_is_changed_by_a_tutor_only_where_child_or_family_say_so")
def anybody_speaks_for_the_family(patch: Patch) -> None:
    """Words that belong to somebody are written over by whoever has seen them."""
    patch.setitem(policies._MAY_REPLACE, "owner", lambda *_: True)


@noticed_by(49, "test_reviews.py::test_what_is_published_holds_nothing_that_the_pupil_keeps_private")
def private_words_published(patch: Patch) -> None:
    """What a pupil keeps private goes into a review by the hand of whoever wrote it down for them."""
    patch.setattr(reviews, "is_private", lambda _record: False)


@noticed_by(49, "test_reviews.py::test_nobody_but_the_server_writes_what_is_published")
def published_by_anybody(patch: Patch) -> None:
    """What the server alone writes is taken from anybody."""
    patch.setattr(rights, "may_write", lambda *_about: True)
    patch.setattr(rights, "may_create", lambda *_about: True)


@noticed_by(46, "test_devices_life.py::test_where_pupils_keep_things_to_themselves_no_device_holds_them")
def private_on_every_device(patch: Patch) -> None:
    """To devices it is sent as to its pupil."""
    patch.setattr(pull.Reader, "may_read", lambda *_: True)
