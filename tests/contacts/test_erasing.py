"""What is erased is gone from the file, not only from the pages."""

from pathlib import Path

import pytest
from django.db import connection

from contacts import actions
from contacts.models import Person
from tests import builders


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL keeps its own files")
@pytest.mark.django_db(transaction=True)
def test_closed_account_leaves_no_words_in_the_file(client):
    sam = builders.seeker()
    other = builders.seeker()
    for seeker, note in ((sam, "xylophonist"), (other, "accordionist")):
        for number in range(40):
            person = Person(seeker=seeker, given_name=f"Ada {number}", notes=note)
            actions.keep_person(person=person)
        twins = [builders.person(seeker, phone=phone) for phone in ("1", f"{note}, at home")]
        builders.merge(*twins)  # which keeps, for undoing, what does not stand
    client.force_login(sam)
    client.post("/profile/close/", {"email": sam.email})
    file = Path(connection.settings_dict["NAME"])
    erased = file.read_bytes() + Path(f"{file}-wal").read_bytes()
    assert b"accordionist" in erased
    assert b"xylophonist" not in erased
    assert sam.email.encode() not in erased
