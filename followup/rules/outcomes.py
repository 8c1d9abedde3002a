"""What became of an application: what follows from it, and how it is said before and after."""

from dataclasses import dataclass
from datetime import date, timedelta

from followup.rules.application_status import day

OFFER, HIRED, OTHER_OFFER, DECLINED = "OFFER", "HIRED", "OTHER", "DECLINED"
WITHDREW, ADVERT, CLOSED, CAME_BACK = "WITHDREW", "ADVERT", "CLOSED", "CAME_BACK"

# After a parting of one's own making one may well stay in touch; whether by default is said here.
PARTINGS = {OTHER_OFFER: True, DECLINED: True, WITHDREW: False}
# What answers an offer, or makes it void.
DECIDES = (HIRED, OTHER_OFFER, DECLINED, WITHDREW, CLOSED)
ONE_OF_A_KIND = (HIRED, OTHER_OFFER, WITHDREW, CLOSED)
# After these a thank-you to the panel is offered, never planned unasked.
THANKED = (HIRED, *PARTINGS)
AN_OFFER_RESTS = timedelta(days=14)  # where they named no day: a judgement


@dataclass(frozen=True)
class Words:
    """One kind of outcome in words: to choose it, as a status, and as a reason."""

    choose: str
    status: str
    because: str
    thanks: str = ""


WORDS = {
    OFFER: Words("They made an offer", "Offer made", "you have an offer to answer"),
    HIRED: Words(
        "You were hired after all", "Hired", "you were hired", "you were hired, so thank them"
    ),
    DECLINED: Words(
        "You declined", "You declined", "you declined", "you declined, and they gave you their time"
    ),
    OTHER_OFFER: Words(
        "You took another offer",
        "You took another offer",
        "you took another offer",
        "you took another offer, and they gave you their time",
    ),
    WITHDREW: Words(
        "You withdrew", "You withdrew", "you withdrew", "you withdrew, and they gave you their time"
    ),
    ADVERT: Words("The job is advertised again", "Advertised again", "the job is advertised again"),
    CLOSED: Words("The position was closed", "Position closed", "the position was closed"),
    CAME_BACK: Words("They came back to you", "They came back to you", "they came back to you"),
}

ENDS = "Follow-ups about this application end; what you promised stays planned."
NO_WATCH = "Openings there are no longer watched."
CONSEQUENCES = {
    OFFER: "What is planned for these people rests until the day to answer by (two weeks if they "
    "named none), what you promised, too. Today reminds you to answer.",
    HIRED: f"{ENDS} {NO_WATCH}",
    ADVERT: "The opening is watched until its closing day. Today says how many days are left.",
    CLOSED: f"{NO_WATCH} Follow-ups go on: the people are still there.",
    CAME_BACK: "A new application starts from this one. Follow-ups about this one go on.",
}
PARTING = (
    "If you stay in touch, follow-ups go on as planned. If not, follow-ups about this application "
    "end; what you promised stays planned. Openings there are no longer watched unless you say so."
)
UNDONE = "Take it back later, and all of this is as it was."


# How an offer is answered: the heading of the form that says so.
ANSWERS = {HIRED: "You accept their offer", DECLINED: "You decline their offer"}


def consequence(kind: str) -> str:
    """What recording this kind of outcome will do, in sentences, before it happens."""
    return f"{CONSEQUENCES.get(kind, PARTING)} {UNDONE}"


@dataclass(frozen=True)
class Followed:
    """What followed from an outcome, counted."""

    ended: int = 0
    resting: int = 0
    promised: int = 0
    thanks: int = 0
    closed: int = 0
    watched: int = 0


def followed(kind: str, counts: Followed, until: date | None = None, goes_on: bool = False) -> str:
    """What recording an outcome did, in sentences; the same that was said before, in the past."""
    said = {
        "planned contact rests until you answer": counts.resting,
        "follow-up about this application ended": counts.ended,
        "promise stays planned": counts.promised,
        "thank-you is planned": counts.thanks,
        "opening there is no longer watched": counts.closed,
        "opening is watched": counts.watched,
    }
    parts = [several(many, what) for what, many in said.items() if many]
    if kind == OFFER and until:
        parts.append(f"Today reminds you to answer; what rests goes on after {day(until)}")
    if goes_on or kind == CLOSED:
        parts.append("Follow-ups go on as planned")
    if kind == CAME_BACK:
        parts.append("A new application starts from that one")
    return " ".join(f"{part}." for part in [f"Recorded: {WORDS[kind].status}", *parts])


def several(many: int, what: str) -> str:
    """So many of something, such as "2 follow-ups about this application ended"."""
    if many == 1:
        return f"1 {what}"
    for one, more in MORE.items():
        what = what.replace(one, more)
    return f"{many} {what}"


MORE = {
    "contact rests": "contacts rest",
    "promise stays": "promises stay",
    "follow-up about": "follow-ups about",
    "thank-you is": "thank-yous are",
    "opening there is": "openings there are",
    "opening is": "openings are",
}


def ends_followups(kind: str, stay_in_touch: bool | None) -> bool:
    """Whether nothing more is planned about the application from then on."""
    return kind == HIRED or (kind in PARTINGS and stay_in_touch is False)


def ends_watching(kind: str, watch_on: bool) -> bool:
    """Whether openings there are no longer watched."""
    return kind in (HIRED, CLOSED) or (kind in PARTINGS and not watch_on)


def rests_until(on: date, answer_by: date | None) -> date:
    """The last day on which an offer that waits for an answer holds everything back."""
    return answer_by or on + AN_OFFER_RESTS


def status(
    kind: str, on: date, answer_by: date | None = None, closes_on: date | None = None
) -> str:
    """One outcome as a status, without a full stop."""
    said = f"{WORDS[kind].status} on {day(on)}"
    if answer_by:
        return f"{said}, answer by {day(answer_by)}"
    return f"{said}, closes on {day(closes_on)}" if closes_on else said


def days_left(closes_on: date, today: date) -> str:
    """How long an advert is still up, in words."""
    left = (closes_on - today).days
    if left < 0:
        return f"closed on {day(closes_on)}"
    if left == 0:
        return "closes today"
    return f"{left} day{'' if left == 1 else 's'} left, closes on {day(closes_on)}"
