"""The article's own story, told today through the real actions; its letters wait on the desk."""

from datetime import timedelta

from contacts.actions import keep, keep_interest, keep_organization, keep_person
from contacts.models import Interest, Organization, Person
from followup.actions import records, rejections
from followup.models import Application, Interview, PanelSeat, Promise, Rejection
from followup.rules import cadence
from letters.actions import drafts
from letters.demo import facts
from letters.demo.days import next_january
from letters.demo.world import World

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
            made_on=interview.held_on,
            due_on=world.on + timedelta(days=one["promise"]["due_in"]),
        )
        keep(record=promise)
    return person
