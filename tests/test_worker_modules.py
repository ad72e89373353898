"""Forty modules become one script, and whatever joining does not know stops the app at start."""

import pytest

from app.http.modules import CannotJoinError, join
from tests.javascript import JavaScript

VALUES = """\
export const one = 1;
export class Two { value = 2; }
/**
 * A comment
 */
const three = 3;
  // indented, as is what follows
  globalThis.words = `one  ${three ? `two   // ${three}` : ""}`;
export { three, three as drei };
export async function four() {
  return 4;
}
"""
PASSING = 'export { one as uno, Two } from "./values.js";\nexport function export_() {\n  return "text";\n}\n'
ENTRY = """\
import * as values from "./values.js";
import { four, drei as deux } from "./values.js";
import {
  uno, Two, export_,
} from "./passing.js";

const { words } = globalThis;
globalThis.told = async () => [values.one, uno, deux, new Two().value, await four(), export_(), words];
"""
MODULES = {"values.js": VALUES, "passing.js": PASSING, "entry.js": ENTRY}


def test_a_joined_script_does_what_its_modules_do(javascript: JavaScript) -> None:
    source = join(MODULES, "entry.js") + "\nexport const told = () => globalThis.told();\n"
    javascript.add_module("tests/joined.js", source)
    assert javascript.call("tests/joined.js", "told") == [1, 1, 3, 2, 4, "text", "one  two   // 3"]
    assert "A comment" not in source
    assert "indented" not in source
    assert source.count("// values.js") == 1, "a module that two others import runs once"


@pytest.mark.parametrize(
    ("modules", "reason"),
    [
        ({"entry.js": 'import { b } from "./b.js";\n', "b.js": 'import { e } from "./entry.js";\n'}, "→"),
        (
            {"entry.js": 'import { five } from "./b.js";\n', "b.js": "export const one = 1;\n"},
            "no five of b.js",
        ),
        ({"entry.js": "export default 1;\n"}, "export default"),
        ({"entry.js": "export let count = 1;\n"}, "export let"),
        ({"entry.js": 'import "./b.js";\n', "b.js": ""}, "import"),
        ({"entry.js": "const words = `one\n  // two`;\n"}, "over several lines"),
    ],
)
def test_what_joining_does_not_know_is_refused_by_name(modules: dict[str, str], reason: str) -> None:
    with pytest.raises(CannotJoinError, match=reason):
        join(modules, "entry.js")
