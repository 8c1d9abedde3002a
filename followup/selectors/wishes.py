"""What people wished: the one place asked by all that plans, drafts, prints, sends and offers."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.db.models import (
    Exists,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    TextField,
    Value,
)
from django.db.models.functions import Coalesce, NullIf

from contacts.models import Person
from contacts.rules import names
from followup.models import PanelSeat, Rejection, Touch, Wish, WishSetAside
from followup.querysets import WishQuerySet
from followup.rules.wishes import EVERYBODY, ONLY_THROUGH, PANEL, PERSON, Said, forbids, holding
from followup.selectors.as_rows import AsList, AsRow

LETTER = Touch.Channel.LETTER
Held = dict[int, Said]
WHO = ("given_name", "family_name", "family_name_first", "job_title")
TOLD = (
    *("pk", "kind", "said_on", "words", "through", "through_name"),
    *("person", "application", "application__position", "organization__name"),
    *(f"{who}__{part}" for who in ("person", "said_by") for part in WHO),
)
NAMES = (*TOLD, "through__organization__name", "address")


class AgainstWish(Exception):
    """Something was to be done against what these people wished."""

    def __init__(self, held: Sequence[tuple[Person, Said | None]]):
        super().__init__("They asked for something else.")
        self.held = list(held)


def told_of(path: str = "") -> Subquery:
    """The wishes that touch somebody found along a path, to annotate as `wished`.

    Left out is what was taken back, what is set aside for them, and what asks to go through
    themselves.
    """
    at = f"{path}__" if path else ""
    them = OuterRef(OuterRef(f"{at}pk"))
    aside = WishSetAside.objects.standing().filter(wish=OuterRef("pk"), person=them)
    return listed(touching(path).standing().exclude(Exists(aside)))


def touching(path: str = "") -> WishQuerySet:
    """Every wish that touches somebody found along a path, for a subquery.

    Their own; those for a panel they sat on, or whose no they told unless it spares them; those
    for everybody at their
    organization, and at that of a panel when it is not known where they work.
    """
    at = f"{path}__" if path else ""
    person, there = OuterRef(f"{at}pk"), OuterRef(f"{at}organization")
    them = OuterRef(person)
    panel = PanelSeat.objects.filter(person=them)
    sat = Exists(panel.filter(interview__application=OuterRef("application")))
    told = Exists(Rejection.objects.filter(told_by=them, application=OuterRef("application")))
    nowhere = Exists(Person.objects.filter(pk=them, organization=None))
    met_there = panel.filter(interview__application__organization=OuterRef("organization"))
    near = (
        Q(person=person)
        | Q(organization=there)
        | sat
        | (told & Q(spares_teller=False))
        | (nowhere & Exists(met_there))
    )
    wishes = Wish.objects.filter(near, seeker=OuterRef(f"{at}seeker"))
    return wishes.filter(Q(through=None) | ~Q(through=person))


def listed(wishes: WishQuerySet, *more: Any) -> Subquery:
    """Wishes as one value, which `said` reads; with more of each after that."""
    address = Coalesce(
        NullIf("through__postal_address", Value("")),
        "through__organization__postal_address",
        Value(""),
        output_field=TextField(),
    )
    return Subquery(wishes.order_by().values(all=AsList(AsRow(*NAMES[:-1], address, *more))))


def said(row: list[Any]) -> Said:
    """One wish as a row of the database tells it."""
    one = dict(zip(NAMES, row, strict=False))
    position, organization = one["application__position"], one["organization__name"]
    whose, by = ([one[f"{who}__{part}"] for part in WHO] for who in ("person", "said_by"))
    return Said(
        key=one["pk"],
        kind=one["kind"],
        circle=PERSON if one["person"] else PANEL if one["application"] else EVERYBODY,
        said_on=date.fromisoformat(one["said_on"]),
        words=one["words"],
        who=names.full_name(*whose[:3]) or whose[3] if one["person"] else "",
        by=names.full_name(by[0] or "", by[1] or "", bool(by[2])) or by[3] or "",
        place=position or organization or "",
        through=one["through_name"],
        through_key=one["through"],
        through_at=one["through__organization__name"] or "",
        address=tuple(line.strip() for line in one["address"].splitlines() if line.strip()),
    )


def holding_in(rows: list[list[Any]] | None) -> Said | None:
    """The wish that holds among those of an annotation by `told_of`."""
    return holding(said(row) for row in rows or ())


def through_in(rows: list[list[Any]] | None) -> str:
    """Through whom letters go to somebody, of an annotation by `told_of`; empty where directly."""
    held = holding_in(rows)
    return held.through if held and held.kind == ONLY_THROUGH else ""


def through_for_panel() -> Subquery:
    """Through whom the letters to an application's panel go, by the latest wish for all of it."""
    for_all = Q(application=OuterRef("pk")) | Q(organization=OuterRef("organization"))
    wishes = Wish.objects.standing().filter(for_all, seeker=OuterRef("seeker"))
    return Subquery(wishes.order_by("-said_on", "-pk").values("through_name")[:1])


