"""Names as school offices write them: which are written alike, which may be the same, and which are nobody's.

Pure. A name is at most some hundred letters; what is longer is refused elsewhere and not looked into here.
"""

import re
import unicodedata

from app.people.names import PLAIN

LONGEST = 250  # letters that are brought into one form: more are no name, and it would take long

TITLES = frozenset(["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "rev", "fr"])
TYPOGRAPHY = str.maketrans(
    dict.fromkeys("‘’‛′´`ʹʻʼˈ＇", "'")
    | dict.fromkeys("‐‑‒–—―−﹣－", "-")
    | dict.fromkeys("\u00ad\u200b\u200e\u200f\u2060\ufeff")
)
NOTHING = (
    "na|n a|n k|tbc|tba|tbd|nil|nill|none|null|nan|ref|value|name|unknown|blank|empty|nobody|no one|vacant|"
    "vacancy|pending|awaiting|unallocated|unassigned|not known|not yet known|not applicable|not allocated|"
    "not assigned|not yet allocated|to be confirmed|to be announced|to be arranged|to be allocated|"
    "to be advised|to be decided|to follow|awaiting allocation|none yet|none given|none known"
)
SAYS_NOTHING = frozenset(NOTHING.split("|"))
YET_TO_COME = frozenset({"tbc", "tba", "tbd"})
POSTS_WORDS = (
    "new the music tutor tutors teacher teachers staff supply cover agency peri peripatetic "
    "visiting vacancy vacant instrumental no any other various someone somebody anyone x xx xxx"
)
POSTS = frozenset(POSTS_WORDS.split())
# With a title before them these are names.
SURNAMES = frozenset({"na", "no", "nan", "nil", "none", "x", "cover", "staff", "new", "teacher"})
# In a list of names, / stands between two.
SLASHED = re.compile(r"(?<!\w)n\s?[/\\.]\s?[ak]\b\.?", re.IGNORECASE)


def one_line(text: str) -> str:
    """Without the white space round it, and in one of Unicode's forms."""
    line = " ".join(text.split())
    return unicodedata.normalize("NFC", line) if len(line) <= LONGEST else line


def same(text: str) -> str:
    """Equal for texts that differ in capitals and spaces only."""
    return one_line(text).casefold()


def same_name(name: str) -> str:
    """Equal for names that differ in how they are set: capitals, spaces, apostrophes, hyphens, width."""
    line = one_line(name)
    if len(line) > LONGEST:
        return line
    return same(unicodedata.normalize("NFKC", line.translate(TYPOGRAPHY)).translate(TYPOGRAPHY))


def bare_name(name: str) -> str:
    """Equal for names that may be one name, with and without its accents: Zoë Łukasz, Zoe Lukasz.

    Marks come off Latin letters alone; in other scripts they make another name. Apostrophes and hyphens go.
    """
    line = same_name(name)
    if len(line) > LONGEST:
        return line
    kept, latin = [], False
    for letter in unicodedata.normalize("NFKD", line.translate(PLAIN)):
        if not unicodedata.combining(letter):
            latin = letter.isascii()
        elif latin:
            continue
        kept.append(letter)
    bare = unicodedata.normalize("NFC", "".join(kept)).translate(PLAIN)
    return " ".join(bare.replace("-", " ").split()) or line


def is_full(carer: str, child: str) -> bool:
    """Does this name say who of the family it is? “Mrs Smith” is every mother of a child called Smith."""
    words = [word for word in same_name(carer).replace(".", " ").split() if word not in TITLES]
    return bool(set(words) - set(same_name(child).split()))


def says_nothing(text: str) -> bool:
    """True for what people write where there is nothing to write: N/A, TBC, none, #N/A, to be confirmed."""
    return words_of(text) in SAYS_NOTHING or not re.search(r"\w", text)


def is_nobody(name: str) -> bool:
    """True where a person's name would stand and nobody is meant: Tutor TBC, Ms N/A, new music teacher."""
    said = words_of(name).split()
    words = [word for word in said if word not in TITLES]
    if words != said and len(words) == 1 and words[0] in SURNAMES:
        return False
    return " ".join(words) in SAYS_NOTHING or not YET_TO_COME.isdisjoint(words) or POSTS.issuperset(words)


def words_of(text: str) -> str:
    """In small letters, with one space where there was anything but letters and digits: `T.B.C.` is `tbc`."""
    short = same_name(text[:LONGEST])
    if re.fullmatch(r"\W*(?:\w\.\s?){1,5}\w?\W*", short):
        short = short.replace(".", "").replace(" ", "")
    return " ".join(re.findall(r"\w+", short))
