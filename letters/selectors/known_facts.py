"""Gathering what is known about each person, so that the rules can draft their letters."""

from collections.abc import Iterable, Sequence

from contacts.models import Person
from contacts.rules import names
from followup.models import Application, Outcome, PanelSeat, PastContact, Touch
from followup.rules.application_status import day
from followup.rules.outcomes import DECLINED, OFFER, THANKED
from followup.rules.sentences import Field, Reader
from followup.selectors.outcomes import outcomes_in, outcomes_of
from followup.selectors.sentences import finished
from letters.models import Letter
from letters.models.stationery import Voice
from letters.rules import drafting
from letters.rules.drafts import Draft
from letters.rules.panel import Gift, Known
from letters.rules.talk import nearest, news_of, talk_of, way_to_thank_for

# Years may lie between; more than this nobody lays beside one another.
MOST_BEFORE = 400


def drafts_for(
    touches: Sequence[Touch],
    voice: str = Voice.PLAIN,
    used: Iterable[str] = (),
) -> list[Draft]:
    """A draft for each open touch, in order, no two of one mould while there are others.

    `used` are the moulds of letters that may be laid beside these.
    """
    people = {touch.person_id for touch in touches}
    answered = Touch.objects.filter(person__in=people, answered_on__isnull=False).order_by()
    got_in_touch = PastContact.objects.incoming().filter(person__in=people).order_by()
    heard = answered.values_list("person").union(got_in_touch.values_list("person"))
    have_answered = {person for (person,) in heard}
    panel = [
        known_about(touch, touch.person_id in have_answered, outcomes=along_with(touch))
        for touch in touches
    ]
    return drafting.draft_panel(panel, voice, used)


def along_with(row: Touch | Letter) -> list[Outcome] | None:
    """The outcomes read along with a row as `told_outcomes`, in order; None where none were."""
    if not hasattr(row, "told_outcomes"):
        return None
    return outcomes_in(row.told_outcomes)


def moulds_beside(touches: Sequence[Touch]) -> list[str]:
    """The moulds of every letter to these people and to their colleagues on a panel."""
    panels = {touch.application_id for touch in touches} - {None}
    people = {touch.person_id for touch in touches}
    beside = Letter.objects.exclude(touch__in=touches)
    beside = beside.kept().filter(touch__skipped_on=None, went_elsewhere=False)
    colleagues = beside.filter(touch__application__in=panels)
    before = beside.filter(touch__person__in=people)
    kept = (colleagues | before).order_by("-pk").values_list("drafted", flat=True)
    return [sentence["mould"] for drafted in kept[:MOST_BEFORE] for sentence in drafted]


def known_about(
    touch: Touch,
    has_answered: bool = False,
    encloses: bool = False,
    outcomes: Sequence[Outcome] | None = None,
) -> Known:
    """Everything the record says about one person and this occasion, and nothing more.

    `outcomes` are those of its application where they were read along with it.
    """
    person, application = touch.person, touch.application
    if is_for_what_came(touch):
        application = None  # of which they had their thanks
    if outcomes is None and application:
        outcomes = outcomes_of(application)
    outcome = became(outcomes or ()) if application else ""
    seats = seats_of(person, application)
    ways = [seat.how_met for seat in seats]
    met = nearest(ways)
    reader = Reader(person.given_name, person.family_name, person.honorific, met)
    position = application.position if application else ""
    talk, rests_on = talk_of(way_to_thank_for(ways), position)
    return Known(
        key=touch.pk,
        name=called(person),
        boxes=tuple(
            (field.value, finished(field, typed, reader)) for field, typed in typed_of(touch, seats)
        ),
        talk=talk,
        talk_rests_on=rests_on,
        came=came_of(touch.thanks_for),
        # After another outcome, such as being hired after all, nobody is thanked for a no.
        news="" if outcome else news_from(person, application),
        outcome=outcome,
        gift=gift_of(touch),
        enclosed=encloses,
        occasion=touch.occasion,
        silent=not has_answered,
        met=met not in {"NOT_MET", "WRITING"},
    )


def typed_of(touch: Touch, seats: Sequence[PanelSeat]) -> list[tuple[Field, str]]:
    """What the seeker typed about a person, each under the field that finishes it.

    What was said in any round is known, the latest first.
    """
    interests = touch.person.interests.all()
    came = touch.thanks_for
    if came and is_for_what_came(touch):
        promised = touch.keeps.words if touch.keeps else ""
        return [(Field.THANKS, came.words), (Field.PROMISE, promised)]
    return [
        *([(Field.THANKS, came.words)] if came else []),
        *((Field.REMEMBER, said) for said in every(seat.told_me for seat in seats)),
        *((Field.THANKS, said) for said in every(seat.thankful_for for seat in seats)),
        (Field.PROMISE, touch.keeps.words if touch.keeps else ""),
        *(
            (Field.SHARED if one.kind == one.Kind.SHARED else Field.CARES, one.topic)
            for one in interests
        ),
    ]


def every(said: Iterable[str]) -> list[str]:
    """All that was said, each once; one empty text where nothing was."""
    return list(dict.fromkeys(filter(None, said))) or [""]


def called(person: Person) -> str:
    """How others speak of them: "Ms. Raman", else the whole name; empty where none is known."""
    if person.honorific and person.family_name:
        return f"{person.honorific} {person.family_name}"
    return names.full_name(person.given_name, person.family_name, person.family_name_first)


def news_from(person: Person, application: Application | None) -> str:
    """What to thank them for where they told the news; empty where somebody else did."""
    no = getattr(application, "rejection", None)
    return news_of(no.channel) if no and no.told_by_id == person.pk else ""


def is_for_what_came(touch: Touch) -> bool:
    """Whether a touch is to thank for what came from them, and for nothing else."""
    return bool(touch.thanks_for and touch.begun_on)


def came_of(contact: PastContact | None) -> str:
    """What came from them that is thanked for: "parcel on November 20"; empty where nothing."""
    if contact is None:
        return ""
    return f"{contact.get_channel_display()} on {day(contact.on)}"


def became(outcomes: Sequence[Outcome]) -> str:
    """What came last, of outcomes in order, that a thank-you speaks of; empty where nothing did."""
    last = next((one.kind for one in reversed(outcomes) if one.kind in THANKED), "")
    was_offered = any(one.kind == OFFER for one in outcomes)
    return "OFFERED_DECLINED" if last == DECLINED and was_offered else last


def seats_of(person: Person, application: Application | None) -> list[PanelSeat]:
    """Every seat of this person for that application, the latest first."""
    seats = [
        seat
        for seat in person.seats.all()
        if application and seat.interview.application_id == application.pk
    ]
    return sorted(seats, key=lambda seat: -seat.pk)


def gift_of(touch: Touch) -> Gift | None:
    """What was chosen to go with it."""
    give = touch.give
    if give is None:
        return None
    is_person = give.kind == give.Kind.INTRODUCTION
    whom = give.introduces.full_name if is_person and give.introduces else ""
    title = whom or give.title
    return Gift(title, give.takeaway, give.link, "PERSON" if is_person else give.origin)
