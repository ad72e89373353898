"""The source of a JavaScript module in which something else stands under a name that it declares.

A test names what it replaces, so whatever stands there may change. LookupError: there is no such name.
"""

import re


def function(source: str, name: str, other: str) -> str:
    """other: an expression that is given what stood there and answers the function in its place.

    It may use whatever the module declares and imports. name: of a function that the module declares, or of
    what belongs to a class or an object of it, as in `Loop.prototype.next`.
    """
    return member(source, name, other) if "." in name else declared(source, name, other)


def declared(source: str, name: str, other: str) -> str:
    found = declaration(source, name, r"(?:async )?function |const ")
    changed = f"{source[: found.start()]}{found['kind']}{name}_right{source[found.end() :]}"
    return (
        f"{changed}\n{found['export']}function {name}(...given) {{\n"
        f"  return ({other})({name}_right)(...given);\n}}\n"
    )


def member(source: str, name: str, other: str) -> str:
    """What is not there is told where the module begins to run."""
    owner, _, own = name.rpartition(".")
    declaration(source, owner.partition(".")[0], "class |const |function ")
    there = f'if (!("{own}" in {owner})) throw new ReferenceError("there is no {name}");'
    return f"{source}\n{there}\n{name} = ({other})({name});\n"


def constant(source: str, name: str, value: str) -> str:
    """What a constant is, in one line, instead."""
    found = declaration(source, name, "const ")
    end = source.index("\n", found.end())
    return f"{source[: found.end()]} = {value};{source[end:]}"


def declaration(source: str, name: str, kind: str) -> re.Match[str]:
    pattern = re.compile(rf"^(?P<export>(?:export )?)(?P<kind>{kind}){re.escape(name)}(?![\w$])", re.M)
    found = list(pattern.finditer(source))
    if len(found) != 1:
        raise LookupError(f"the module declares no {name}")
    return found[0]
