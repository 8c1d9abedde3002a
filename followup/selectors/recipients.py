"""Whom something on the shelf would help: my people, best first, without those it is not for."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from operator import or_

from django.db.models import Case, Exists, OuterRef, Q, QuerySet, Value, When

from contacts.models import Interest, Person
from contacts.querysets import PersonQuerySet
from followup import matching
from followup.matching import meanings
from followup.models import Give, PanelSeat, PastContact, Pause, Touch
from followup.rules.cadence import Plan
from followup.rules.matching import FIT, Wish, as_resource, words
from followup.selectors.eligibility import reason_to_wait
from followup.selectors.touch_history import Chain, past_of, plan_of
from followup.selectors.wishes import free_of_wishes

MOST_SHOWN = 12
# Weighed are those who share a word with it, then whoever was noted last.
MOST_INTERESTS, MOST_ASSUMED = 2000, 300
MOST_WORDS = 12


@dataclass(frozen=True)
class Candidate:
    """Somebody who would value a give, why, and the touch planned for them, if there is one."""

    person: Person
    why: str
    assumed: bool
    touch: Touch | None


def people_for(give: Give, on: date) -> list[Candidate]:
    """Who would value a give, best first; empty when nobody fits.

    Left out are people let go, resting or held back by a wish, whom it introduces, who had it, who
    heard from me lately and whose year is full.
    """
    plan = plan_of(give.seeker)
    known = wishes_among(free_people(give, on - timedelta(days=plan.least_gap_days)), give)
    keyed = [(interest, wish) for interest, _, wish in known]
    by, means = meanings.settled(give.seeker, "interest", keyed)
    ranked = matching.rank_wishes(
        as_resource(give), [(person, wish) for _, person, wish in known], means, by
    )
    certain = [found for found in ranked if found[1] >= FIT]
    return loaded(certain[: 2 * MOST_SHOWN], plan, on)[:MOST_SHOWN]


def free_people(give: Give, since: date) -> PersonQuerySet:
    """The seeker's people to whom this could go at all."""
    touches = Touch.objects.filter(person=OuterRef("pk"))
    lately = PastContact.objects.filter(person=OuterRef("pk"), on__gt=since)
    return (
        free_of_wishes(Person.objects.of(give.seeker_id).filter(let_go_on=None))
        .exclude(pk=give.introduces_id or 0)
        .exclude(Exists(touches.filter(give=give, skipped_on=None)))
        .exclude(Exists(touches.filter(sent_on__gt=since)))
        .exclude(Exists(lately))
        .exclude(Exists(Pause.objects.open().filter(person=OuterRef("pk"))))
    )


def wishes_among(people: PersonQuerySet, give: Give) -> list[tuple[int | None, int, Wish]]:
    """What they care about, else what their work lets one assume: (interest, person, wish)."""
    resource = as_resource(give)
    told = sorted(words(resource.text + " " + " ".join(resource.topics)), key=len)[-MOST_WORDS:]
    shares = reduce(or_, (Q(topic__icontains=word) for word in told), Q(pk__in=[]))
    rows = Interest.objects.filter(person__in=people).order_by(
        Case(When(shares, then=Value(0)), default=Value(1)), "-pk"
    )
    return [*cared_for(rows[:MOST_INTERESTS]), *assumed(people)]


def cared_for(interests: QuerySet[Interest]) -> list[tuple[int, int, Wish]]:
    """Interests as wishes: (interest, person, wish)."""
    rows = interests.values_list(
        "pk", "person", "topic", "person__job_title", "person__organization__name"
    )
    return [
        (pk, person, Wish(topic.strip(), role(title, organization)))
        for pk, person, topic, title, organization in rows
        if words(topic)
    ]


def assumed(people: PersonQuerySet) -> list[tuple[None, int, Wish]]:
    """Their work, for those of whom nothing else is known."""
    rows = (
        people.filter(interests=None)
        .exclude(job_title="", organization=None)
        .order_by("-pk")
        .values_list("pk", "job_title", "organization__name")
    )
    works = [(pk, role(title, organization)) for pk, title, organization in rows[:MOST_ASSUMED]]
    return [(None, pk, Wish(work, kind="ASSUMED")) for pk, work in works if words(work)]


def role(title: str, organization: str | None) -> str:
    return ", ".join(part for part in (title, organization) if part)


def loaded(ranked: list, plan: Plan, on: date) -> list[Candidate]:
    """The people found, with what is planned for them, but for those who should wait."""
    numbers = [person for person, _, _ in ranked]
    sat = PanelSeat.objects.filter(person=OuterRef("pk"))
    rows = Person.objects.filter(pk__in=numbers).for_rows().select_related("rhythm")
    people = {person.pk: person for person in rows.annotate(sat=Exists(sat))}
    chains = {number: Chain(own_plan(people[number], plan)) for number in numbers}
    for number, event in past_of(numbers):
        chains[number].past.append(event)
        chains[number].on_panel = people[number].sat
    planned = Touch.objects.open().filter(person__in=numbers).select_related("give")
    touches = {touch.person_id: touch for touch in planned}
    return [
        Candidate(people[number], why, why.startswith("assumed"), touches.get(number))
        for number, _, why in ranked
        if not reason_to_wait(chains[number], on)
    ]


def own_plan(person: Person, usual: Plan) -> Plan:
    rhythm = getattr(person, "rhythm", None)
    return rhythm.over(usual) if rhythm else usual
