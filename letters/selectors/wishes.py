"""What the readers of letters wished: which letters may go, and which go in care of somebody."""

from collections.abc import Iterable

from contacts.models import Organization, Person
from followup.rules.wishes import ONLY_THROUGH, WELCOME, Said
from followup.selectors.wishes import holding_in, is_free, told_of
from letters.models import Letter


def told_apart(letters: Iterable[Letter]) -> tuple[list[Letter], list[tuple[Person, Said | None]]]:
    """Letters from `.with_addressee()` that may go, and the readers who wished for none."""
    free: list[Letter] = []
    held: list[tuple[Person, Said | None]] = []
    for letter in letters:
        if is_free(letter):
            free.append(letter)
        else:
            held.append((letter.touch.person, wish_about(letter)))
    return free, held


def wish_about(letter: Letter) -> Said | None:
    """The wish of its reader that holds, if any; asked of the database where it is not at hand."""
    if hasattr(letter, "wished"):
        return holding_in(letter.wished)
    them = Person.objects.filter(pk=letter.touch.person_id).annotate(wished=told_of())
    return holding_in(them.values_list("wished", flat=True).first())


def goes_through(letter: Letter) -> Said | None:
    """The wish by which a letter goes in care of somebody."""
    wish = wish_about(letter)
    return wish if wish and wish.kind == ONLY_THROUGH else None


def stand_in(wish: Said) -> Person:
    """Whoever a wish goes through as an envelope needs them: name, where they work, address."""
    where = Organization(name=wish.through_at) if wish.through_at else None
    address = "\n".join(wish.address)
    return Person(family_name=wish.through, organization=where, postal_address=address)


def heeded(wish: Said | None) -> Said | None:
    """A wish that holds something back; that I may stay in touch is none."""
    return wish if wish and wish.kind != WELCOME else None
