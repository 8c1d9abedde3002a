"""What people wished as pages show it: a person's, an application's, and before applying."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery

from contacts.models import Person
from contacts.rules import names
from followup.models import Application, Wish, WishSetAside
from followup.rules.application_status import day
from followup.rules.wishes import EVERYBODY, Said, holding
from followup.selectors.as_rows import AsList, AsRow
from followup.selectors.wishes import NAMES, listed, said, touching

COUNTED = len(NAMES)


@dataclass(frozen=True)
class Told:
    """One wish as a page shows it: whether it holds, was taken back, or was set aside and why.

    `went_on` is when something last went against it, and `went_because` why.
    """

    said: Said
    holds: bool
    taken_back_on: date | None = None
    aside: int | None = None
    because: str = ""
    went_on: date | None = None
    went_because: str = ""

    @property
    def may_widen(self) -> bool:
        """Whether it could have been meant for everybody there."""
        return self.holds and self.said.circle != EVERYBODY


def wishes_of_person() -> Subquery:
    """Every wish that touches a person, for `told_in`: taken back and set aside as well."""
    asides = WishSetAside.objects.filter(wish=OuterRef("pk"), person=OuterRef(OuterRef("pk")))
    used = asides.filter(used_on__isnull=False).order_by("-used_on", "-pk")
    now = asides.standing()
    told = [Subquery(now.values(name)[:1]) for name in ("pk", "because")]
    went = [Subquery(used.values(name)[:1]) for name in ("used_on", "because")]
    return listed(touching(), "withdrawn_on", *told, *went)


def told_in(rows: list[list[Any]] | None) -> list[Told]:
    """The wishes of a person out of `wishes_of_person`, the latest first."""
    known = [(said(row), *row[COUNTED:]) for row in rows or ()]
    now = holding(one for one, taken_back, aside, *_ in known if not (taken_back or aside))
    told = [
        Told(
            one,
            holds=one == now,
            taken_back_on=date.fromisoformat(taken_back) if taken_back else None,
            aside=aside,
            because=because or "",
            went_on=date.fromisoformat(went_on) if went_on else None,
            went_because=went_because or "",
        )
        for one, taken_back, aside, because, went_on, went_because in known
    ]
    return sorted(told, key=lambda each: each.said.order, reverse=True)


def held_in(told: Iterable[Told]) -> Said | None:
    """The wish that holds, if one does."""
    return next((each.said for each in told if each.holds), None)


def wishes_of_application() -> Subquery:
    """What was wished for an application's panel, or for everybody there, for `told_of_panel`."""
    there = Q(application=OuterRef("pk")) | Q(organization=OuterRef("organization"))
    return listed(Wish.objects.filter(there, seeker=OuterRef("seeker")), "withdrawn_on")


def told_of_panel(rows: list[list[Any]] | None) -> list[Told]:
    """The wishes of an application out of `wishes_of_application`, the latest first."""
    known = [(said(row), row[COUNTED]) for row in rows or ()]
    told = [
        Told(
            one,
            holds=not taken_back,
            taken_back_on=date.fromisoformat(taken_back) if taken_back else None,
        )
        for one, taken_back in known
    ]
    return sorted(told, key=lambda each: each.said.order, reverse=True)


@dataclass(frozen=True)
class Before:
    """Something wished or decided at an employer before: a sentence, and their words if known.

    `wish` is its number, where it is one.
    """

    sentence: str
    words: str = ""
    wish: int | None = None


def before_at(applications: QuerySet[Application]) -> QuerySet[Application]:
    """Applications with what was wished and decided at their employer before, for `before_in`."""
    there = Q(organization=OuterRef("organization"))
    there |= Q(application__organization=OuterRef("organization"))
    there |= Q(person__organization=OuterRef("organization"))
    wishes = Wish.objects.standing().filter(there, seeker=OuterRef("seeker"))
    gone = Person.objects.filter(organization=OuterRef("organization"), let_go_on__isnull=False)
    return applications.annotate(
        wished_before=listed(wishes.exclude(application=OuterRef("pk"))),
        let_go_before=Subquery(gone.order_by().values(all=AsList(AsRow(*WHO_WENT)))),
    )


WHO_WENT = ("let_go_on", "given_name", "family_name", "family_name_first", "job_title")


def before_in(application: Any) -> list[Before]:
    """What was wished and decided at an employer before, the latest first."""
    told = sorted(map(said, application.wished_before or ()), key=lambda one: one.order)
    wished = [(one.said_on, Before(f"{one.sentence}.", one.words, one.key)) for one in told]
    gone = [went(*row) for row in application.let_go_before or ()]
    return [one for _, one in sorted([*wished, *gone], key=lambda pair: pair[0], reverse=True)]


def went(on: str, given: str, family: str, family_first: bool, title: str) -> tuple[date, Before]:
    """Somebody I stopped following up with."""
    whom = names.full_name(given, family, bool(family_first)) or title or "somebody there"
    let_go_on = date.fromisoformat(on)
    return let_go_on, Before(f"You stopped following up with {whom} on {day(let_go_on)}.")
