"""What is promised, by number, which tests keep it, and by which mistakes they were seen to fail:
`python -m tests.promises > docs/promises.md`.
"""

import ast
import re
from functools import partial
from pathlib import Path
from typing import Any

from tests.mistakes import MISTAKES

ROOT = Path(__file__).parent.parent
MARK = re.compile(r"mark\.scenario\((\d+)")

PROMISES = {
    1: "Edits that had not seen one another end the same in whatever order they arrive, and however often",
    2: "A form that was open while news came in loses nobody's words, reloaded or not",
    3: "A form with many fields, of which one was changed, makes an edit of that one",
    4: "A double click on Save is one edit; Back and Save again is one that replaces it",
    5: "Two tabs of one person on the same field: the later is shown, none is sent twice",
    6: "An own unsent edit over another's news, saved again, loses nobody's words",
    7: "A child's own words lead, others suggest, and what an adult wrote down for them gives way",
    8: "An open question stays open until somebody who may choose settles it",
    9: "Texts written apart are merged word by word, in any script; where they clash, both are kept",
    10: "Of a list, what was added apart is there and what was taken out after being seen is gone",
    11: "A goal put away while another writes on it comes back, marked, with nothing lost",
    12: "Settling and dismissing reach every device; of two at once the newer holds",
    13: "Wrong clocks, on phones or on the server, win nothing, lose nothing and block nobody",
    14: "A cloned profile, and one brought back from a backup, lose nothing and double nothing",
    15: "Whoever reads while others write sees the state of the version that they are told",
    16: "Many writers at once: versions without gaps, and nobody waits for ever",
    17: "Put on a plan, taken off, put on again: it comes whole, goes, comes whole",
    18: "Words written offline on a plan one has left are kept apart, and the plan is gone from the device",
    19: "Of what belongs to another audience there is no trace in any answer",
    20: "Somebody taken off a plan while their request is on its way writes nothing more",
    21: "A lost reply, or the same request five times: the same verdict, taken once",
    22: "A crash at any moment of a sync loses nothing and doubles nothing",
    23: "What is saved while a sync is under way stays, and is sent next",
    24: "One bad edit among many holds up none of the others, and falls as a whole",
    25: "A poor line and a long time offline: smaller pieces, each edit once",
    26: "After yesterday's database is back, the devices bring back what it lacks",
    27: "A device whose storage was wiped begins anew, says so, and doubles nothing",
    28: "A full device keeps the words in the form, and says so",
    29: "A new version that arrives during a sync changes nothing about it",
    30: "After six weeks offline every own edit is taken or in the drawer",
    31: "Another person on the same device sees and sends nothing of the first",
    32: "Hostile words and hostile requests are text, or refused one by one; nothing breaks",
    33: "A server that is killed under load has kept every edit that it said was taken",
    34: "A pupil who was erased stays erased, whatever comes back",
    35: "Random lives of many devices end alike, lose nothing silently and leak nothing",
    36: "What was typed and not saved comes back in its own form, is seen, and is laid over nothing newer",
    37: "A save answered by something that is not the server leaves the form and its words where they are",
    38: "An answer that is not the server's own is no answer: sign-out, screen lock, sign-in and sync are "
    "still to be done",
    39: "A file that is not ours is never kept at installation; a device is told when it is not ready for "
    "offline",
    50: "What helps a child is changed or put away by child and family alone; what others write over it is"
    " a suggestion",
    45: "Whoever touches a child's plan, or adds an adult to it, is seen by the school's safeguarding staff",
    42: "Guesses keep nobody out: who knows the password gets in, and nobody outside can keep a school out",
    41: "A sign-in ended on purpose locks the device and takes its plans away, unsent words sealed; "
    "one that expired blocks only sending",
    40: "Hidden pages open to nothing but the password, or a PIN of few tries that was set on that device: "
    "no state means hidden, and starting afresh opens nothing",
    49: "What is published of a review never changes, and holds nothing that the pupil keeps private",
    44: "A roster never opens a plan to the wrong person: what is not sure is asked, line by line, and "
    "nothing is taken while a line is undecided",
    51: "What each person says of how a goal is going stays theirs, side by side, and is "
    "never merged into one",
    46: "What a pupil keeps to themselves is on nobody else's device; an adult's words stay readable by "
    "the school",
    47: "I'm stuck works offline in two taps, with ideas at once; the school learns only that it has lasted",
    48: "No adult and child exchange what the school cannot read, and nobody changes or erases what was said "
    "without a trace",
    43: "No JSON whatever, and no text whatever, breaks or freezes the server; good edits beside a bad "
    "one are taken",
}