def is_free(row: Any, channel: str = LETTER) -> bool:
    """Whether nothing forbids a contact with whom a row annotated as `wished` is about."""
    held = holding_in(row.wished)
    return held is None or not forbids(held.kind, channel)


def people_near(wishes: QuerySet[Wish]) -> QuerySet[Person]:
    """Everybody whom one of these wishes may touch."""
    applications = wishes.filter(application__isnull=False).values("application")
    organizations = wishes.filter(organization__isnull=False).values("organization")
    panel = PanelSeat.objects.filter(interview__application__in=applications)
    there = PanelSeat.objects.filter(interview__application__organization__in=organizations)
    told = Rejection.objects.filter(application__in=applications, told_by__isnull=False)
    return Person.objects.filter(
        Q(pk__in=wishes.filter(person__isnull=False).values("person"))
        | Q(organization__in=organizations)
        | Q(pk__in=panel.values("person"))
        | Q(pk__in=told.values("told_by"))
        | Q(organization=None, pk__in=there.values("person"))
    )


def wishes_that_hold(people: QuerySet[Person]) -> Held:
    """The wish that holds for each of these people, by their numbers, in one query."""
    theirs = Wish.objects.standing().filter(seeker__in=people.order_by().values("seeker"))
    near = people.filter(pk__in=people_near(theirs).values("pk"))
    rows = near.order_by().annotate(wished=told_of()).values_list("pk", "wished")
    held = ((pk, holding_in(wishes)) for pk, wishes in rows)
    return {pk: wish for pk, wish in held if wish}


def held_by_wishes(people: QuerySet[Person], channel: str = LETTER) -> Held:
    """Those of these people whom a wish forbids to contact by a channel, with that wish."""
    return {
        pk: wish for pk, wish in wishes_that_hold(people).items() if forbids(wish.kind, channel)
    }


def wish_on(person: Person, channel: str = LETTER) -> Said | None:
    """The wish that forbids to contact somebody by a channel, if one does."""
    them = Person.objects.filter(pk=person.pk).annotate(wished=told_of())
    wish = holding_in(them.values_list("wished", flat=True).first())
    return wish if wish and forbids(wish.kind, channel) else None


def heed(person: Person, channel: str = LETTER) -> None:
    """Raise AgainstWish when a wish forbids to contact somebody by a channel."""
    if wish := wish_on(person, channel):
        raise AgainstWish([(person, wish)])


def heed_all(people: Iterable[Person], channel: str = LETTER) -> None:
    """Raise AgainstWish for those of several people whom a wish forbids to contact."""
    by_number = {person.pk: person for person in people}
    held = held_by_wishes(Person.objects.filter(pk__in=by_number), channel)
    if held:
        raise AgainstWish([(by_number[pk], wish) for pk, wish in held.items()])


def free_of_wishes(people: Any, channel: str = LETTER) -> Any:
    """These people without those whom a wish forbids to contact by a channel."""
    return people.exclude(pk__in=list(held_by_wishes(people, channel)))
