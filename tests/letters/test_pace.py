"""How many pages one person may have set in a minute."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.urls import reverse

from letters import pace
from letters.models import PrintRun
from tests import builders

ROOT = Path(__file__).resolve().parents[2]


def at(minute: int, second: int) -> datetime:
    return datetime(2026, 11, 23, 9, minute, second, tzinfo=UTC)


def test_thirty_a_minute_are_set_and_the_next_one_waits_for_the_next_minute():
    assert {pace.seconds_to_wait(1, at=at(0, 20)) for _ in range(30)} == {0}
    assert pace.seconds_to_wait(1, at=at(0, 20)) == 40
    assert pace.seconds_to_wait(1, at=at(0, 59)) == 1
    assert pace.seconds_to_wait(2, at=at(0, 59)) == 0
    assert pace.seconds_to_wait(1, at=at(1, 0)) == 0


def test_all_processes_of_a_machine_count_together(tmp_path):
    script = (
        "import django; django.setup()\n"
        "from datetime import UTC, datetime\n"
        "from letters.pace import seconds_to_wait\n"
        "now = datetime(2026, 11, 23, 9, 0, 20, tzinfo=UTC)\n"
        "print([seconds_to_wait(1, at=now) for _ in range(20)])"
    )
    quiet = {name: value for name, value in os.environ.items() if name != "CACHE_URL"}
    env = quiet | {"FOLLOWUP_VAR": str(tmp_path), "DJANGO_SETTINGS_MODULE": "followup.settings"}

    def said() -> str:
        done = subprocess.run(
            [sys.executable, "-c", script], cwd=ROOT, env=env, capture_output=True, check=True
        )
        return done.stdout.decode().strip()

    assert [said(), said()] == [str([0] * 20), str([0] * 10 + [40] * 10)]


@pytest.fixture
def letter(client, db):
    seeker = builders.seeker()
    client.force_login(seeker)
    person = builders.person(seeker, organization=builders.organization(seeker))
    return builders.letter(builders.touch(person))


@pytest.fixture
def too_fast(letter, monkeypatch):
    monkeypatch.setattr(pace, "seconds_to_wait", lambda seeker_pk, at: 12)


def test_pictures_that_come_too_fast_ask_for_a_moment_in_a_fragment(client, letter, too_fast):
    url = reverse("letters:page-pictures", args=[letter.pk])
    answer = client.get(url, headers={"HX-Request": "true"})
    assert answer.status_code == 429
    assert answer["Retry-After"] == "12"
    assert "Give it a moment" in answer.content.decode()
    assert "<html" not in answer.content.decode()
    assert f'hx-get="{url}"' in answer.content.decode()


@pytest.mark.parametrize("name", ["print", "test-sheet"])
def test_prints_that_come_too_fast_ask_for_a_moment_on_a_page(client, too_fast, name):
    answer = client.get(reverse(f"letters:{name}"))
    assert answer.status_code == 429
    assert answer["Retry-After"] == "12"
    assert "<h1>Give it a moment</h1>" in answer.content.decode()


def test_a_print_that_comes_too_fast_keeps_nothing(client, letter, too_fast):
    assert client.post(reverse("letters:print")).status_code == 429
    assert not PrintRun.objects.exists()


def test_a_panel_printed_at_once_counts_once(client, letter, monkeypatch):
    counted = []
    monkeypatch.setattr(pace, "seconds_to_wait", lambda seeker_pk, at: counted.append(1) or 0)
    seeker = letter.touch.person.seeker
    builders.letter(
        builders.touch(builders.person(seeker, organization=builders.organization(seeker)))
    )
    client.post(reverse("letters:print"))
    assert counted == [1]


def test_the_picture_of_pages_that_are_set_is_not_counted_again(client, letter, monkeypatch):
    picture = reverse("letters:page-picture", args=[letter.pk, 1])
    assert client.get(reverse("letters:page-pictures", args=[letter.pk])).status_code == 200
    monkeypatch.setattr(pace, "seconds_to_wait", lambda seeker_pk, at: 12)
    assert client.get(picture).status_code == 200
    letter.body = "Other words."
    letter.save()
    assert client.get(picture).status_code == 429