def kept() -> dict[int, list[str]]:
    """The test files that keep each promise."""
    found: dict[int, set[str]] = {}
    for file in (ROOT / "tests").rglob("test_*.py"):
        for number in MARK.findall(file.read_text()):
            found.setdefault(int(number), set()).add(file.relative_to(ROOT).as_posix())
    return {number: sorted(files) for number, files in sorted(found.items())}


def quick() -> set[int]:
    """The promises of which a test runs in `make test`."""
    return {
        number
        for file in (ROOT / "tests").rglob("test_*.py")
        if not re.search(r"^pytestmark = .*mark\.slow", file.read_text(), re.MULTILINE)
        for numbers in marks(file, but="slow").values()
        for number in numbers
    }


def noticed() -> dict[int, list[str]]:
    """The mistakes made on purpose that a test of each promise notices."""
    from tests import test_devices_faults as faults  # the page is also asked for where no test runs
    from tests import test_devices_real as lives

    found: dict[int, set[str]] = {35: {*(fault.__name__ for fault in faults.NOTICED), *lives.NOTICED}}
    for fault, test in faults.CAUGHT:
        for number in numbers(test):
            found.setdefault(number, set()).add(fault.__name__)
    for name, mistake in MISTAKES.items():
        file, test = mistake.node.split("::")
        if mistake.promise not in marks(ROOT / file)[test]:
            raise LookupError(f"{mistake.test} is no test of promise {mistake.promise}")
        found.setdefault(mistake.promise, set()).add(name)
    return {number: sorted(mistakes) for number, mistakes in sorted(found.items())}


def numbers(test: Any) -> list[int]:
    """The promises that a test function is marked with."""
    function = test.func if isinstance(test, partial) else test
    return [mark.args[0] for mark in getattr(function, "pytestmark", []) if mark.name == "scenario"]


def marks(file: Path, but: str = "no mark") -> dict[str, set[int]]:
    """The promises of each test in a file, which is only read. but: tests with this mark are left out."""
    found = {}
    for test in ast.parse(file.read_text()).body:
        if isinstance(test, ast.FunctionDef):
            lines = [ast.unparse(line) for line in test.decorator_list]
            if f"pytest.mark.{but}" not in lines:
                found[test.name] = {int(number) for line in lines for number in MARK.findall(line)}
    return found


def page() -> str:
    """The page of promises: what is kept, by which tests, and how these were seen to fail."""
    files, mistakes = kept(), noticed()
    rows = [
        f"| {number} | {words} | {listed(files[number])} | {listed(mistakes[number])} |"
        for number, words in PROMISES.items()
    ]
    return "\n".join(
        [
            "# What is promised, and where it is tested",
            "",
            "Made from the marks `@pytest.mark.scenario(n)` and the lists of mistakes; a test says when it",
            "is behind. With each mistake, made on purpose, a test of that promise fails: this, too, is",
            "tested (`make prove`, `tests/test_devices_faults.py`, `tests/test_devices_real.py`).",
            "",
            "| | promise | tests | fails with |",
            "|---|---|---|---|",
            *rows,
            "",
        ]
    )


def listed(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


if __name__ == "__main__":
    print(page(), end="")
