"""Who would be recognized in a tip: whoever belongs to the thread it comes from."""

from datetime import date

from coaching.models import Question
from coaching.rules.naming import organizations_named, people_named
from contacts.models import Formerly, Organization, Person
from followup.models import Application

NAMES = ("pk", "given_name", "family_name")


def names_in(text: str, question: Question, *, on: date) -> list[str]:
    """Words of a text that may name the seeker, a person or an organization of a thread.

    Names the coach cannot see count only where they stand in the thread, so that trying out
    words tells a coach nothing.
    """
    thread = " ".join([question.words, *question.replies.values_list("words", flat=True)])
    seeker = question.seeker
    named = set(people_named(text, [seeker.name, seeker.email.partition("@")[0]]))
    for kind, (seen, unseen) in (
        (people_named, people_known(question, on)),
        (organizations_named, employers_known(question, on)),
    ):
        of_thread = {word.casefold() for word in kind(thread, unseen)}
        named |= {*kind(text, seen)}
        named |= {word for word in kind(text, unseen) if word.casefold() in of_thread}
    return sorted(named)


def people_known(question: Question, on: date) -> tuple[list[str], list[str]]:
    """The names of the seeker's people: those the coach sees, and the others."""
    known = Person.objects.of(question.seeker)
    names = {pk: f"{given} {family}" for pk, given, family in known.values_list(*NAMES)}
    former = Formerly.objects.of(question.seeker).values_list("person", *NAMES[1:])
    for pk, given, family in former:
        names[pk] += f" {given} {family}"
    coach = question.coach
    seeable = Person.objects.in_care_of(coach, on=on) if coach else Person.objects.none()
    shown = seeable.of(question.seeker)
    seen = set(shown.values_list("pk", flat=True))
    unseen = [name for pk, name in names.items() if pk not in seen]
    return [name for pk, name in names.items() if pk in seen], unseen


def employers_known(question: Question, on: date) -> tuple[list[str], list[str]]:
    """The names of the seeker's organizations: those the coach sees, and the others."""
    names = set(Organization.objects.of(question.seeker).values_list("name", flat=True))
    coach = question.coach
    seeable = Application.objects.in_care_of(coach, on=on) if coach else Application.objects.none()
    shown = seeable.of(question.seeker)
    seen = set(shown.values_list("organization__name", flat=True))
    return sorted(names & seen), sorted(names - seen)
