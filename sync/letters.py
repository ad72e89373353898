"""Text as it comes in, made to the one form in which it is kept and compared.

Nothing here takes more than a few steps for each letter, whatever was sent: composing puts the marks over a
letter in order, and takes a million steps for a thousand marks. So there are at most MARKS.
"""

import re
import unicodedata

MARKS = 30  # over one letter: as in Unicode's stream-safe text, and more than any script writes
SHRINKS = 4  # letters that composing may make one of
# Letters that Unicode does not take apart, in plain ones.
PLAIN = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i",
    "ŋ": "ng", "ə": "e", "ɛ": "e", "ɔ": "o", "’": "", "'": "", "ʼ": "", "`": "",
}  # fmt: skip
_PLANES = (*range(0x20000), *range(0xE0000, 0xE1000))  # where there are any marks


def _ranges() -> str:
    """All marks of Unicode, as the inside of a character class."""
    marks = [code for code in _PLANES if unicodedata.category(chr(code))[0] == "M"]
    starts = [code for before, code in zip([-1, *marks], marks, strict=False) if code != before + 1]
    ends = [code for code, after in zip(marks, [*marks[1:], -1], strict=True) if after != code + 1]
    return "".join(f"{chr(start)}-{chr(end)}" for start, end in zip(starts, ends, strict=True))


_MARK = f"[{_ranges()}]"
_TOO_MANY = re.compile(f"({_MARK}{{{MARKS}}}){_MARK}+")


def composed(text: str) -> str:
    """NFC, with at most MARKS marks over a letter. Twin: `composed` in service_worker/twins/values.js."""
    return text if text.isascii() else unicodedata.normalize("NFC", _TOO_MANY.sub(r"\1", text))


def lines(text: str) -> str:
    """Lines ended by \\n, whatever ended them."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def encodable(text: str) -> bool:
    """Whether this is text: half a surrogate is no letter, and can be neither stored nor sent."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
