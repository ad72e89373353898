"""Random expressions of Jinja's, and random data for their names.

Most expressions make sense for their kind of value, so that they come to something; `anything` mixes the
kinds, so that errors are compared as well.
"""

from hypothesis import strategies as st

texts = st.text(alphabet="abcXYZ <>&\"'\\\n0159_-é😀ßΣﬁ\u00a0", max_size=6)
numbers = st.integers(min_value=-1000, max_value=1000)
leaves = st.one_of(st.none(), st.booleans(), numbers, texts)
keys = st.sampled_from(["a", "k", "é", "__proto__", "size", "2", "1"])
values = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=3)),
    max_leaves=6,
)
records = st.fixed_dictionaries({"a": texts, "k": numbers, "on": st.booleans()})
contexts = st.fixed_dictionaries(
    {
        "word": texts,
        "other": texts,
        "n": numbers,
        "words": st.lists(texts, max_size=4),
        "counts": st.lists(numbers, max_size=4),
        "records": st.lists(records, max_size=3),
        "map": st.dictionaries(texts, values, max_size=3),
        "any": values,
        "mixed": st.lists(values, max_size=4),
    }
)


def put(pattern: str, *parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(pattern.format, *parts)


def of(*written: str) -> st.SearchStrategy[str]:
    return st.sampled_from(written)


text: st.SearchStrategy[str] = st.deferred(
    lambda: st.one_of(
        of("word", "other", "'a'", "'<b>'", "('<i>'|safe)", "(word|e)", "''", "word[0]"),
        put(
            "({}|{})",
            text,
            of(
                "upper",
                "lower",
                "title",
                "trim",
                "trim('a')",
                "e",
                "safe",
                "string",
                "forceescape",
                "reverse",
                "indent(1, true)",
                "center(6)",
                "truncate(3, true, '', 0)",
                "truncate(4, leeway=0)",
                "urlencode",
                "replace('a', '<')",
                "replace('<', 'b'|safe)",
                "replace('', '-', 2)",
                "default('d', true)",
                "tojson",
            ),
        ),
        put(
            "{}.{}",
            text,
            of("upper()", "lower()", "strip()", "rstrip('a')", "replace('a', 'b')"),
        ),
        put(
            "({}|{})",
            sequence,
            of("join", "join('<')", "join('-'|safe)", "string", "tojson", "first|string", "last|string"),
        ),
        put("({} {} {})", text, of("+", "~"), text),
        put("({} ~ {})", anything, anything),
        put("('%s|%s' % ({}, {}))", anything, anything),
        put("('<%s>'|safe|format({}))", anything),
        put("{}[{}]", text, of("0", "-1", "1:", ":-1", "::-1", "1:3")),
        put("({} if {} else {})", text, anything, text),
    )
)

number: st.SearchStrategy[str] = st.deferred(
    lambda: st.one_of(
        of("n", "0", "1", "-2", "7", "true"),
        put("({} {} {})", number, of("+", "-", "*", "//"), number),
        put("({}|int % {})", number, number),
        put("({}|{})", st.one_of(text, sequence), of("length", "count")),
        put("({}|int)", text),
        put("({}|wordcount)", text),
        put("(counts|{})", of("sum", "min|int(3)", "max|int(3)")),
        put("{}.{}", text, of("count('a')", "find('b')")),
        put("(-{})", number),
    )
)

sequence: st.SearchStrategy[str] = st.deferred(
    lambda: st.one_of(
        of(
            "words",
            "counts",
            "records",
            "mixed",
            "range(3)",
            "[]",
            "(map.keys()|list)",
            "(map|dictsort)",
            "(map|items|list)",
        ),
        put("[{}, {}]", anything, anything),
        put("({}, {})", anything, anything),
        put(
            "(words|{})",
            of(
                "sort",
                "sort(true)",
                "sort(case_sensitive=true)",
                "unique|list",
                "map('upper')|list",
                "select|list",
                "reverse",
            ),
        ),
        put(
            "(counts|{})",
            of("sort(reverse=true)", "select('odd')|list", "reject('gt', 3)|list", "map('string')|list"),
        ),
        put(
            "(records|{})",
            of(
                "map(attribute='a')|list",
                "selectattr('on')|list",
                "rejectattr('k', 'gt', 0)|list",
                "groupby('a')",
                "groupby('on')",
                "sort(attribute='a,k')",
                "sort(true, false, 'k')",
                "map(attribute='zz', default=0)|list",
                "unique(attribute='a')|list",
            ),
        ),
        put(
            "({}|{})",
            sequence,
            of("list", "reverse|list", "batch(2)|list", "slice(2)|list", "batch(2, 'x')|list"),
        ),
        put("{}.{}", text, of("split()", "split('a')", "splitlines()", "split(none, 1)")),
        put("{}[{}]", sequence, of("1:", ":-1", "::-1", "::2", "-2:")),
    )
)

question: st.SearchStrategy[str] = st.deferred(
    lambda: st.one_of(
        put("({} {} {})", text, of("==", "!=", "<", ">=", "in"), text),
        put("({} {} {})", number, of("==", "!=", "<", ">="), number),
        put("({} {} {})", anything, of("==", "!=", "and", "or"), anything),
        put("({} in {})", anything, sequence),
        put(
            "({} is {})",
            anything,
            of(
                "defined",
                "none",
                "string",
                "number",
                "integer",
                "boolean",
                "mapping",
                "sequence",
                "iterable",
                "escaped",
                "lower",
                "upper",
                "true",
                "in [1, 'a', none]",
                "eq 1",
                "callable",
            ),
        ),
        put("(not {})", anything),
    )
)

anything: st.SearchStrategy[str] = st.deferred(
    lambda: st.one_of(
        text,
        number,
        sequence,
        question,
        of("any", "map", "gone", "none", "{'a': 1}", "any.a", "map['k']", "mixed[0]", "records[0].a"),
    )
)

expressions = anything
