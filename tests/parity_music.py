"""Who Ffion is in music, for the pages that both servers draw."""

from app.people.models import Person
from sync.ids import own_id, single_id
from tests.parity_story import Story, id_of

RECORDS = {
    "dream": ("dream", "dream of old"),
    "strategy": ("show me", "quiet", "put away"),
    "repertoire": ("suo gan", "own tune", "scales in g", "plain piece", "lost", "favourite"),
}
# What the list of pieces may be asked to keep to.
FILTERS = [f"repertoire?q={q}" for q in ("mine", "scales", "aural", "nonsense")]


def in_music(story: Story) -> None:
    """What everybody has seen before this week."""
    ffion, lee, carer = story.school.ffion, story.school.lee, story.school.carer
    story.says(ffion, "dream", "dream of old", new=True, words="A drum\nof my own")
    story.says(lee, "dream", "dream", new=True, on_behalf_of=ffion.id, words="To sing <outdoors>")
    story.says(ffion, "strategy", "show me", new=True, words="Show me first")
    story.says(carer, "strategy", "quiet", new=True, words="A quiet corner")
    story.says(carer, "strategy", "told", new=True, on_behalf_of=ffion.id, words="Count me in")
    story.says(lee, "strategy", "idea", new=True, words="A minute to settle")
    story.says(story.school.staff, "strategy", "door", new=True, words="A seat near the door")
    story.says(ffion, "strategy", "put away", new=True, words="Clap with me")
    pieces(story)
    likes(story)


def pieces(story: Story) -> None:
    ffion, lee, carer = story.school.ffion, story.school.lee, story.school.carer
    plain = {"own tune": {"say": "learning", "mine": True, "sort": "composing"}, "plain piece": {}}
    said = {name: {"say": name} for name in ("favourite", "can", "wish")}
    said["favourite"]["since"] = "2026-04-20"  # of another school year
    of_old = {"lost": {"say": "can"}, "suo gan": {"say": "learning", "since": "2026-09-08"}}
    for name, fields in (plain | said | of_old).items():
        story.says(ffion, "repertoire", name, new=True, called=f"The {name} & co", **fields)
    story.says(lee, "repertoire", "scales in g", new=True, called="Scales in G", sort="scales")
    story.says(lee, "repertoire", "suo gan", tutor_says="Sing the end")
    story.says(ffion, "goal", "sing", piece=id_of("suo gan"))
    story.says(ffion, "goal", "band", piece=id_of("lost"))
    story.says(lee, "task", "minutes", piece=id_of("suo gan"))
    story.says(lee, "task", "plain", piece=id_of("lost"))
    for day in range(3, 15):
        played = {"$add": [id_of("suo gan"), id_of("lost"), *[id_of("plain piece")][: day == 3]]}
        story.says(ffion, "practice", f"day {day}", pieces=played)
    story.says(carer, "practice", "by mam", on_behalf_of=ffion.id, pieces={"$add": [id_of("own tune")]})
    moment = {"day": "2026-11-12", "words": "Nain sang, too", "piece": id_of("own tune")}
    story.says(ffion, "celebration", "with nain", new=True, **moment)


def likes(story: Story) -> None:
    """How Ffion likes her pages; the others have not said."""
    about = single_id(story.plan, "about")
    mine = {"about": about, "answers": "symbols", "size": "large", "calm": True}
    story.says(story.school.ffion, "ways", "", new=True, record=liking(story, story.school.ffion), **mine)


def liking(story: Story, person: Person) -> str:
    """The id of what a person says of their pages."""
    return own_id("ways", single_id(story.plan, "about"), person.id)


def put_away(story: Story) -> None:
    story.says(story.school.ffion, "repertoire", "lost", _deleted=True)
    story.says(story.school.ffion, "strategy", "put away", _deleted=True)


def apart(story: Story) -> None:
    """Suggestions, and news."""
    ffion, lee, jones = story.school.ffion, story.school.lee, story.school.jones
    story.says(lee, "strategy", "show me", words="Show me first, twice")
    story.says(jones, "repertoire", "suo gan", called="Suo Gân")
    story.says(lee, "repertoire", "scales in g", since="2026-10-01")
    story.says(ffion, "strategy", "new", new=True, words="Let me hum")
    story.says(ffion, "repertoire", "new piece", new=True, called="Sospan Fach", say="learning")
