"""What happened is noted in two presses, from a person, Today and "+"; a hold in one."""

import pytest
from django.urls import reverse

from followup.models import Hold, PastContact
from letters.models import Letter
from tests import builders
from tests.journeys.walking import Walker

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def walker(page, live_server, client, context, looks):
    """Somebody signed in, with an acquaintance off every panel."""
    seeker = builders.seeker()
    builders.application(seeker)
    builders.person(seeker, given_name="Rita", family_name="Cole", job_title="Recruiter")
    client.force_login(seeker)
    cookie = client.cookies["sessionid"]
    context.add_cookies([{"name": "sessionid", "value": cookie.value, "url": live_server.url}])
    return Walker(page, live_server.url, looks)


def presses(walker, work) -> int:
    """How many presses a piece of work takes; what is typed or chosen in a form is no press."""
    before = walker.clicks
    work()
    return walker.clicks - before


@pytest.mark.whole("A browser takes its time, and each page is looked at twice.")
def test_two_presses_note_what_happened_and_one_holds_everything(walker):
    rita = reverse("followup:person", args=[builders.Person.objects.get().pk])

    def from_the_person():
        walker.click("Note what happened", "link")
        walker.page.get_by_label("They did").check()
        walker.type("In a few words", "She rang about another job.")
        walker.click("Save")

    walker.open(rita)
    assert presses(walker, from_the_person) == 2
    walker.sees("They got in touch, by phone")
    assert not walker.faults()

    def from_anywhere():
        walker.click(walker.page.get_by_role("main").get_by_role("link", name="Note what happened"))
        walker.choose("With whom?", "Rita Cole")
        walker.choose("How", "parcel")
        walker.click("Save")

    walker.open("/")
    assert presses(walker, from_anywhere) == 2
    walker.open("/people/")
    walker.page.locator("summary", has_text="Add").click()  # the "+" itself
    walker.click("Note what happened", "link")
    assert not walker.faults()
    walker.choose("With whom?", "Rita Cole")
    walker.click("Save")
    walker.sees("Saved.")
    assert PastContact.objects.count() == 3
    hold_and_resume(walker)
    write_to(walker, rita)


def hold_and_resume(walker):
    walker.open("/")
    assert presses(walker, lambda: walker.click("Hold everything")) == 1
    walker.sees("On hold until you say so")
    assert not walker.faults()
    walker.click("Resume now")
    walker.sees("Resumed.")
    assert Hold.objects.open().count() == 0


def write_to(walker, rita):
    """A letter of thanks to somebody off every panel, thrown away and taken back."""

    def letter():
        walker.click("Write to them", "link")
        assert not walker.faults()
        walker.click(walker.page.get_by_role("main").get_by_role("button", name="Write"))

    walker.open(rita)
    assert presses(walker, letter) == 2
    walker.sees("Throw this draft away")
    walker.click("Throw this draft away")
    walker.sees("You threw this draft away")
    assert not walker.faults()
    walker.click("Undo")
    walker.sees("is back.")
    assert Letter.objects.waiting().count() == 1
