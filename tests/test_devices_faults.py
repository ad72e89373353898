"""A test that cannot fail proves nothing: each of these mistakes is noticed by the test beside it."""

from functools import partial

import pytest

from tests import test_devices as pages
from tests import test_devices_adrift as adrift
from tests import test_devices_away as away
from tests import test_devices_coalesce as coalesce
from tests import test_devices_line as line
from tests import test_devices_people as people
from tests import test_devices_restored as back
from tests import test_engine as engine
from tests import test_erasure as erasure
from tests import test_wire as wire
from tests.simulator import faults
from tests.simulator.focus import COPIES, NEWS, POOR_LINE, TWO_DEVICES
from tests.simulator.life import Life
from tests.simulator.noticed import NOTICES, first_to_notice

CAUGHT = (
    (faults.base_taken_at_save, pages.test_a_form_opened_before_news_came_does_not_replace_the_news),
    (
        faults.base_of_unsent_words_forgotten,
        partial(pages.test_saving_again_over_ones_own_unsent_words_keeps_what_came_in_underneath, True),
    ),
    (faults.stale_replies_applied, adrift.test_a_late_reply_does_not_take_the_phone_back_in_time),
    (
        faults.cursor_moved_before_the_rows,
        adrift.test_a_crash_at_any_moment_of_a_save_and_a_sync_loses_and_doubles_nothing,
    ),
    (
        faults.outbox_entry_dropped_when_sent,
        adrift.test_a_request_lost_before_the_server_heard_it_is_said_again,
    ),
    (faults.repeats_under_a_new_name, adrift.test_a_reply_is_lost_after_the_server_took_the_words),
    (faults.known_edits_not_looked_up, adrift.test_a_reply_is_lost_after_the_server_took_the_words),
    (
        faults.waiting_words_go_with_their_plan,
        people.test_words_typed_while_the_plan_is_being_forgotten_are_refused_and_kept,
    ),
    (
        faults.refused_words_thrown_away,
        people.test_words_written_offline_on_a_plan_left_meanwhile_wait_in_the_drawer_and_reach_the_school,
    ),
    (faults.words_left_unsealed, people.test_mother_takes_the_tablet_while_minas_words_are_unsent),
    (
        faults.form_taken_from_whoever_is_here,
        people.test_mother_takes_the_tablet_while_minas_words_are_unsent,
    ),
    (
        faults.origin_kept_in_storage,
        adrift.test_a_cloned_profile_and_its_original_write_and_nothing_is_lost_or_doubled,
    ),
    (
        faults.copies_not_told_apart,
        partial(adrift.test_a_clone_and_its_original_write_on_the_same_field, 0),
    ),
    (
        faults.still_being_told_taken_for_a_copy,
        partial(adrift.test_what_was_written_over_words_whose_reply_was_lost_does_not_double_them, "nothing"),
    ),
    (
        faults.back_under_another_name,
        partial(
            adrift.test_what_was_written_over_words_whose_reply_was_lost_does_not_double_them,
            "signed out and in again",
        ),
    ),
    (
        faults.mismatch_shrugged_off,
        adrift.test_rows_that_went_missing_on_a_phone_are_fetched_again_at_the_next_news,
    ),
    (
        faults.what_is_back_comes_in_part,
        wire.test_what_is_back_comes_with_all_it_had_to_a_phone_that_was_told_to_let_it_go,
    ),
    (faults.whole_outbox_settled, adrift.test_words_saved_while_a_sync_is_under_way_stay_and_are_sent_next),
    (faults.anybody_answers_a_question, engine.test_who_may_not_choose_cannot_close_a_question_in_two_steps),
    (faults.nothing_forgotten, wire.test_added_removed_added_again),
    (
        faults.told_that_it_is_there,
        partial(wire.test_what_is_anothers_leaves_no_trace, "ffion"),
    ),
    (
        faults.only_the_records_erased,
        partial(erasure.test_an_old_phone_comes_back_and_brings_nothing_back, ""),
    ),
    (faults.rights_not_checked, people.test_a_mother_cannot_write_the_tutors_lesson),
    (
        faults.every_scope_readable,
        people.test_the_private_note_of_a_lesson_leaves_the_tutors_devices_for_nobody,
    ),
    (
        faults.seen_words_of_another_rank_replaced,
        pages.test_a_suggestion_stands_beside_the_owners_words_until_the_owner_answers_it,
    ),
    (
        faults.giving_way_kept_quiet,
        back.test_a_phone_is_wiped_before_it_hears_that_its_words_gave_way_and_then_yesterday_comes_back,
    ),
    (
        faults.given_way_in_another_past_taken_for_seen,
        back.test_words_that_had_given_way_unseen_are_not_replaced_by_what_is_said_again_after_a_restore,
    ),
    (
        faults.judged_anew_after_a_restore,
        back.test_words_that_gave_way_get_the_same_answer_from_yesterdays_database,
    ),
    (faults.unseen_words_replaced, pages.test_a_form_opened_before_news_came_does_not_replace_the_news),
    (
        faults.order_of_arrival_decides,
        partial(pages.test_of_two_who_settle_at_once_the_later_choice_stands_whoever_syncs_first, 1),
    ),
    (
        faults.deletion_covers_what_it_has_not_seen,
        partial(pages.test_a_goal_put_away_while_somebody_wrote_is_back_and_marked, "words", False),
    ),
    (
        faults.answers_of_another_past_taken,
        partial(
            wire.test_an_answer_from_before_a_restore_is_none_to_words_that_took_the_number_since, "$settle"
        ),
    ),
    (faults.later_base_kept, coalesce.test_coalescing_has_seen_no_more_than_its_first_words_had),
    (faults.sent_words_coalesced, coalesce.test_what_has_left_is_not_said_once_more_with_what_follows),
    (faults.first_words_coalesced, coalesce.test_a_goal_begun_and_reworded_without_a_connection_is_there),
    (faults.ticks_forgotten_in_coalescing, coalesce.test_what_was_ticked_in_turn_is_all_ticked),
    (faults.other_voices_coalesced, coalesce.test_words_written_for_mina_are_not_coalesced_into_tess_own),
    (
        faults.part_of_an_edit_coalesced,
        partial(coalesce.test_a_clone_says_whole_what_its_original_has_written_over, 0),
    ),
    (
        faults.page_of_another_past_believed,
        partial(
            back.test_a_page_that_was_open_while_yesterday_came_back_counts_as_having_seen_nothing,
            "phone",
        ),
    ),
    (
        faults.words_said_again_by_the_clock,
        back.test_what_is_said_again_after_a_restore_is_said_in_its_order_whatever_the_clock_said_then,
    ),
    (
        faults.answer_to_another_past_let_through,
        back.test_an_answer_on_a_page_of_before_a_restore_is_not_taken_for_one_to_newer_words,
    ),
    (
        faults.outbox_emptied_when_the_session_has_ended,
        away.test_after_six_weeks_every_edit_is_taken_or_in_the_drawer,
    ),
    (faults.as_much_asked_again, line.test_edits_too_large_for_one_request_are_offered_in_halves),
    (
        faults.line_not_listened_to,
        partial(
            line.test_thousands_of_edits_go_through_a_line_that_breaks_every_few_kilobytes_each_once, 1_000
        ),
    ),
    (
        faults.the_devices_clock_believed,
        partial(adrift.test_a_phone_that_is_years_off_neither_wins_nor_loses_by_it, adrift.DAY, False),
    ),
)


