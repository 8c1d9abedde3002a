"""Whom the seeker knows already by a name that is typed: the one place that looks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from contacts.models import Person, User
from contacts.querysets import PersonQuerySet
from contacts.rules.names import generation
from contacts.rules.telling_apart import folded
from contacts.selectors import search

MOST_ASKED = 5


@dataclass(frozen=True)
class Named:
    """A name as it is typed, and where they work; what is not typed is empty."""

    given: str = ""
    family: str = ""
    suffix: str = ""
    employer: str = ""

    @classmethod
    def typed(cls, answers: Mapping[str, str], employer: str = "", prefix: str = "") -> Self:
        """The name in the answers of a form, which may have a word before its fields."""
        parts = ("given_name", "family_name", "suffix")
        given, family, suffix = (answers.get(f"{prefix}{part}") or "" for part in parts)
        return cls(given, family, suffix, employer)

    @property
    def key(self) -> str:
        """By what a name is the same name, whatever its case, its accents and its order."""
        return name_key(self.given, self.family)


@dataclass(frozen=True)
class Namesake:
    """Somebody known by a name that is typed, and by what the seeker knows them from others.

    `is_likely` is whether nothing speaks against their being the one meant, and `is_of_family`
    whether the name was typed with the suffix of another one, such as Jr., who is somebody else.
    """

    person: Person
    name: str
    facts: tuple[str, ...]
    is_likely: bool
    is_of_family: bool

    @property
    def in_full(self) -> str:
        """Such as “Sam Larkin, Night Supervisor, Northfield, met in May 2026”."""
        return ", ".join((self.name, *self.facts))


def name_key(given: str, family: str) -> str:
    """The words of a name in small plain letters, in an order of their own; empty for no name."""
    return " ".join(sorted(search.plain(f"{given} {family}").split()))


def namesakes_of(seeker: User, typed: Named, besides: Person | None = None) -> list[Namesake]:
    """The few people a seeker knows by this name, now or formerly, likely ones first; in two
    queries. `besides` is the one who is being named.
    """
    if not typed.key:
        return []
    known = search.people_matching(Person.objects.of(seeker), typed.key).for_rows()
    known = known.exclude(pk=besides.pk if besides else None).prefetch_related(
        "formerly__organization"
    )
    found = [one for one in known.order_by("pk") if typed.key in names_of(one)]
    asked = [as_namesake(one, typed) for one in found]
    return sorted(asked, key=lambda one: not one.is_likely)[:MOST_ASKED]


def names_of(person: Person) -> set[str]:
    """Every name somebody goes or went by, as keys; a former name may be only one half of it."""
    now = (person.given_name, person.family_name)
    formerly = (
        (past.given_name or now[0], past.family_name or now[1]) for past in person.formerly.all()
    )
    return {name_key(*name) for name in (now, *formerly)}


def as_namesake(person: Person, typed: Named) -> Namesake:
    employer = person.organization.name if person.organization else ""
    said, known_as = generation(typed.suffix), generation(person.suffix)
    pasts = [str(past) for past in person.formerly.all()]
    known = (
        person.job_title,
        employer,
        person.how_we_met.rstrip("."),
        *(f"before: {past}" for past in pasts[:1]),
        "" if person.let_go_on is None else "you stopped following up",
    )
    return Namesake(
        person=person,
        name=person.name_on_envelope,
        facts=tuple(filter(None, known)),
        is_likely=said == known_as and folded(typed.employer) in ("", folded(employer)),
        is_of_family=bool(said) and said != known_as,
    )


def people_called(seeker_id: int, called: str, *, named: bool) -> Sequence[Person]:
    """Everybody a seeker knows under just these words, which are a name or stand for one."""
    people: PersonQuerySet = Person.objects.filter(seeker=seeker_id)
    if named:
        people = search.people_matching(people, called)
    else:
        people = people.filter(given_name="", family_name="")
    rows = people.select_related("organization").defer("notes", "search_text").order_by("pk")
    words = search.plain(called)
    alike = [one for one in rows if bool(one.full_name) == named]
    return [one for one in alike if search.plain(one.known_by) == words]
