"""Who may be offered something now, asked about many people in a handful of queries."""

from datetime import date, timedelta

from django.db.models import QuerySet

from contacts.models import Person
from followup.models import Pause
from followup.rules.application_status import day as in_words
from followup.rules.cadence.days import is_capped
from followup.selectors.touch_history import Chain, chains_of
from followup.selectors.wishes import held_by_wishes


def reachable(people: QuerySet[Person], on: date) -> set[int]:
    """The numbers of those who may be offered something on a day; the rest are held back.

    This is the one question to ask before suggesting anybody: nobody let go, nobody who wished
    for nothing, nobody for whom the plan rests, nobody in a bad time, nobody touched within three
    weeks, nobody with enough for a year. `people` are one seeker's; a dozen queries, however many.
    """
    return set(people.values_list("pk", flat=True)) - held_back(people, on).keys()


def held_back(people: QuerySet[Person], on: date) -> dict[int, str]:
    """Those who are not to be offered anything on a day, by their numbers, with a reason each."""
    first = people.select_related("seeker__rhythm").first()
    if first is None:
        return {}
    numbers = people.order_by().values("pk")
    held = dict.fromkeys(
        people.filter(let_go_on__isnull=False).values_list("pk", flat=True),
        "you stopped following up with them",
    )
    for person, because in (
        Pause.objects.open().filter(person__in=numbers).values_list("person", "because")
    ):
        held.setdefault(person, because)
    for person, chain in chains_of(first.seeker, numbers).items():
        if person not in held and (reason := reason_to_wait(chain, on)):
            held[person] = reason
    wishes = held_by_wishes(people)
    return held | {person: wish.wished for person, wish in wishes.items()}


def reason_to_wait(chain: Chain, on: date) -> str:
    """Why somebody should hear nothing on a day, by their chain; empty when they may."""
    past = [each for each in chain.past if each.is_contact and each.on <= on]
    sent = [each.on for each in past if each.sent]
    if past and on - past[-1].on < timedelta(days=chain.plan.least_gap_days):
        said = "they had something from you" if past[-1].sent else "you were in touch"
        return f"{said} on {in_words(past[-1].on)}"
    if any(span.first <= on <= span.last for span in chain.plan.away):
        return "it is a bad time for them"
    if is_capped(on, sent, chain.plan, silent_on_panel=chain.is_silent_on_panel):
        return "they have had enough for a year"
    return ""
