"""Mistakes of the page's own script."""

from tests.mistakes.listed import Patch, noticed_by
from tests.mistakes.scripts import in_page


@noticed_by(2, "browser/test_worker.py::test_news_does_not_touch_the_form_somebody_is_typing_in")
def hidden_base_refreshed(patch: Patch) -> None:
    """Typed words come again with a reload, over the base of the page as it is now."""
    in_page(
        patch, "forms.js", "named", '(right) => (form) => right(form).filter(({ type }) => type !== "hidden")'
    )


@noticed_by(36, "browser/test_drafts.py::test_a_draft_comes_back_in_its_own_form_and_in_no_other[worker]")
def draft_of_the_page(patch: Patch) -> None:
    """One draft for all forms that are posted to the same address."""
    in_page(patch, "drafts.js", "keyOf", "(right) => (form) => right(form) && action(form)")


@noticed_by(
    37,
    "browser/test_filter_saving.py::test_a_new_password_that_a_filter_answers_is_still_in_its_form",
)
def anybodys_answer_taken(patch: Patch) -> None:
    in_page(
        patch,
        "answers.js",
        "root",
        '() => (text) => new DOMParser().parseFromString(text, "text/html").documentElement',
    )


@noticed_by(
    39,
    "browser/test_between_pages.py::test_a_device_that_gets_no_worker_is_told_and_has_one_later[start-200]",
)
def unready_and_not_a_word(patch: Patch) -> None:
    in_page(patch, "page.js", "unready", "() => () => {}")
