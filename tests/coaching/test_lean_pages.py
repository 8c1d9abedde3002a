"""Drafts, questions and tips: a coach's pages ask the same few things of ten times the rows."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests import builders

pytestmark = pytest.mark.django_db

MOST = 9
PAGES = ("drafts", "draft", "asked", "answer", "tip-new", "my-tips", "lift")


class Day:
    """A coach with clients, drafts and questions."""

    def __init__(self, client):
        self.coach = builders.coach(client)
        self.client()
        self.args = {
            "draft": [self.seeker.pk, self.letter.pk],
            "lift": [self.seeker.pk, self.letter.pk],
            "answer": [self.question.pk],
            "tip-new": [self.question.pk],
        }

    def client(self):
        """Another client, with a panel, a draft that is shared and a question."""
        self.seeker = builders.seeker()
        builders.coaching(self.seeker, coach=self.coach)
        self.application = builders.application(self.seeker)
        self.letter = self.draft()
        self.question = builders.question(self.seeker, self.coach, application=self.application)

    def draft(self):
        person = builders.person(self.seeker)
        letter = builders.letter(builders.touch(person, application=self.application))
        builders.share(letter, self.coach)
        return letter

    def more(self):
        self.draft()
        builders.comment(self.letter, self.coach)
        builders.reply(self.question, from_coach=True)
        builders.ready(self.letter, self.coach, version=next(builders.numbers))
        builders.tip(self.coach)
        kept = self.seeker, self.application, self.letter, self.question
        self.client()
        self.seeker, self.application, self.letter, self.question = kept


@pytest.mark.parametrize("name", PAGES)
def test_a_page_asks_no_more_questions_for_ten_times_the_rows(client, name):
    day = Day(client)
    address = reverse(f"coaching:{name}", args=day.args.get(name, []))
    day.more()
    few = asked(client, address)
    for _ in range(9):
        day.more()
    many = asked(client, address)
    assert len(many) == len(few), "\n".join(sorted(set(many) - set(few)))
    assert len(many) <= MOST, "\n".join(many)


def asked(client, address: str) -> list[str]:
    client.get(address)
    with CaptureQueriesContext(connection) as questions:
        assert client.get(address).status_code == 200
    return [question["sql"] for question in questions]
