"""A believable life of any size, written in bulk: 25 applications and three years for 60 people."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import count, cycle, islice

from contacts.models import Interest, Organization, Person, User
from contacts.selectors.search import plain
from followup.models import Application, Give, Interview, PanelSeat, Promise, Rejection, Touch
from letters.models import Letter, Printout

RARE = "orienteering"  # known about six people, one give and one application, whatever the size
GIVEN = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gwen", "Hugo", "Ines", "Jon", "Kira"]
FAMILY = ["Park", "Quill", "Reyes", "Sato", "Thorne", "Ueda", "Vance", "Wolfe", "Young", "Cruz"]
TOPICS = ["rotas", "budgets", "chess", "trails", "gardens", "sailing", "grants", "choirs"]
WORDS = "Thank you for the hour you gave me, and for what you said about your work. " * 3
PDF = b"%PDF-1.7 " + bytes(40_000)
CAREER_DAYS = 3 * 365


def load(seeker: User, people: int, on: date) -> None:
    """Fill a seeker's record around a day; everything grows in proportion to the people."""
    known = some_people(seeker, people)
    gives = some_gives(seeker, max(people // 4, 15))
    applications = some_applications(seeker, max(people * 25 // 60, 4), on)
    panels = some_panels(applications, known)
    touches = past_touches(known, gives, on)
    touches += thank_yous(panels, gives)
    touches += kept_promises(known, on)
    touches = Touch.objects.bulk_create(touches + open_touches(known, gives, touches, on))
    some_letters(touches)


def some_people(seeker: User, number: int) -> list[Person]:
    organizations = Organization.objects.bulk_create(
        Organization(
            seeker=seeker,
            name=f"{FAMILY[n % len(FAMILY)]} Works {n}",
            postal_address=f"{n} Grand River Avenue\nNorthfield, MI 48167",
        )
        for n in range(max(number // 3, 2))
    )
    topics = [topics_of(n, number) for n in range(number)]
    people = Person.objects.bulk_create(
        somebody(seeker, organizations[n % len(organizations)], n, topics[n]) for n in range(number)
    )
    Interest.objects.bulk_create(
        Interest(person=person, topic=topic)
        for person, cared_for in zip(people, topics, strict=True)
        for topic in cared_for
    )
    return people


def somebody(seeker: User, organization: Organization, n: int, topics: list[str]) -> Person:
    person = Person(
        seeker=seeker,
        organization=organization,
        given_name=GIVEN[n % len(GIVEN)],
        family_name=f"{FAMILY[n % len(FAMILY)]}-{n}",
        job_title="Head of Programs",
        email=f"person{n}@example.org",
        how_we_met="On a panel",
        notes=WORDS,
    )
    # As `contacts.actions.search_text.refresh` would write it, without reading everybody again.
    known = (person.full_name, person.job_title, person.email, organization.name, *topics, WORDS)
    person.search_text = plain(" ".join(known))
    return person


def topics_of(n: int, number: int) -> list[str]:
    """One topic, for every second person two; six people in all share the rare one."""
    every = max(number // 6, 1)
    rare = [RARE] if n % every == 3 % every and n < 6 * every else []
    return [TOPICS[n % len(TOPICS)], *(["mentoring"] if n % 2 else []), *rare]


def some_gives(seeker: User, number: int) -> list[Give]:
    return Give.objects.bulk_create(
        Give(
            seeker=seeker,
            title=f"A {TOPICS[n % len(TOPICS)]} template {n}" if n else f"An {RARE} map",
            takeaway="Fill in the first column and the gaps show by themselves.",
            topics=f"{TOPICS[n % len(TOPICS)]}, volunteers",
        )
        for n in range(number)
    )


def some_applications(seeker: User, number: int, on: date) -> list[Application]:
    """Spread over the years, the newest last; three in four ended in a no, few with a door."""
    organizations = cycle(Organization.objects.of(seeker).order_by("pk")[:number])
    applications = Application.objects.bulk_create(
        Application(
            seeker=seeker,
            organization=organization,
            position=f"Volunteer Coordinator {n}" if n else f"Head of {RARE}",
            applied_on=on - timedelta(days=40 + CAREER_DAYS * (number - n) // number),
        )
        for n, organization in enumerate(islice(organizations, number))
    )
    Rejection.objects.bulk_create(
        Rejection(
            application=application,
            received_on=day_of(application) + timedelta(days=30),
            their_words="You were a strong candidate.",
            reopens_on=on + timedelta(days=40 + n) if n % 12 == 0 else None,
        )
        for n, application in enumerate(applications)
        if n % 4 != 3
    )
    return applications


def day_of(application: Application) -> date:
    """When I applied, which is known of every application here."""
    assert application.applied_on
    return application.applied_on


def some_panels(applications: list[Application], people: list[Person]) -> list[PanelSeat]:
    """One interview each, four at the table."""
    held = Interview.objects.bulk_create(
        Interview(
            application=application,
            round="Panel",
            held_on=day_of(application) + timedelta(days=20),
        )
        for application in applications
    )
    at_the_table = cycle(people)
    return PanelSeat.objects.bulk_create(
        PanelSeat(interview=interview, person=person, thankful_for="asking about my work")
        for interview in held
        for person in islice(at_the_table, 4)
    )


def past_touches(people: list[Person], gives: list[Give], on: date) -> list[Touch]:
    """Every four months something went out, never the same twice."""
    return [
        Touch(
            person=person,
            give=gives[(n + turn) % len(gives)],
            due_on=on - timedelta(days=120 * (turn + 1) + n % 100),
            sent_on=on - timedelta(days=120 * (turn + 1) + n % 100),
        )
        for n, person in enumerate(people)
        for turn in range(8)
    ]


def thank_yous(panels: list[PanelSeat], gives: list[Give]) -> list[Touch]:
    """One for every seat where a no was told; every twentieth panel still waits for its own."""
    touches = []
    for n, seat in enumerate(panels):
        application = seat.interview.application
        if hasattr(application, "rejection"):
            due = application.rejection.received_on + timedelta(days=2)
            is_waiting = n // 4 % 20 == 0
            touches.append(
                Touch(
                    person=seat.person,
                    application=application,
                    occasion=Touch.Occasion.THANK_YOU,
                    give=gives[(n + 9) % len(gives)],
                    due_on=due,
                    sent_on=None if is_waiting else due,
                )
            )
    return without_doubles(touches)


def without_doubles(touches: list[Touch]) -> list[Touch]:
    """One open touch per person, and no give twice: those of a second panel give way."""
    seen = set()
    kept = []
    for touch in touches:
        if touch.person_id not in seen:
            kept.append(touch)
        seen.add(touch.person_id)
    return kept


def kept_promises(people: list[Person], on: date) -> list[Touch]:
    """Every third person was promised something; every tenth of those still waits for it."""
    numbers = count()
    promises = Promise.objects.bulk_create(
        Promise(
            person=person,
            words="send you my spreadsheet",
            made_on=on - timedelta(days=n % 900 + 20),
            due_on=on - timedelta(days=n % 900 + 10) if n % 10 else on + timedelta(days=n % 30),
        )
        for n, person in zip(numbers, people[::3], strict=False)
    )
    return [
        Touch(
            person=promise.person,
            occasion=Touch.Occasion.PROMISE,
            keeps=promise,
            due_on=promise.due_on or on,
            sent_on=promise.due_on,
        )
        for n, promise in enumerate(promises)
        if n % 10
    ]


def open_touches(people, gives, touches: list[Touch], on: date) -> list[Touch]:
    """What comes next for everybody for whom nothing is planned yet, over three months."""
    planned = {touch.person_id for touch in touches if not touch.sent_on}
    return [
        Touch(
            person=person,
            give=gives[(n + 12) % len(gives)] if n % 3 else None,
            due_on=on + timedelta(days=n % 90 - 3),
        )
        for n, person in enumerate(people)
        if person.pk not in planned
    ]


def some_letters(touches: list[Touch]) -> None:
    """A letter for every thank-you; those that went are kept as printed, the latest few here."""
    thanks = [touch for touch in touches if touch.occasion == Touch.Occasion.THANK_YOU]
    letters = Letter.objects.bulk_create(
        Letter(touch=touch, salutation="Dear Ada Park:", body=WORDS * 5) for touch in thanks
    )
    Printout.objects.bulk_create(
        Printout(
            letter=letter,
            version=1,
            pdf=PDF,
            sha256="0" * 64,
            printed_at=datetime.combine(letter.touch.due_on, time(20), tzinfo=UTC),
        )
        for letter in letters[:200]
    )
