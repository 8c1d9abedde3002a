"""Which two people may be one: of the same name or e-mail, and not told apart by the seeker."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations

from django.db.models import (
    Case,
    CharField,
    Count,
    Exists,
    F,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import (
    Coalesce,
    Concat,
    Left,
    Length,
    Lower,
    NullIf,
    Replace,
    Trim,
    Upper,
)

from contacts.models import NotTheSame, Person, User

MOST_PAIRS, MOST_PEOPLE = 20, 100
EMAIL, WORK, NAME = "Same email", "Same name, same employer", "Same name"
INITIAL = "Same family name and employer"


@dataclass(frozen=True)
class Pair:
    """Two who may be one person, and why; the one known longer comes first."""

    one: Person
    other: Person
    why: str


def known_as(person: Person) -> tuple[str, str, str]:
    """What two must share to be of one name: a suffix tells father and son apart."""
    parts = (person.given_name, person.family_name, person.suffix)
    first, last, suffix = (part.strip().casefold().rstrip(".") for part in parts)
    return first, last, suffix


def initial_of(one: Person, other: Person) -> bool:
    """Whether the given name of one is the initial of the other's, as in "P. Mori, Pat Mori"."""
    (first, *kept), (second, *same) = known_as(one), known_as(other)
    short, long = sorted((first, second), key=len)
    return bool(kept[0]) and kept == same and len(short) == 1 < len(long) and long.startswith(short)


def pairs_of(seeker: User) -> list[Pair]:
    """At most twenty pairs who may be one person, in two queries."""
    people = list(shared_names_and_addresses(seeker))
    by_name, by_email, by_work = defaultdict(list), defaultdict(list), defaultdict(list)
    for person in people:
        by_name[known_as(person)].append(person)
        by_email[person.email.casefold()].append(person)
        by_work[person.organization_id].append(person)
    groups = [group for key, group in by_name.items() if key[0] and key[1]]
    groups += [group for email, group in by_email.items() if email]
    at_work = [group for employer, group in by_work.items() if employer]
    alike = (pair for group in at_work for pair in combinations(group, 2) if initial_of(*pair))
    groups += [list(pair) for pair in alike]
    met = {(a.pk, b.pk): (a, b) for group in groups for a, b in combinations(group, 2)}
    apart = set(
        NotTheSame.objects.of(seeker).filter(first__in=people).values_list("first", "second")
    )
    found = [
        Pair(one, other, why(one, other)) for pks, (one, other) in met.items() if pks not in apart
    ]
    return sorted(found, key=lambda pair: (pair.one.pk, pair.other.pk))[:MOST_PAIRS]


def why(one: Person, other: Person) -> str:
    """What two people have in common, as a reason to ask whether they are one."""
    if one.email and one.email.casefold() == other.email.casefold():
        return EMAIL
    if initial_of(one, other):
        return INITIAL
    return WORK if one.organization_id and one.organization_id == other.organization_id else NAME


def shared_names_and_addresses(seeker: User) -> QuerySet[Person]:
    """Those whose name or e-mail somebody else has as well, or whose initial at one employer."""
    people = Person.objects.of(seeker).order_by()
    named = people.exclude(given_name="").exclude(family_name="")
    names = more_than_one(named.annotate(shared=full_name()))
    emails = more_than_one(people.exclude(email="").annotate(shared=Lower("email")))
    alike = people.annotate(known_as=full_name(), mail=Lower("email"))
    colleagues = Person.objects.filter(seeker=OuterRef("seeker")).exclude(pk=OuterRef("pk"))
    initials = Exists(with_initials(colleagues).filter(by_initial()))
    found = alike.filter(Q(known_as__in=names) | Q(mail__in=emails) | initials)
    return found.for_rows().order_by("pk")[:MOST_PEOPLE]


def with_initials(others: QuerySet[Person]) -> QuerySet[Person]:
    """Others with what `by_initial` compares with the person around."""
    return others.alias(
        first=Upper(Left("given_name", 1)),
        family=Lower("family_name"),
        letters=Length(without_dot("given_name")),
        own_letters=Length(without_dot(OuterRef("given_name"))),
    )


def by_initial() -> Q:
    """A colleague of that family name, the given name of one the initial of the other's."""
    return (
        ~Q(family_name="")
        & ~Q(letters=F("own_letters"))
        & (Q(letters=1) | Q(own_letters=1))
        & Q(organization=OuterRef("organization"), suffix=OuterRef("suffix"))
        & Q(family=Lower(OuterRef("family_name")))
        & Q(first=Upper(Left(OuterRef("given_name"), 1)))
    )


def without_dot(name: str | OuterRef) -> Replace:
    return Replace(name, Value("."), Value(""))


def full_name() -> Lower:
    return Lower(Concat("given_name", Value(" "), "family_name"))


def more_than_one(people: QuerySet) -> QuerySet:
    return (
        people.values("shared").annotate(number=Count("pk")).filter(number__gt=1).values("shared")
    )


def with_likely_twin(people: QuerySet[Person]) -> QuerySet[Person]:
    """Each with one who may be the same as `same_as`, and who that is as `same_as_whom`.

    Asked along with the person, so that their page asks nothing more.
    """
    name = NullIf(Trim(Concat("given_name", Value(" "), "family_name")), Value(""))
    who = Concat(Coalesce(name, Value("Somebody")), after("job_title"), after("organization__name"))
    twin = likely_twin().annotate(who=who)
    return people.annotate(
        same_as=Subquery(twin.values("pk")[:1]),
        same_as_whom=Subquery(twin.values("who")[:1], output_field=CharField()),
    )


def after(field: str) -> Case:
    """A comma and what stands in a field; nothing where it is empty."""
    return Case(
        When(Q(**{field: ""}) | Q(**{field: None}), then=Value("")),
        default=Concat(Value(", "), field),
    )


def likely_twin() -> QuerySet[Person]:
    """Of the person around: somebody else of that name and suffix, or of that e-mail, or a
    colleague whose given name is the initial.
    """
    told_apart = NotTheSame.objects.filter(
        Q(first=OuterRef("pk"), second=OuterRef(OuterRef("pk")))
        | Q(second=OuterRef("pk"), first=OuterRef(OuterRef("pk")))
    )
    names = ("given_name", "family_name", "suffix")
    same_name = Q(**{name: OuterRef(name) for name in names}) & ~Q(given_name="", family_name="")
    same_email = Q(email=OuterRef("email")) & ~Q(email="")
    others = Person.objects.filter(seeker=OuterRef("seeker")).exclude(pk=OuterRef("pk"))
    likely = with_initials(others).filter(same_name | same_email | by_initial())
    return likely.exclude(Exists(told_apart)).order_by("pk")
