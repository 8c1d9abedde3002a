"""Who there is: organizations, people, what they care about, what was promised, the shelf."""

from datetime import timedelta

from contacts.actions import keep, keep_interest, keep_organization, keep_person
from contacts.models import Interest, Organization, Person
from followup.actions import records, rejections
from followup.models import Application, Give, Interview, PanelSeat, Promise, Rejection
from followup.rules import cadence
from letters.actions import drafts
from letters.demo import facts
from letters.demo.carrying import choose_for, open_touches
from letters.demo.world import World, next_january, noon

ABOUT = (
    *("honorific", "given_name", "suffix", "salutation", "job_title", "phone"),
    *("postal_address", "how_we_met", "notes", "private"),
)


def meet_everybody(world: World) -> None:
    """Write down organizations, people and their interests."""
    rows = facts.organizations()
    made = Organization.objects.bulk_create(organization(world, row) for row in rows)
    world.organizations = {row["name"]: one for row, one in zip(rows, made, strict=True)}
    known = facts.people()
    people = Person.objects.bulk_create(person(world, who, where) for who, where in known)
    for (who, _), row in zip(known, people, strict=True):
        world.people[who["key"]] = row
        world.written[row.pk] = who
    Interest.objects.bulk_create(
        interest(world.people[who["key"]], line)
        for who, _ in known
        for line in who.get("cares", ())
    )


def organization(world: World, row: dict) -> Organization:
    return Organization(
        seeker=world.seeker,
        name=world.named(row["name"]),
        postal_address=row.get("postal_address", ""),
        country=row.get("country", "US"),
        website=row.get("website", ""),
    )


def person(world: World, who: dict, where: str) -> Person:
    return Person(
        seeker=world.seeker,
        organization=world.organizations.get(where),
        family_name=world.named(who.get("family_name", "")),
        email=who.get("email", f"{who['key']}@example.org"),
        let_go_on=world.before(who["let_go"]) if "let_go" in who else None,
        **{field: who[field] for field in ABOUT if field in who},
    )


def interest(who: Person, line: str) -> Interest:
    """From a line such as "WORK SAID: trails | “A trail is a promise.”"."""
    how, rest = facts.parts(line, ":")
    kind, source = how.split()
    topic, words = facts.parts(rest, "|")
    return Interest(person=who, kind=kind, source=source, topic=topic, words=words)


def fill_the_shelf(world: World) -> None:
    """Put the gives on the shelf, each on its day."""
    rows = facts.read("gives")["gives"]
    world.gives = Give.objects.bulk_create(give(world, row) for row in rows)
    for one, row in zip(world.gives, rows, strict=True):
        one.made_at = noon(world.on - timedelta(days=row["ago"]))
    Give.objects.bulk_update(world.gives, ["made_at"])


def give(world: World, row: dict) -> Give:
    words = {field: row.get(field, "") for field in ("takeaway", "topics", "link", "origin")}
    return Give(
        seeker=world.seeker,
        kind=row.get("kind", Give.Kind.RESOURCE),
        title=row["title"],
        introduces=world.people[row["to"]] if "to" in row else None,
        **words,
    )


def make_promises(world: World, met_on: dict[int, tuple]) -> None:
    """Note what was promised, on the day of the last talk; `met_on` says when and for what."""
    said = [
        promise(world, pk, who["promise"], *met_on[pk])
        for pk, who in world.written.items()
        if "promise" in who
    ]
    world.promises = {one.person_id: one for one in Promise.objects.bulk_create(said)}


def promise(world: World, pk: int, words: dict, made_on, application) -> Promise:
    taken_back = words.get("withdrawn", "")
    due_in = words.get("open_in")
    return Promise(
        person_id=pk,
        application=application,
        words=words["words"],
        made_on=made_on,
        due_on=None if due_in is None else world.on + timedelta(days=due_in),
        withdrawn_on=made_on + timedelta(days=30) if taken_back else None,
        withdrawn_because=taken_back,
    )


NAMED = (
    *("honorific", "given_name", "family_name", "suffix"),
    *("job_title", "email", "how_we_met", "notes"),
)


def tell(world: World) -> Rejection:
    """Load the story: an application, a panel of four, the no, the door in January, the drafts."""
    story = facts.read("story")
    application, interview = apply(world, story)
    told_by = None
    for facts_of_one in story["people"]:
        person = seat_somebody(world, interview, facts_of_one)
        told_by = person if facts_of_one.get("told_me") else told_by
    rejection = rejections.record_rejection(
        application=application,
        on=world.on,
        due_on=cadence.thank_you_due(world.on, world.holidays),
        received_on=world.on,
        told_by=told_by,
        reopens_on=next_january(world.on),
        **story["no"],
    )
    choose_for(open_touches(world).filter(application=application))
    drafts.draft_panel(application=application)
    return rejection


def apply(world: World, story: dict) -> tuple[Application, Interview]:
    organization = keep_organization(
        organization=Organization(seeker=world.seeker, **story["organization"])
    )
    words = dict(story["application"])
    application = Application(
        seeker=world.seeker, applied_on=world.before(words.pop("ago")), **words
    )
    records.keep_application(application=application, organization_name=organization.name)
    words = dict(story["interview"])
    held_on = world.before(words.pop("ago"))
    return application, keep(record=Interview(application=application, held_on=held_on, **words))


def seat_somebody(world: World, interview: Interview, one: dict) -> Person:
    """A person, their seat, what they care about and what they were promised."""
    named = {field: one[field] for field in NAMED if field in one}
    organization = interview.application.organization
    person = keep_person(person=Person(seeker=world.seeker, organization=organization, **named))
    thankful_for = one.get("thankful_for", "")
    seat = PanelSeat(
        interview=interview, person=person, role=one["role"], thankful_for=thankful_for
    )
    keep(record=seat)
    for interest in one.get("interests", ()):
        keep_interest(interest=Interest(person=person, **interest))
    if "promise" in one:
        promise = Promise(
            person=person,
            application=interview.application,
            words=one["promise"]["words"],
            made_on=interview.held_on or world.on,
            due_on=world.on + timedelta(days=one["promise"]["due_in"]),
        )
        keep(record=promise)
    return person
