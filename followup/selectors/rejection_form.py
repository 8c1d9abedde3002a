"""What was typed so far about a no, as plain text: kept page by page, never lost."""

from collections.abc import Iterable, Mapping

from followup.models import Application, Interview, PanelSeat

MOST_PEOPLE = 12  # on a panel, as a page asks for them
NOT_TYPED = {"csrfmiddlewaretoken", "page", "add", "remove"}
PREFIX = "people"


def typed_on(post: Mapping[str, str]) -> dict[str, str]:
    """Everything a page's form holds, as it was typed, without the form's own machinery."""
    return {field: text for field, text in post.items() if field not in NOT_TYPED}


def people_typed(page: dict[str, str]) -> list[dict[str, str]]:
    """The room's people, one dictionary each, out of fields such as `people-2-given_name`."""
    people: list[dict[str, str]] = [{} for _ in range(how_many(page))]
    places = {str(at): at for at in range(len(people))}  # a forged number is none of these
    for name, text in page.items():
        prefix, _, rest = name.partition("-")
        number, _, field = rest.partition("-")
        if prefix == PREFIX and field and number in places:
            people[places[number]][field] = text
    return people


def how_many(page: dict[str, str]) -> int:
    """How many people the page speaks of; a forged number is cut to what a room holds."""
    said = page.get(PREFIX, "")
    return min(int(said), MOST_PEOPLE) if said.isdecimal() and len(said) < 3 else 0


def with_people(page: dict[str, str], people: list[dict[str, str]]) -> dict[str, str]:
    """The same page speaking of other people, numbered anew."""
    rest = {name: text for name, text in page.items() if not name.startswith(f"{PREFIX}-")}
    numbered = {
        f"{PREFIX}-{number}-{field}": text
        for number, person in enumerate(people)
        for field, text in person.items()
    }
    return {**rest, PREFIX: str(len(people)), **numbered}


OF_THE_PERSON = (
    *("honorific", "given_name", "family_name", "suffix"),
    *("job_title", "recognized_by"),
)


def first_people(news: dict[str, str], seats: Iterable[PanelSeat]) -> list[dict[str, str]]:
    """Who is in the room before anybody was typed: the panel already known, and who told me."""
    people = [
        {
            "person": str(seat.person_id),
            **{field: getattr(seat, field) for field in ("role", "met", "told_me", "thankful_for")},
            **{field: getattr(seat.person, field) for field in OF_THE_PERSON},
        }
        for seat in seats
    ]
    teller = {
        field: news.get(f"teller_{field}", "")
        for field in ("honorific", "given_name", "family_name")
    }
    said = news.get("teller_same_as", "")
    named = any((teller["given_name"], teller["family_name"]))
    is_seated = said in {person["person"] for person in people}
    if news.get("teller_was_there") and named and not is_seated:
        people.insert(0, {**teller, "same_as": said})
    return people or [{}]


def latest_interview(application: Application) -> Interview | None:
    """The interview a no speaks of, when one is known."""
    return application.interviews.order_by("-held_on", "-pk").first()
