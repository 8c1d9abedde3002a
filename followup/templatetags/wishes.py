"""What people wished, for lists on any floor."""

from collections.abc import Iterable

from django import template

from contacts.models import Person
from followup.rules.wishes import WELCOME, Said
from followup.selectors.wishes import holding_in, said, wishes_that_hold
from followup.selectors.wishes_told import Told

register = template.Library()


@register.filter
def wish_held(row) -> Said | None:
    """`{{ seat|wish_held }}`: the wish that holds somebody back, of a row annotated as `wished`."""
    return heeded(holding_in(row.wished))


@register.filter
def but_for(wish: Said | None, told: Iterable[Told]) -> Said | None:
    """`{{ seat|wish_held|but_for:wishes }}`: nothing where the page tells that wish already."""
    shown = {one.said.key for one in told}
    return wish if wish and wish.key not in shown else None


@register.filter
def as_said(rows) -> list[Said]:
    """`{{ application.wished|as_said }}`: wishes as they are told, the latest first."""
    return sorted(map(said, rows or ()), key=lambda wish: wish.order, reverse=True)


@register.simple_tag
def wishes_among(people) -> dict[int, Said]:
    """`{% wishes_among page as held %}`: the wishes of a page's people by number, in one query."""
    numbers = [person.pk for person in people]
    held = wishes_that_hold(Person.objects.filter(pk__in=numbers)) if numbers else {}
    return {pk: wish for pk, wish in held.items() if heeded(wish)}


@register.filter
def of(held: dict[int, Said], person: Person) -> Said | None:
    """`{{ held|of:person }}`: the wish of one of them."""
    return held.get(person.pk)


def heeded(wish: Said | None) -> Said | None:
    """A wish that holds back something; that I may stay in touch is none."""
    return wish if wish and wish.kind != WELCOME else None
