"""Somebody is here twice: from the list of people to one record, and back."""

from datetime import date

import pytest

from contacts.actions.search_text import refresh
from contacts.actions.told_apart import tell_everybody_apart
from contacts.models import Person
from tests import builders
from tests.journeys.test_every_page import sign_in
from tests.journeys.walking import Walker
from tests.ownership import everything

pytestmark = pytest.mark.django_db(transaction=True)


def test_two_records_are_compared_merged_and_taken_apart_again(page, live_server):
    seeker = builders.seeker()
    work = builders.organization(seeker, name="Northfield Parks")
    sam = {"given_name": "Sam", "family_name": "Larkin", "organization": work}
    one = builders.person(seeker, job_title="Night Supervisor", notes="Met in May.", **sam)
    other = builders.person(seeker, email="sam@northfield.example", notes="Kind.", **sam)
    builders.letter(builders.touch(one, due_on=date(2026, 12, 20)))
    builders.touch(other, occasion="THANK_YOU")
    builders.promise(other)
    refresh(Person.objects.of(seeker))
    tell_everybody_apart(seeker=seeker)
    sign_in(page, live_server.url, seeker)
    walker = Walker(page, live_server.url)
    walker.open("/people/")
    walker.click("Two people may be the same", role="link")
    walker.sees("Same name, same employer")
    walker.click("Compare", role="link")
    walker.sees("The thank-you due November 25, 2026 stays.")
    assert not walker.faults()
    before = everything(seeker)
    walker.click("Merge")
    walker.sees("You can undo this here for 30 days.")
    assert not walker.faults()
    assert Person.objects.get().email == "sam@northfield.example"
    walker.click("Undo merge")
    walker.sees("is back, with everything that was theirs.")
    after = everything(seeker)
    for rows in (before, after):
        rows.pop("Submission")
    assert after == before
    assert walker.clicks == 4
