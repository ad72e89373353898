"""What Ffion could take part in, for the pages that both servers draw."""

from tests.parity_story import Story

RECORDS = {"opportunity": ("choir", "workshop", "nowhere")}


def offered(story: Story) -> None:
    """One with all that can be said and an answer, one with nothing but its name, one that is put away."""
    ffion, lee, carer = story.school.ffion, story.school.lee, story.school.carer
    said = {"sort": "group", "when": "Saturdays at 10", "day": "2026-11-28", "where": "Neuadd <y Dref>"}
    said |= {"cost": "Free", "who_for": "Under 14", "more": "Bring\na friend"}
    story.says(lee, "opportunity", "choir", new=True, what="Côr Ieuenctid & co", **said)
    story.says(ffion, "opportunity", "choir", answer="interested")
    story.says(carer, "opportunity", "workshop", new=True, what="A day of drums")
    story.says(carer, "opportunity", "been", new=True, what="Jazz in the barn")
    story.says(ffion, "opportunity", "been", answer="went")
    story.says(carer, "opportunity", "nowhere", new=True, what="A band far away")


def put_away(story: Story) -> None:
    story.says(story.school.carer, "opportunity", "nowhere", _deleted=True)


def apart(story: Story) -> None:
    """News, and a suggestion."""
    lee, jones = story.school.lee, story.school.jones
    story.says(jones, "opportunity", "workshop", what="A day of drums and pans")
    story.says(lee, "opportunity", "new", new=True, what="Hear the harp", sort="listen")
