"""How long something took, as people write it, in minutes. Its twin is service_worker/twins/minutes.js."""

import re

SPELT = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "twelve": "12", "fifteen": "15", "twenty": "20", "twenty five": "25",
    "thirty": "30", "thirty five": "35", "forty": "40", "forty five": "45", "fifty": "50", "sixty": "60",
    "ninety": "90", "½": ".5", "¼": ".25", "¾": ".75", "1/2": ".5", "1/4": ".25", "3/4": ".75",
}  # fmt: skip
PARTS = {"half": 50, "quarter": 25, "3 quarters": 75}  # hundredths
WORD = re.compile(r"(?:twenty|thirty|forty) five|[a-z]+|[½¼¾]|[13]/[24]")
CLOCK = re.compile(r"([0-9]{1,2}):([0-5][0-9])")
LONG = re.compile(
    r"(?:(?:about|around) )?"
    r"(?:(?:(an?)|(?:a )?(half|quarter|3 quarters)(?: of)?(?: an?)?"
    r"|([0-9]{1,3})?(\.[0-9]{1,2})?( and a half)?) ?(h)(?:(?:ou)?rs?)?)?"
    r"(?: ?(?:and )?(?:a (half|quarter)|([0-9]{1,5})(\.[0-9]{1,2})? ?(m(?:in(?:ute)?s?)?|')?))?\.?"
)
LONGEST = 60  # letters


def minutes_of(text: str) -> int | None:
    """20, "20 min", "half an hour", "1 h 20", "1½ hours", "1:20" or "an hour and a half" in whole minutes.

    Half a minute is one more; None is for what is not understood.
    """
    if len(text) > LONGEST:
        return None
    said = WORD.sub(lambda found: SPELT.get(found[0], found[0]), text.lower().replace("-", " "))
    said = " ".join(one for one in said.replace(",", ".").split(" ") if one).replace(" .", ".")
    if clock := CLOCK.fullmatch(said):
        return int(clock[1]) * 60 + int(clock[2])
    found = LONG.fullmatch(said)
    if not found:
        return None
    one, part, whole, point, more, hour, after, minutes, split, unit = found.groups()
    amount = one or part or whole or point or more
    if bool(hour) != bool(amount) or (after and not hour) or not (hour or minutes):
        return None
    if split and not unit:  # 1.5 of what?
        return None
    long = 100 if one else PARTS[part] if part else hundredths(whole, point) + (50 if more else 0)
    short = PARTS[after] * 60 if after else hundredths(minutes, split)
    return (long * 60 + short + 50) // 100


def hundredths(whole: str | None, point: str | None) -> int:
    return int(whole or 0) * 100 + int((point or ".")[1:].ljust(2, "0"))
