"""Years and classes as they are written: `Y7`, `07`, `Reception`; `7A`, `7 Kestrel`, `Year 8 B`. Pure."""

import re
import unicodedata

from app.school.names import one_line, same_name

YEAR = re.compile(r"(?:year|yr|y)?\s*0*(\d{1,2})", re.IGNORECASE)
CLASS = re.compile(r"(?:year|yr|y)?\s*0*(\d{1,2})(?!\d)\W*(.*)", re.IGNORECASE | re.DOTALL)
RECEPTION = frozenset({"reception", "rec", "r", "yr", "yr r", "year r", "yrr", "foundation", "eyfs"})


def year_name(text: str) -> str:
    """`7`, `Y7` and `Yr 07` are Year 7; other words (Reception) stay as they are."""
    found = YEAR.fullmatch(one_line(text))
    return f"Year {found[1]}" if found else one_line(text)


def year_number(year: str) -> int | None:
    """7 of `Year 7`, 0 of `Reception`; None of what is no number."""
    text = same_name(year)
    if text in RECEPTION:
        return 0
    found = YEAR.fullmatch(text)
    return digits(found[1]) if found else None


def class_parts(group: str) -> tuple[int | None, str]:
    """(7, "a") of `7A`, (7, "kestrel") of `7 Kestrel`, (None, "kestrel") of `Kestrel`."""
    text = same_name(group)
    found = CLASS.fullmatch(text)
    return (digits(found[1]), letters(found[2])) if found else (None, letters(text))


def digits(text: str) -> int | None:
    numbers = [unicodedata.digit(letter, -1) for letter in text]
    return int("".join(map(str, numbers))) if min(numbers) >= 0 else None


def letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def by_number(year: str) -> tuple[int, str]:
    """What years are sorted by: Year 2 before Year 10, Reception first."""
    number = "".join(letter for letter in year if letter.isdigit())
    return int(number or 0), year