@pytest.mark.parametrize(("fault", "test"), CAUGHT, ids=[fault.__name__ for fault, _ in CAUGHT])
def test_a_fault_is_caught(monkeypatch, fault, test):
    fault(monkeypatch)
    with pytest.raises(NOTICES):
        test()


NOTICED = {  # by lives about what, where it is not all that may happen
    faults.base_taken_at_save: NEWS,
    faults.stale_replies_applied: None,
    faults.cursor_moved_before_the_rows: None,
    faults.outbox_entry_dropped_when_sent: None,
    faults.repeats_under_a_new_name: None,
    faults.origin_kept_in_storage: None,
    faults.copies_not_told_apart: COPIES,
    faults.still_being_told_taken_for_a_copy: POOR_LINE,
    faults.own_words_without_an_answer_forgotten: TWO_DEVICES,
    faults.unseen_words_replaced: None,
    faults.deletion_covers_what_it_has_not_seen: None,
    faults.every_scope_readable: None,
}


@pytest.mark.parametrize("fault", NOTICED, ids=[fault.__name__ for fault in NOTICED])
def test_a_random_life_notices_a_fault_by_itself(fault):
    """By the oracle and the replicas alone: nobody told them what to look for."""
    focus = NOTICED[fault]
    with pytest.MonkeyPatch.context() as patch:
        fault(patch)
        seed = first_to_notice(focus)
    Life(seed, focus=focus).run_and_end()  # which without it ends well
