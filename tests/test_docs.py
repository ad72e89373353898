"""Documents cannot lie: what they name is there, and what they tell people to type works."""

import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from app.cli import main
from app.kinds.inventory import AUDIENCES, inventory
from app.kinds.schema import SCHEMA
from app.plan import frozen
from app.plan.publish import PUBLISHERS
from app.plan.twins.words import HINDERED
from app.school.review.pupils import NEEDS
from sync import tables
from sync.schema import POLICIES, Kind
from sync.scopes import READERS
from tests import postgres, promises
from tests.people import SmallSchool
from tests.postgres import Postgres

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
ROLES = ("pupil", "carer", "tutor", "school")
FOLDERS = tuple(path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith("."))
# As they stand, one after the other.
RUN = ("add-school", "add-person", "backup", "restore", "check", "worker-off", "worker-on", "upgrade")
DEBIAN = {"apt", "createdb", "createuser"}  # programs of the system itself
CODE = re.compile(r"`([^`\n]+)`")
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)


def blocks(page: Path, language: str) -> Iterator[str]:
    for found, text in BLOCK.findall(page.read_text()):
        if found == language:
            yield text


def commands() -> list[tuple[str, str]]:
    lines = [(page.name, line) for page in PAGES for text in blocks(page, "sh") for line in text.splitlines()]
    return [(page, line) for page, line in lines if line.strip() and not line.startswith("#")]


def words() -> list[tuple[str, str]]:
    """What stands in code letters within the text, and on which page."""
    return [(page.name, word) for page in PAGES for word in CODE.findall(BLOCK.sub("", page.read_text()))]


@pytest.mark.parametrize(("page", "line"), commands())
def test_every_command_in_the_docs_can_be_typed(page: str, line: str) -> None:
    typed = [word for word in shlex.split(line) if "=" not in word or word.startswith("-")]
    program, *rest = without_sudo(typed)
    match program.removeprefix(".venv/bin/"), rest:
        case "make", [target]:
            assert target in targets(), page
        case "mpp", ["--version"]:
            assert CliRunner().invoke(main, ["--version"]).exit_code == 0
        case "mpp", [name, *options]:
            assert_command_takes(name, options)
        case "python" | "python3", ["-m", module, *_]:
            assert find_spec(module), page
        case other, _:
            assert other in DEBIAN, f"{page}: nobody has checked {line}"


def without_sudo(typed: list[str]) -> list[str]:
    match typed:
        case ["sudo", "-u", _, *rest] | ["sudo", *rest]:
            return rest
    return typed


def test_a_hubs_commands_make_a_database_that_its_own_user_may_fill(
    postgres_server: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs, where = postgres.programs(), postgres_server.address("mpp").set(username="mpp")
    assert programs
    asked = {"PGHOST": str(postgres_server.folder), "PGUSER": postgres.OWNER}
    made = [line for page, line in commands() if line.startswith("sudo -u postgres")]
    for line in made:
        program, *rest = without_sudo(shlex.split(line))
        subprocess.run([programs / program, *rest], env=os.environ | asked, check=True)
    monkeypatch.setenv("DATABASE_URL", where.render_as_string())
    words = ["add-school", "Harebell Down School", "--data", str(tmp_path / "data")]
    said = CliRunner().invoke(main, words)
    assert said.output.startswith("Added Harebell Down School."), said.output
    assert len(made) == 2
    for gone in (["dropdb", "--force"], ["dropuser"]):
        subprocess.run([programs / gone[0], *gone[1:], "mpp"], env=os.environ | asked, check=True)


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


def assert_command_takes(name: str, options: list[str]) -> None:
    assert CliRunner().invoke(main, [name, "--help"]).exit_code == 0, name
    known = {flag for parameter in main.commands[name].params for flag in parameter.opts}
    assert {word for word in options if word.startswith("--")} <= known
    arguments = [one for one in main.commands[name].params if isinstance(one, click.Argument)]
    assert bool(arguments) == bool(plain(options, name)), f"{name} {options}"


def plain(options: list[str], name: str) -> list[str]:
    """The words that are no option and no option's value."""
    valued = {f for one in main.commands[name].params if not getattr(one, "is_flag", False) for f in one.opts}
    pairs = zip(["", *options], options, strict=False)
    return [word for before, word in pairs if not word.startswith("--") and before not in valued]


def test_the_installers_commands_make_a_school_that_can_be_served(tmp_path: Path) -> None:
    ran = 0
    for line in (
        "".join(blocks(ROOT / "docs" / "install.md", "sh")).replace("/srv", str(tmp_path)).splitlines()
    ):
        program, *rest = shlex.split(line) or [""]
        if program.endswith("/mpp") and rest[0] in RUN:
            result = CliRunner().invoke(main, rest)
            assert result.exit_code == 0, f"{line}: {result.output}"
            ran += 1
    assert ran == len(RUN)


def test_a_school_office_can_check_its_roster_as_the_page_for_schools_says(
    school: SmallSchool, tmp_path: Path
) -> None:
    head = re.findall(r"^\| `([\w ]+)` \|", (ROOT / "docs" / "school.md").read_text(), re.MULTILINE)
    roster = tmp_path / "roster.csv"
    cells = {
        "name": "Zoë O'Neill",
        "called": "Zo",
        "year": "Y7",
        "music teacher": "Ms Lee",
        "carers": "A O'Neill; B O'Neill",
    }
    roster.write_text(f"{','.join(head)}\n{','.join(cells.get(column, '') for column in head)}\n")
    result = CliRunner().invoke(main, ["import-roster", str(roster), "--dry-run", "--data", str(school.data)])
    assert result.exit_code == 0, result.output
    assert "Zoë" in result.output


def test_files_and_folders_that_the_docs_name_are_there() -> None:
    for page, word in words():
        if re.fullmatch(r"[\w./-]+", word) and word.split("/")[0] in FOLDERS and "/" in word:
            assert (ROOT / word).exists(), f"{page}: {word}"
    links = [(page, link) for page in PAGES for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text())]
    for page, link in links:
        assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_addresses_that_the_docs_name_are_answered(school: SmallSchool) -> None:
    rules = {re.sub(r"<\w+:", "<", rule.rule) for rule in school.app.url_map.iter_rules()}
    named = {(page, word.removeprefix("POST ").removeprefix("GET ")) for page, word in words()}
    for _, word in named:
        if re.fullmatch(r"/[a-z][\w/.<>-]*", word) and not re.match("/(etc|opt|srv|tmp)", word):
            assert any(rule == word or (word.endswith("/") and rule.startswith(word)) for rule in rules), word


