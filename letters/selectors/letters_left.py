"""How far the letter of a touch is, as conditions by which the floor below counts its touches."""

from django.db.models import Exists, OuterRef, Q

from letters.models import Letter

NO_NAME = Q(person__given_name="", person__family_name="")


def conditions() -> dict[str, Q]:
    """Of touches: whether a letter waits for a name, is still to write, to print or to post."""
    letters = Letter.objects.kept().filter(touch=OuterRef("pk"))
    through = letters.filter(through__isnull=False).exclude(
        through__given_name="", through__family_name=""
    )
    nameless = NO_NAME & ~Q(Exists(through))
    written = Q(Exists(letters))
    printed = Q(Exists(letters.filter(printout__isnull=False)))
    return {
        "nameless": nameless,
        "to_write": ~nameless & ~written,
        "to_print": ~nameless & written & ~printed,
        "to_post": ~nameless & printed,
    }
