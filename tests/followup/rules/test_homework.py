"""Homework: the less is known, the more there is to find out, and nobody is asked for anything."""

import pytest

from followup.models import PanelSeat
from followup.rules import homework
from followup.rules.homework import QUESTIONS, Known, questions_for, to_find_out

ROLES = PanelSeat.Role.values


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.words)
def test_no_question_asks_for_anything(question):
    assert question.words.endswith("?")
    assert not {"could", "would you", "help", "hire", "recommend"} & set(question.words.split())


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("known", [(), ("WORK",), ("WORK", "PERSONAL"), homework.kinds_to_find(())])
def test_what_is_not_known_is_asked_about_first(role, known):
    asked = questions_for(role, known)
    assert len(asked) == len(set(asked)) == 4
    kinds = [question.finds for question in asked]
    missing = [kind for kind in homework.kinds_to_find(()) if kind not in known]
    assert kinds[: len(missing)] == missing


@pytest.mark.parametrize("role", ROLES)
def test_part_they_have_decides_the_question_about_their_work(role):
    assert role in questions_for(role, ())[0].roles


def test_two_with_the_same_part_are_not_asked_the_same():
    first, second = (questions_for("PANELIST", (), place) for place in (0, 1))
    assert not {question.words for question in first} & {question.words for question in second}


def test_roles_named_are_roles_there_are():
    assert {role for question in QUESTIONS for role in question.roles} == set(ROLES)


def test_nobody_known_gives_most_to_find_out_and_somebody_well_known_nothing():
    nobody = to_find_out(Known(name=False, job=False, page=False))
    assert len(nobody) == 4
    well = Known(name=True, job=True, page=True, kinds=frozenset({"WORK"}), read_beforehand=True)
    assert to_find_out(well) == []


def test_a_page_that_was_not_read_and_an_old_letter_are_to_be_looked_at():
    known = Known(name=True, job=True, page=True, kinds=frozenset({"WORK"}), met_before=True)
    assert [line.split(":")[0] for line in to_find_out(known)] == [
        "Read their page",
        "Look at your last letter to them",
    ]
