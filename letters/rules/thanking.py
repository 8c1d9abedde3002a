"""What a letter says thank you for: something particular, or else the time they gave."""

from letters.rules.openings import Opening, ranked, the_position
from letters.rules.panel import Known
from letters.rules.phrase_picker import Unsaid
from letters.rules.typed import deed, inside, is_told
from letters.rules.wording import thanks as wording

# How the news came, where it came from a person; silence and unknown ways are thanked for nothing.
TELLINGS = {
    "CALL": "calling me yourself with the news",
    "EMAIL": "writing to me yourself with the news",
    "LETTER": "writing to me yourself with the news",
    "IN_PERSON": "telling me the news in person",
    "MESSAGE": "sending me the news yourself",
}


def thanked(known: Known, opening: Opening, unsaid: Unsaid) -> list[str]:
    """Thanks for something particular: the call, a deed, the talk; else for their time."""
    thanks = []
    if known.told_me and known.told_how in TELLINGS:
        thanks.append(unsaid.say(wording.TOLD, telling=TELLINGS[known.told_how]))
    done = deed(known.thankful_for)
    if done:
        deeds = wording.DEED_TOO if thanks else wording.DEED
        thanks.append(unsaid.say(wording.THAT if is_told(done) else deeds, deed=done))
    return thanks or [thanked_for_time(known, opening, unsaid)]


def thanked_for_time(known: Known, opening: Opening, unsaid: Unsaid) -> str:
    """Thanks for the talk about what they care about, unless the opening spoke of it; else time."""
    said = [inside(one.topic) for one in ranked(known.topics) if one.source == "SAID"]
    talked = [topic for topic in said if topic.casefold() != opening.topic.casefold()]
    if known.met and talked:
        return unsaid.say(wording.TALK, topic=talked[0])
    position = the_position(known) if inside(known.position) else ""
    if known.met:
        return unsaid.say(wording.CONVERSATION, post=position and f" about {position}")
    return unsaid.say(wording.CONSIDERED, post=position and f" for {position}")
