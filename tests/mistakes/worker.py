"""Mistakes of the worker."""

from tests.mistakes.listed import Patch, noticed_by
from tests.mistakes.scripts import in_worker


@noticed_by(3, "browser/test_worker.py::test_one_changed_field_of_many_is_all_that_travels")
def whole_form_sent(patch: Patch) -> None:
    in_worker(
        patch,
        "twins/form.js",
        "changesOf",
        """(right) => (entry) => {
          for (const one of entry.typed.values()) one.changed = true;
          return right(entry);
        }""",
    )


@noticed_by(
    4,
    "browser/test_journey_saving.py"
    "::test_back_and_save_again_is_one_edit_and_with_other_words_one_that_replaces_it[worker]",
)
def same_form_twice(patch: Patch) -> None:
    """No save is known for one that was here before."""
    in_worker(
        patch,
        "outbox.js",
        "add",
        "(right) => (person, edit) => right(person, { ...edit, save: crypto.randomUUID() })",
    )


@noticed_by(5, "browser/test_worker.py::test_two_tabs_save_the_same_field_and_no_save_counts_twice")
def tabs_taken_for_one(patch: Patch) -> None:
    """Every save is taken for the same one."""
    in_worker(patch, "twins/form.js", "digest", '() => async () => "0123456789abcdef"')


@noticed_by(
    27,
    "browser/test_worker_hands.py::test_storage_that_was_wiped_is_filled_again_and_that_is_said",
)
def wiped_and_not_a_word(patch: Patch) -> None:
    in_worker(patch, "contact.js", "tellChange", "() => async () => {}")


@noticed_by(
    28,
    "browser/test_worker_hands.py::test_a_device_that_is_full_says_so_and_the_form_keeps_its_words",
)
def full_and_not_a_word(patch: Patch) -> None:
    in_worker(
        patch,
        "replica.js",
        "run",
        """(right) => (...about) => right(...about).catch((error) => {
          if (!(error instanceof DeviceFull)) throw error;
        })""",
    )


@noticed_by(29, "browser/test_worker_hands.py::test_a_new_version_comes_when_nothing_is_being_typed")
def new_version_at_once(patch: Patch) -> None:
    """A version takes over from the one before as if there were none."""
    in_worker(patch, "answers.js", "isAlone", "() => async () => true")


@noticed_by(
    38,
    "browser/test_between.py::test_a_filter_opens_no_hidden_page_and_teaches_the_device_no_password[portal]",
)
def any_answer_taken(patch: Patch) -> None:
    """Whatever comes back bears the mark and the nonce."""
    in_worker(
        patch,
        "network.js",
        "parsed",
        """(right) => async (response) => {
          const nonce = new URL(response.url).searchParams.get("nonce");
          return { ...(await right(response)), mpp: 1, nonce };
        }""",
    )


@noticed_by(
    38,
    "browser/test_between_sync.py::test_one_edit_that_is_not_let_through_holds_up_no_smaller_one",
)
def one_edit_holds_up_all(patch: Patch) -> None:
    """Where one edit has to wait, nothing more is tried."""
    in_worker(
        patch,
        "portion.js",
        "giveWay",
        "(right) => (entries, talk, packed) => right(entries, talk, packed) && talk.held.size === 0",
    )


@noticed_by(
    39,
    "browser/test_between_pages.py::test_a_file_that_is_not_ours_is_not_kept_and_that_is_said[/static/base.css]",
)
def any_file_kept(patch: Patch) -> None:
    """Files are fetched without their digests."""
    in_worker(patch, "network.js", "file", "(right) => (url) => right(url)")


@noticed_by(
    47,
    "browser/test_stuck_offline.py::test_a_child_without_a_signal_has_ideas_after_two_taps_and_is_heard_later",
)
def no_ideas_without_a_signal(patch: Patch) -> None:
    """A phone by itself has nothing to offer."""
    in_worker(patch, "twins/ideas.js", "ideas", "() => () => []")


@noticed_by(40, "browser/test_left_alone.py::test_where_nothing_is_known_of_the_screen_it_is_hidden")
def no_state_is_open(patch: Patch) -> None:
    """Where nothing is known, somebody was there just now."""
    in_worker(
        patch,
        "screen_lock.js",
        "state",
        "(right) => async (person) => ({ at: Date.now(), ...(await right(person)) })",
    )


@noticed_by(
    40, "browser/test_pin.py::test_her_pin_shows_her_pages_without_a_signal_and_is_sent_and_stored_nowhere"
)
def tries_at_a_pin_are_not_counted(patch: Patch) -> None:
    in_worker(
        patch,
        "pin.js",
        "change",
        "(right) => async (who) => ({ ...(await right(who, (kept) => kept)), tries: 1 })",
    )


@noticed_by(41, "browser/test_lost_phone.py::test_a_device_that_is_full_keeps_no_plan_of_an_ended_sign_in")
def plans_stay_when_ended(patch: Patch) -> None:
    in_worker(patch, "replica.js", "strip", "() => async () => {}")
