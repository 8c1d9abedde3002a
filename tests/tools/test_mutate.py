"""The tool that breaks the app finds what there is to break, and plants nothing by halves."""

import pytest
from django.db import IntegrityError, transaction

from contacts.models import Organization
from tests import builders
from tools.mutate import __main__ as mutate
from tools.mutate import mutants, plugin, reach

LAW = "organization_has_a_name"
VIEW = b"""
def page(request, pk):
    mine = Person.objects.of(request.user).open(on=today)
    due = Touch.objects.due(by=today).open()
    return get_object_or_404(mine.filter(seeker=request.user, pk=pk), coach=scope.rows(User))
"""


def rewritten(mutant) -> str:
    return (VIEW[: mutant.start] + mutant.new + VIEW[mutant.end :]).decode().strip()


def test_every_way_to_an_owner_is_switched_off_alone():
    lines = {
        line for one in mutants.filters_in("v.py", VIEW) for line in rewritten(one).split("\n")
    }
    changed = {line.strip() for line in lines} - {
        line.strip() for line in VIEW.decode().split("\n")
    }
    rest = "return get_object_or_404(mine.filter("
    assert changed == {
        "mine = Person.objects.all().open(on=today)",
        "mine = Person.objects.of(request.user).all()",
        f"{rest}**{{}}, pk=pk), coach=scope.rows(User))",
        f"{rest}seeker=request.user, pk=pk), **{{}})",
        f"{rest}seeker=request.user, pk=pk), coach=User.objects.all())",
    }


def test_filters_of_every_floor_are_found():
    found = list(mutants.filters())
    assert {one.path.split("/")[0] for one in found} == set(mutants.FLOORS)
    for name in (".of(", ".in_care_of(", "scope.rows("):
        assert any(one.what.startswith(name) for one in found)
    assert len({one.key for one in found}) == len(found)


def test_every_named_law_is_found_once():
    found = [one.what for one in mutants.laws()]
    assert {"no_touch_goes_empty_handed", "one_open_coaching_per_pair"} < set(found)
    assert len(set(found)) == len(found)


def test_every_break_of_the_table_can_be_planted():
    assert len(list(mutants.breaks())) > 20


@pytest.mark.parametrize("old", ["def no_such_function(", "import"])
def test_break_whose_text_does_not_stand_exactly_once_is_refused(old):
    with pytest.raises(mutants.CannotPlant, match="stands"):
        list(mutants.breaks(table={"a break": {"old": old, "new": ""}}))


def test_tree_is_as_it_was_after_a_mutant(tmp_path):
    file = tmp_path / "v.py"
    file.write_bytes(VIEW)
    mutant = next(mutants.filters_in("v.py", VIEW))
    with mutants.planted(mutant, tmp_path):
        assert file.read_text().strip() == rewritten(mutant)
    assert file.read_bytes() == VIEW


def test_whoever_noticed_most_in_a_second_is_tried_first():
    watched = reach.Watched.__new__(reach.Watched)
    watched.tests = {
        "a::slow": {"seconds": 9},
        "a::quick": {"seconds": 1},
        "a::keen": {"seconds": 2},
    }
    watched.noticed = {"a::slow": 0, "a::quick": 0, "a::keen": 5}
    one = mutants.Mutant("breaks", "one", "contacts/v.py")
    hinting = mutants.Mutant("breaks", "one", "contacts/v.py", hints=("a::slow",))
    assert watched.in_order(watched.tests, hinting)[0] == "a::slow"
    assert watched.in_order(watched.tests, one) == ["a::keen", "a::quick", "a::slow"]
    assert watched.in_parts(watched.tests, one) == [["a::keen", "a::quick"], ["a::slow"]]
    assert watched.in_parts(["a::slow"], one) == [["a::slow"]]
    assert watched.in_parts([], one) == []
    assert watched.within(4, ["a::keen", "a::quick", "a::slow"]) == ["a::keen", "a::quick"]


def test_table_counts_each_lane_and_names_what_nobody_noticed():
    came = [
        {"kind": "laws", "key": "a_law", "lane": "fast", "by": "t.py::test_law[a_law]"},
        {"kind": "filters", "key": "letters/v.py:3 .of(me) at 9", "lane": "", "by": ""},
    ]
    table = mutate.table(came)
    assert "| laws | 1 | 1 | 0 | 0 |" in table
    assert "| filters in letters | 1 | 0 | 0 | 1 |" in table
    assert "| `letters/v.py:3 .of(me) at 9` |  | **nobody** |" in table


@pytest.mark.django_db(transaction=True)
def test_law_without_force_is_kept_neither_by_the_model_nor_by_the_database(monkeypatch):
    law = next(law for law in Organization._meta.constraints if law.name == LAW)
    for method in ("validate", "constraint_sql", "create_sql"):
        monkeypatch.setattr(type(law), method, getattr(type(law), method))  # put back by undo()
    nameless = Organization(seeker=builders.seeker(), name="")
    plugin.take_force(LAW)
    try:
        nameless.validate_constraints()
        nameless.save()
    finally:
        Organization.objects.all().delete()
        monkeypatch.undo()
        with plugin.written_anew() as editor:
            editor.add_constraint(Organization, law)
    with pytest.raises(IntegrityError), transaction.atomic():
        nameless.save()
