"""The worker's modules, joined into one file: a phone on a poor line asks once instead of forty times.

The sources stay plain ES modules that every browser reads as they are (the tests do). Joining knows only the
forms of import and export that they use, one a line, and refuses what it does not know; nothing is parsed or
rewritten beyond those lines, and nothing left out but comments and indentation.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from posixpath import dirname, normpath
from posixpath import join as path_join

FILE = r"\"(?P<file>\.{1,2}/[\w./]+)\""
IMPORT = re.compile(rf"^import\s+(?P<what>\*\s+as\s+\w+|\{{[^}}]*\}})\s+from\s+{FILE};\n", re.M)
PASSED_ON = re.compile(rf"^export\s+(?P<what>\{{[^}}]*\}})\s+from\s+{FILE};\n", re.M)
LISTED = re.compile(r"^export\s+(?P<what>\{[^}]*\});\n?", re.M)
DECLARED = re.compile(r"^export\s+(?=(?:async\s+)?(?:function\*?|class|const)\s+(?P<name>[\w$]+))", re.M)
COMMENT = re.compile(r"^[ \t]*(?://.*|/\*(?:[^*]|\*(?!/))*\*/[ \t]*)$", re.M)  # that has lines of its own
QUOTED = re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|\\`")
UNKNOWN = re.compile(r"^(?:import|export)\b.*", re.M)


class CannotJoinError(Exception):
    """A module says something in a way that joining does not know."""


def read_modules(folder: Path) -> dict[str, str]:
    """The modules of a folder and of the folders in it: by their path from it, what stands in them."""
    return {path.relative_to(folder).as_posix(): path.read_text() for path in sorted(folder.rglob("*.js"))}


def join(modules: Mapping[str, str], entry: str) -> str:
    """One script that does what `entry` does, with everything it imports. Each module is run once."""
    exports: dict[str, set[str]] = {}
    return "".join(joined(name, modules[name], exports) for name in order(modules, entry, (), set()))


def order(modules: Mapping[str, str], name: str, above: tuple[str, ...], done: set[str]) -> Iterator[str]:
    """Every module after those it imports. A circle is refused: one of them would run too early."""
    if name in above:
        raise CannotJoinError(" → ".join((*above, name)))
    if name in done:
        return
    done.add(name)
    for imported in imports(name, modules[name]):
        yield from order(modules, imported, (*above, name), done)
    yield name


def imports(name: str, source: str) -> list[str]:
    """The modules that one imports, each by its path from the modules' own folder."""
    return [module_of(name, found) for pattern in (IMPORT, PASSED_ON) for found in pattern.finditer(source)]


def module_of(importer: str, found: re.Match[str]) -> str:
    return normpath(path_join(dirname(importer), found["file"]))


def joined(name: str, source: str, exports: dict[str, set[str]]) -> str:
    """The module as a function that is called at once and answers what the module exports.

    exports: what the modules before it export, which is where its own imports come from; its own are added.
    """
    missing = [f"{each} of {file}" for each, file in wanted(name, source) if each not in exports[file]]
    if missing:
        raise CannotJoinError(f"{name}: there is no {', no '.join(missing)}")
    given: list[str] = []
    body = PASSED_ON.sub(lambda found: passed_on(name, found, given), source)
    body = LISTED.sub(lambda found: listed(found, given), body)
    given += [found["name"] for found in DECLARED.finditer(body)]
    body = DECLARED.sub("", IMPORT.sub(lambda found: imported(name, found), body))
    left = UNKNOWN.search(body)
    if left:
        raise CannotJoinError(f"{name}: {left[0].strip()}")
    exports[name] = {each.partition(":")[0] for each in given}
    answer = f"return {{ {', '.join(given)} }};"
    return f"// {name}\nconst {variable(name)} = (() => {{\n{shortened(name, body)}\n{answer}\n}})();\n"


def shortened(name: str, body: str) -> str:
    """The module without comments that have lines of their own and without indentation: a sixth of what a
    phone fetches. A text between backticks that goes over lines would change with it, and is refused.
    """
    lines = (line.strip() for line in COMMENT.sub("", body).splitlines())
    kept = [line for line in lines if line]
    for line in kept:
        if QUOTED.sub("", line).count("`") % 2:
            raise CannotJoinError(f"{name}: a text over several lines: {line}")
    return "\n".join(kept)


def wanted(name: str, source: str) -> Iterator[tuple[str, str]]:
    """Pairs (name, module) of everything that is imported by name."""
    for pattern in (IMPORT, PASSED_ON):
        for found in pattern.finditer(source):
            if not found["what"].startswith("*"):
                yield from ((inner, module_of(name, found)) for inner, _ in names(found["what"]))


def imported(name: str, found: re.Match[str]) -> str:
    what = found["what"]
    target = what.split()[-1] if what.startswith("*") else what.replace(" as ", ": ")
    return f"const {target} = {variable(module_of(name, found))};\n"


def passed_on(name: str, found: re.Match[str], given: list[str]) -> str:
    module = variable(module_of(name, found))
    for inner, outer in names(found["what"]):
        given.append(f"{outer}: {module}.{inner}")
    return ""


def listed(found: re.Match[str], given: list[str]) -> str:
    given += [f"{outer}: {inner}" for inner, outer in names(found["what"])]
    return ""


def names(what: str) -> Iterator[tuple[str, str]]:
    """Pairs (name within, name without) of a list in braces."""
    for part in what.strip("{} \n").split(","):
        if part.strip():
            inner, _, outer = part.strip().partition(" as ")
            yield inner, outer.strip() or inner


def variable(name: str) -> str:
    return re.sub(r"\W", "_", name.removesuffix(".js")) + "_module"
