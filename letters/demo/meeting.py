"""Who there is: organizations, people, what they care about, what was promised, the shelf."""

from datetime import timedelta

from contacts.models import Interest, Organization, Person
from followup.models import Give, Promise
from letters.demo import facts
from letters.demo.days import noon
from letters.demo.world import World

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
    words = {field: row.get(field, "") for field in ("takeaway", "topics", "link")}
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
