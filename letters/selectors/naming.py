"""One name for a person on all that is one letter: greeting, address, page two, envelope, file."""

from typing import Any

from contacts.models import Person
from contacts.rules import names
from followup.models import PanelSeat, Touch
from letters import paper
from letters.models import Letter


def name_on_paper(person: Person, form: str, country: str) -> str:
    """The whole name, in a form of letter from a country; where none is known, what they are inside
    the house, or nothing.
    """
    name = names.name_on_envelope(
        names.titled(person.honorific, paper.has_full_stops(form, country)),
        person.given_name,
        person.family_name,
        person.suffix,
        person.family_name_first,
    )
    return name or person.job_title or part_of(person)


def part_of(person: Person) -> str:
    """Their latest part on a panel, such as "Hiring Manager"; empty when they sat on none, or as
    one of several of whom that tells nothing.
    """
    seat = person.seats.exclude(role=PanelSeat.Role.PANELIST).order_by("-pk").first()
    return seat.get_role_display().title() if seat else ""


def reader_on_paper(letter: Letter, form: str, country: str) -> str:
    """Whom a letter is for: by their name, else in the words that the seeker chose for it."""
    person = letter.touch.person
    worded = "" if person.full_name else letter.meant_for
    return worded or name_on_paper(person, form, country)


def name_in_lists(person: Person, name: str) -> str:
    """A name as it stands on paper, with what tells it from a namesake: for lists and files."""
    return f"{name} ({person.told_apart_by})" if person.told_apart_by and name else name


def salutation_for(touch: Touch, form: str, *, through: bool = False) -> str:
    """How this person is greeted, in the seeker's own wording or by the rules of names, with the
    mark of a form of letter where the wording has none of its own. Whoever has no name is greeted
    with a gap, which is not printed; another one where somebody passes the letter on.
    """
    person, mark = touch.person, paper.salutation_mark(form)
    stops = paper.has_full_stops(form, person.seeker.country.code)
    if person.salutation:
        own = person.salutation.strip()
        return own if own[-1:] in ":,!." else own + mark
    if through and not person.full_name:
        return names.HOW_TO_GREET
    return names.salutation(
        honorific=names.titled(names.greeted_as(person.honorific), stops),
        given=person.given_name,
        family=person.family_name,
        family_first=person.family_name_first,
        mark=mark,
    )


def follow_form(letter: Letter, old: str, new: str) -> dict[str, Any]:
    """Greeting and close as the new form of letter has them, where they stand as the old one has
    them, also among what the app wrote; what was worded by hand stays.
    """
    words: dict[str, Any] = {}
    through = bool(letter.through_id)
    if letter.salutation == salutation_for(letter.touch, old, through=through):
        words["salutation"] = salutation_for(letter.touch, new, through=through)
    if letter.closing == paper.closing_of(old):
        words["closing"] = paper.closing_of(new)
    if words and letter.drafted:
        words["drafted"] = [
            one | {"text": words.get(one["mould"], one["text"])} for one in letter.drafted
        ]
    return words
