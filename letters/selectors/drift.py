"""What no longer agrees between a letter and the record, and on what each sentence rests."""

from dataclasses import dataclass

from followup.models import PanelSeat
from letters.models import Letter, Stationery
from letters.rules import drift
from letters.rules.drafts import Draft, Sentence
from letters.rules.language import is_english
from letters.rules.offsets import one_kind_of_line
from letters.rules.talk import nearest
from letters.selectors.known_facts import every, seats_of
from letters.selectors.naming import salutation_for
from letters.selectors.redrafting import redrafted

GREETING, CLOSE = "salutation", "closing"  # their moulds, named after the letter's own fields
FACTS = {
    "remember": "what they told you",
    "cares_about": "what they care about",
    "shared": "what you share",
    "thanks": "what you thank them for",
    "promise": "what you promised them",
    "could_give": "what you could give them",
    "gift": "what you give them",
    "met": "how you met",
    "news": "how you were told",
    "position": "the position",
    "outcome": "what became of the application",
    GREETING: "how they are greeted",
}


@dataclass(frozen=True)
class Line:
    """One thing that no longer agrees: in words what changed, what the letter says, what it would.

    `says` is empty where the letter does not speak of it, `now` where the fact is gone.
    """

    key: str
    fact: str
    says: str
    now: str
    follows: bool

    @property
    def ways(self) -> list[tuple[str, str]]:
        """What may be done about it, as it is sent and in words."""
        put = "Put it in its place" if self.says else "Put it in"
        by_the_record = put if self.now else "Take that out"
        return [
            (f"record:{self.key}", by_the_record),
            (f"letter:{self.key}", "It is fine as it is"),
        ]


@dataclass(frozen=True)
class Noted:
    """A sentence the app wrote, and what was noted for it: which fact, in which words."""

    text: str
    facts: tuple[tuple[str, str], ...]


def written_in(letter: Letter) -> list[Sentence]:
    """The sentences of a letter's body as the app wrote them."""
    kept = drift.from_kept(letter.drafted)
    return [one for one in kept if one.mould not in (GREETING, CLOSE)]


def greeting_written(letter: Letter) -> str:
    """The greeting as the app wrote it; empty where it is not known."""
    kept = (one["text"] for one in letter.drafted if one["mould"] == GREETING)
    return next(kept, letter.salutation if greets_nobody(letter) else "")


def greets_nobody(letter: Letter) -> bool:
    """Whether a letter of old, of which it is not known what the app wrote, greets a job or a part
    on a panel, as "Dear Panel Member:" did.
    """
    person = letter.touch.person
    parts = {seat.get_role_display() for seat in person.seats.all()}
    nobodies = {one.casefold() for one in (*parts, person.job_title, person.recognized_by) if one}
    greeted = letter.salutation.strip().rstrip(":,.!").removeprefix("Dear ").casefold()
    return not letter.drafted and greeted in nobodies


def greeting_now(letter: Letter, stationery: Stationery) -> str:
    """How they are greeted by the record, in the form of this letter."""
    form = letter.form or stationery.form_now
    return salutation_for(letter.touch, form, through=bool(letter.through_id))


def drift_of(letter: Letter, stationery: Stationery, draft: Draft | None = None) -> list[Line]:
    """What no longer agrees in a letter from `.with_facts()` that waits; nothing in any other.

    `draft` is the letter drafted anew, where that is known.
    """
    if letter.touch.sent_on or letter.touch.skipped_on:
        return []
    greeting = greeting_line(letter, greeting_now(letter, stationery))
    found = drift.drifts(
        one_kind_of_line(letter.body), written_in(letter), draft or redrafted(letter)
    )
    # No English sentence is put into a letter in another language.
    if not is_english(letter.body):
        found = [one for one in found if one.says]
    return [*greeting, *map(line_of, found)]


def greeting_line(letter: Letter, now: str) -> list[Line]:
    """What the greeting no longer agrees with; nothing where it never was the app's."""
    was, says = greeting_written(letter), letter.salutation
    if not was or now in (was, says):
        return []
    return [Line(GREETING, FACTS[GREETING], says, now, says == was)]


def line_of(found: drift.Drift) -> Line:
    facts = " or ".join(FACTS[fact] for fact in found.change.rests_on if fact in FACTS)
    now = found.change.now.text if found.change.now else ""
    return Line(found.change.mould, facts or "what it rests on", found.says, now, found.follows)


def noted_for(letter: Letter) -> list[Noted]:
    """The app's sentences that still stand in a letter, each with the facts it rests on."""
    body, known = one_kind_of_line(letter.body), facts_of(letter)
    return [
        Noted(
            one.text,
            tuple((FACTS[fact], known.get(fact, "")) for fact in one.rests_on if fact in FACTS),
        )
        for one in written_in(letter)
        if one.rests_on and drift.place_of(one, body)
    ]


def facts_of(letter: Letter) -> dict[str, str]:
    """The facts a draft may rest on as they are noted, each in the seeker's words."""
    touch, person = letter.touch, letter.touch.person
    application = touch.application
    seats = seats_of(person, application)
    seat = next(iter(seats), None)
    no = getattr(application, "rejection", None)
    interests = list(person.interests.all())
    shared = [one.topic for one in interests if one.kind == one.Kind.SHARED]
    came = touch.thanks_for.words if touch.thanks_for else ""
    return {
        "remember": "; ".join(every(one.told_me for one in seats)),
        "cares_about": "; ".join(one.topic for one in interests),
        "shared": "; ".join(shared),
        "thanks": "; ".join(every([came, *(one.thankful_for for one in seats)])),
        "promise": touch.keeps.words if touch.keeps else "",
        "could_give": seat.could_promise if seat else "",
        "gift": touch.give.title if touch.give else "",
        "met": dict(PanelSeat.Met.choices).get(nearest(one.how_met for one in seats), ""),
        "news": no.get_channel_display() if no else "",
        "position": application.position if application else "",
    }
