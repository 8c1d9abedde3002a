"""How many pages one person may have set in a minute."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier

import pytest
from django.db import connection
from django.urls import reverse

from letters.actions import rate_limit
from letters.models import PrintRun
from tests import builders


def at(minute: int, second: int) -> datetime:
    return datetime(2026, 11, 23, 9, minute, second, tzinfo=UTC)


@pytest.mark.django_db
def test_thirty_a_minute_are_set_and_the_next_one_waits_for_the_next_minute():
    sam, kim = builders.seeker().pk, builders.seeker().pk
    assert {rate_limit.count_render(seeker_pk=sam, at=at(0, 20)) for _ in range(30)} == {0}
    assert rate_limit.count_render(seeker_pk=sam, at=at(0, 20)) == 40
    assert rate_limit.count_render(seeker_pk=sam, at=at(0, 59)) == 1
    assert rate_limit.count_render(seeker_pk=kim, at=at(0, 59)) == 0
    assert rate_limit.count_render(seeker_pk=sam, at=at(1, 0)) == 0


@pytest.mark.django_db(transaction=True)
def test_windows_that_ask_at_the_same_moment_get_thirty_together():
    sam, windows = builders.seeker().pk, 4
    start = Barrier(windows)

    def ask(_) -> list[int]:
        start.wait(timeout=60)
        try:
            return [rate_limit.count_render(seeker_pk=sam, at=at(0, 20)) for _ in range(10)]
        finally:
            connection.close()

    with ThreadPoolExecutor(windows) as threads:
        waits = sorted(wait for told in threads.map(ask, range(windows)) for wait in told)
    assert waits == [0] * 30 + [40] * 10


@pytest.fixture
def letter(client, db):
    seeker = builders.seeker()
    client.force_login(seeker)
    person = builders.person(seeker, organization=builders.organization(seeker))
    return builders.letter(builders.touch(person))


@pytest.fixture
def too_fast(letter, monkeypatch):
    monkeypatch.setattr(rate_limit, "count_render", lambda seeker_pk, at: 12)


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
    monkeypatch.setattr(rate_limit, "count_render", lambda seeker_pk, at: counted.append(1) or 0)
    seeker = letter.touch.person.seeker
    builders.letter(
        builders.touch(builders.person(seeker, organization=builders.organization(seeker)))
    )
    client.post(reverse("letters:print"))
    assert counted == [1]


def test_the_picture_of_pages_that_are_set_is_not_counted_again(client, letter, monkeypatch):
    picture = reverse("letters:page-picture", args=[letter.pk, 1])
    assert client.get(reverse("letters:page-pictures", args=[letter.pk])).status_code == 200
    monkeypatch.setattr(rate_limit, "count_render", lambda seeker_pk, at: 12)
    assert client.get(picture).status_code == 200
    letter.body = "Other words."
    letter.save()
    assert client.get(picture).status_code == 429