def test_who_sees_and_writes_what_is_told_to_the_school_as_it_is_declared() -> None:
    told = (ROOT / "docs" / "school.md").read_text().partition("## Who sees what")[2].partition("\n## ")[0]
    assert re.findall(r"^\| [A-Z].* \|$", told, re.MULTILINE) == [
        f"| {kind.titles} | {' | '.join(may(role, kind) for role in ROLES)} |"
        for kind in SCHEMA.kinds.values()
        if kind.creators or kind.name == frozen.KIND
    ]


def may(role: str, kind: Kind) -> str:
    """What a role does with a kind, in the words of the page."""
    if kind.audience == "own":
        return "their own" if role in kind.creators else "–"
    if role not in READERS[kind.audience]:
        return "named staff open"
    if kind.name == frozen.KIND and role in PUBLISHERS:
        return "publishes"
    if role in kind.creators:
        return "writes"
    return "adds" if any(role in field.writers for field in kind.fields.values()) else "reads"


def test_words_that_a_school_is_told_to_look_for_are_on_its_pages() -> None:
    pages = "".join(page.read_text() for page in (ROOT / "templates").rglob("*.html"))
    titles = (kind.titles for kind in SCHEMA.kinds.values())
    labels = (field.label for kind in SCHEMA.kinds.values() for field in kind.fields.values())
    said = " ".join([pages, *titles, *labels, *NEEDS.values(), *HINDERED.values()])
    text = (ROOT / "docs" / "school.md").read_text().partition("\n## ")[2]
    for words in re.findall(r"(?<!\*)\*([A-Z][^*]+)\*", text):
        assert " ".join(words.split()) in said, words


def test_kinds_fields_and_policies_that_the_docs_name_exist() -> None:
    fields = {f"{name}.{field}" for name, kind in SCHEMA.kinds.items() for field in kind.fields}
    for page, word in words():
        kind, dot, _ = word.partition(".")
        if dot and kind in SCHEMA.kinds:
            assert word in fields, f"{page}: {word}"
    table = (ROOT / "docs" / "protocol.md").read_text().partition("| policy |")[2].partition("\n\n")[0]
    assert tuple(re.findall(r"^\| `(\w+)`", table, re.MULTILINE)) == POLICIES


def test_the_page_about_syncing_names_every_table() -> None:
    text = (ROOT / "docs" / "sync.md").read_text()
    assert not {word for word in tables.metadata.tables if f"`{word}`" not in text}


def test_everything_kept_says_why_for_whom_and_for_how_long() -> None:
    for name, kind in SCHEMA.kinds.items():
        assert kind.purpose, name
        assert kind.keep.years > 0, name
        assert kind.audience in AUDIENCES, name
        for field_name, field in kind.fields.items():
            assert field.purpose, f"{name}.{field_name}"
            assert field.writers, f"{name}.{field_name}"


def test_the_inventory_is_as_the_kinds_say() -> None:
    written = (ROOT / "docs" / "inventory.md").read_text()
    assert written == inventory(), "python -m app.kinds.inventory > docs/inventory.md"


def test_the_page_of_promises_names_the_tests_that_keep_them() -> None:
    written = (ROOT / "docs" / "promises.md").read_text()
    assert written == promises.page(), "python -m tests.promises > docs/promises.md"
