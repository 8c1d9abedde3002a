"""Against a wish nothing is drafted, planned, printed, mailed, suggested or recorded.

Every address a seeker can post to is walked; those that would do it ask for a sentence and a tick.
A new address is named here, by what it does, before this passes again.
"""

from datetime import date
from types import SimpleNamespace

import pytest

from followup.models import Touch, WishSetAside
from letters.models import Letter, Printout, PrintRun
from tests import builders
from tests.addresses import filled, our_routes
from tests.ownership import undone
from tests.site_walk import Visitor

pytestmark = pytest.mark.django_db

SAID = "Whoever has asked"
YES = {"wish-because": "She wrote to me first.", "wish-anyway": "on"}
ON = {"on": "2026-11-23"}
# What would go against a wish, and what its form says.
ASKS = {
    "followup:choose-give": lambda it: {"give": it.fresh.pk, "because": SAID},
    "followup:choose-new-give": lambda it: {
        "new-kind": "RESOURCE",
        "new-title": SAID,
        "new-takeaway": "Fill in the first column.",
    },
    "followup:choose-idea": lambda it: {"title": it.idea, "because": SAID},
    "followup:move-touch": lambda it: {"due_on": "2099-12-01", "because": SAID},
    "followup:whom": lambda it: {"person": it.person.pk, "because": SAID},
    "followup:introduction": lambda it: {"to": it.pair.pk, "because": SAID},
    "followup:promise-keep": lambda it: {"channel": "CALL", "because": SAID, **ON},
    "letters:send-touch": lambda it: {"channel": "CALL", "promise": "kept", "words": SAID, **ON},
    "followup:past-contact-new": lambda it: {
        "direction": "OUT",
        "channel": "CALL",
        "on": "2026-11-20",
        "words": SAID,
    },
    "letters:write-to": lambda it: {
        "channel": "EMAIL",
        "occasion": "THANK_YOU",
        "words": SAID,
    },
    "letters:thank-for": lambda it: {"channel": "EMAIL", "words": SAID},
    "letters:write": lambda it: {"words": SAID},
    "letters:draft-again": lambda it: {"voice": "", "words": SAID},
    "letters:print": lambda it: {"words": SAID},
    "letters:print-letter": lambda it: {"words": SAID},
    "letters:print-panel": lambda it: {"words": SAID},
    "letters:check": lambda it: {"as_it_is": "1", "words": SAID},
    "letters:check-letter": lambda it: {"as_it_is": "1", "words": SAID},
    "letters:check-panel": lambda it: {"as_it_is": "1", "words": SAID},
}
# Shows what could go out, and asks as well.
ASKS_TO_SHOW = {"letters:email", "letters:print-view"}
# Says that a wish holds no longer, or holds otherwise.
LIFTS = {
    *("followup:write-anyway", "followup:wish-edit", "followup:wish-withdraw"),
    *("followup:wish-delete", "followup:obey-again"),
    *("followup:wish-of-person", "followup:wish-of-panel"),
}
# Plans, drafts or prints for others, and leaves out whoever wished for nothing.
LEAVES_OUT = {
    *("followup:answer-touch", "followup:debrief", "followup:go-on", "followup:skip-touch"),
    *("followup:person-rhythm", "followup:rhythm", "followup:seat-new", "followup:take-back"),
    *("followup:promise-new", "followup:promise-edit", "followup:promise-withdraw"),
    *(
        "followup:promise-delete",
        "followup:promise-reopen",
        "followup:rejection-edit",
        "followup:tell-room",
    ),
    *("letters:draft-panel", "followup:today", "followup:introductions", "letters:desk"),
    *("followup:resume-several", "followup:resume", "followup:outcome-new", "letters:through"),
    *("followup:outcome-edit", "followup:outcome-delete", "letters:undo-throwing-away"),
    *("followup:merge", "followup:merge-with", "followup:undo-merge", "followup:past-contact-edit"),
    *("followup:past-contact-delete", "letters:take-back-touch", "letters:put-thanks-back"),
    *("letters:post", "letters:post-letter", "letters:post-panel", "letters:outbox"),
}
# Rewrites what is written already; it goes nowhere by that.
REWRITES = {"letters:letter", "letters:keep", "letters:mend", "coaching:take"}
# Contacts nobody: records, lists, notes to oneself, one's coach and one's account.
CONTACTS_NOBODY = set(
    """
coaching:access-log coaching:as-seen coaching:as-seen-letters coaching:as-seen-panels
coaching:as-seen-person coaching:as-seen-shelf coaching:as-seen-story coaching:ask
coaching:ask-about coaching:assignment-done coaching:decline coaching:given coaching:handover
coaching:handover-stay coaching:news coaching:outcome coaching:place-decline coaching:place-leave
coaching:place-take coaching:places coaching:question coaching:question-delete coaching:questions
coaching:read-again coaching:said coaching:said-beside coaching:share coaching:tips coaching:unshare
contacts:close-account contacts:coach-end contacts:coach-invite contacts:coach-scope
contacts:coaches contacts:interest-delete contacts:interest-edit contacts:interest-new
contacts:invitation contacts:invitation-decline contacts:invitation-withdraw
contacts:organization-address contacts:organization-delete contacts:organization-edit
contacts:organization-new contacts:organizations contacts:people contacts:person-address
contacts:person-delete contacts:person-edit contacts:person-new contacts:profile
followup:application followup:application-delete followup:application-edit
followup:application-new followup:applications followup:capture followup:capture-help
followup:give-delete followup:give-edit followup:give-new followup:interview-delete
followup:interview-edit followup:interview-new followup:keep-debrief followup:keep-news
followup:keep-news-application followup:keep-prep followup:keep-room followup:let-go
followup:manifest followup:person followup:prep followup:progress followup:promises
followup:say-topics followup:search followup:seat-delete followup:seat-edit followup:sentence
followup:shelf followup:story followup:tell followup:tell-application followup:touch
followup:watch-again followup:watch-close followup:watch-found followup:watch-looked
followup:watch-old-job followup:watches followup:welcome letters:dismiss letters:enclose
letters:enclosure letters:forget-signature letters:hide letters:kept letters:letters-to
letters:margin letters:page-picture letters:page-pictures letters:prep-print-view
letters:prep-sheet letters:print-run letters:print-run-envelopes letters:print-run-letters
letters:read-draft letters:side-by-side letters:signature letters:signature-picture
contacts:may-be-the-same contacts:past-delete contacts:past-edit contacts:past-new
contacts:two-people followup:happened followup:hold followup:opening-edit followup:opening-new
letters:sent-on followup:add followup:stop-several letters:throw-away letters:write-to-somebody
letters:stationery letters:take-out letters:take-up-again letters:test-sheet
""".split()  # noqa: SIM905, a list of lines would be as long as the rest
)
ROUTES = dict(our_routes())


@pytest.fixture(autouse=True)
def quick_paper(monkeypatch):
    """What stands on paper is no matter here."""
    page = SimpleNamespace(pdf=b"%PDF-1.7", problems=())
    whole = SimpleNamespace(pdf=b"%PDF-1.7", pages=1, letters_pdf=None, envelopes_pdf=None)

    def edition_of(letters, *rest, **options):
        return SimpleNamespace(whole=whole, each=[page for _ in letters])

    monkeypatch.setattr("letters.views.printing.edition_of", edition_of)
    monkeypatch.setattr("letters.render_pool.problems", lambda mail: [])


@pytest.fixture
def client():
    return Visitor()


def all_wish_for_nothing(it) -> None:
    """Everybody at the organization asks to be left in peace, and two who work nowhere.

    Notes them past the verbs, which would skip what is open: as in a window from before.
    """
    builders.wish(it.seeker, organization=it.organization, words="Me or my colleagues, please.")
    for person in it.seeker.people.filter(organization=None):
        builders.wish(it.seeker, person=person)
    it.set_aside.delete()


def contacts(it) -> dict:
    """All that is planned, written, printed or sent for those who wished for nothing."""
    touches = Touch.objects.of(it.seeker)
    letters = Letter.objects.of(it.seeker)
    return {
        "planned": set(touches.open().values_list("pk", "due_on", "give")),
        "sent": set(touches.sent().values_list("pk", "sent_on", "channel")),
        "letters": set(letters.values_list("pk", "body")),
        "printed": set(Printout.objects.of(it.seeker).values_list("pk", "version", "printed_at")),
        "runs": set(PrintRun.objects.of(it.seeker).values_list("pk")),
    }


def gained(before: dict, after: dict, *leaving_out: str) -> dict:
    """What there is now that was not there before; what is only put off was there."""
    more = {kind: after[kind] - before[kind] for kind in before if kind not in leaving_out}
    due = {pk: due_on for pk, due_on, _ in before["planned"]}
    if "planned" in more:
        more["planned"] = {one for one in more["planned"] if due.get(one[0], date.max) >= one[1]}
    return {kind: rows for kind, rows in more.items() if rows}


def test_every_address_says_here_whether_it_could_go_against_a_wish():
    named = [set(ASKS), ASKS_TO_SHOW, LIFTS, LEAVES_OUT, REWRITES, CONTACTS_NOBODY]
    assert set().union(*named) == set(ROUTES)
    assert sum(map(len, named)) == len(ROUTES), "Each in one list only."


@pytest.fixture
def told(mine):
    """A life in which everybody wished for nothing, two to introduce among them."""
    mine.fresh = builders.give(mine.seeker)
    mine.idea = "A one-page handover list"
    mine.pair = builders.person(mine.seeker, given_name="Gil")
    for person in (mine.person, mine.pair):
        builders.interest(person, topic="night skies")
    for kind in (mine.touch, mine.letter):
        kind.refresh_from_db()
    builders.touch(mine.silent, application=mine.application, occasion="THANK_YOU")
    all_wish_for_nothing(mine)
    return mine


@pytest.mark.parametrize("name", ASKS)
def test_whatever_goes_against_a_wish_asks_for_a_sentence_and_a_tick(client, told, name, ideas):
    client.force_login(told.seeker)
    address, typed = filled(ROUTES[name], told), {k: str(v) for k, v in ASKS[name](told).items()}
    if name == "letters:write":  # a touch that has no letter yet
        address = f"/touches/{told.unwritten.pk}/letter/"
    before = contacts(told)
    answer = client.post(address, typed)
    assert answer.status_code == 422, (name, answer.status_code)
    assert "They asked for something else" in answer.text
    for text in typed.values():
        assert f'value="{text}"' in answer.text, "What was typed is kept."
    whom = {"wish-whom": [str(person.pk) for person, _ in answer.context["held"]]}
    for half in ({"wish-because": "Because."}, {"wish-anyway": "on"}, YES | {"wish-because": " "}):
        assert client.post(address, typed | whom | half).status_code == 422
    assert not gained(before, contacts(told)), name
    assert not WishSetAside.objects.of(told.seeker).exists()
    answer = client.post(address, typed | whom | YES)
    assert "They asked for something else" not in answer.text, name
    aside = WishSetAside.objects.of(told.seeker).first()
    assert aside.because == "She wrote to me first."
    if not name.startswith(
        ("letters:check", "letters:send", "letters:write-to")
    ):  # these have more to ask
        assert answer.status_code in (200, 302), (name, answer.status_code)


@pytest.fixture
def ideas(monkeypatch):
    """Whatever idea is named is one of ours."""

    def as_give(seeker, title):
        return builders.Give(seeker=seeker, title=title, takeaway="Fill it in.")

    monkeypatch.setattr("followup.views.touches.suggestions.idea_as_give", as_give)


@pytest.mark.parametrize("name", sorted(ASKS_TO_SHOW))
def test_what_shows_a_letter_to_send_asks_first(client, told, name):
    client.force_login(told.seeker)
    address = filled(ROUTES[name], told)
    answer = client.get(address)
    assert answer.status_code == 422
    assert told.letter.body not in answer.text
    anyway = f"/people/{told.person.pk}/anyway/"
    assert f'action="{anyway}"' in answer.text
    answer = client.post(anyway, {"next": address, **YES}, follow=True)
    assert told.letter.body in answer.text


@pytest.fixture
def forms(site) -> dict[str, dict]:
    """What the forms of the pages would send, as they are before anybody wished for anything."""
    found = {}
    for page in site.pages.values():
        for form in page.forms:
            answers = form.answers()
            answers.pop("once", None)
            found.setdefault(form.action.partition("?")[0], answers)
    return found


def test_nothing_else_that_is_posted_plans_writes_prints_or_sends_against_a_wish(
    client, forms, told
):
    client.force_login(told.seeker)
    for name in sorted(LEAVES_OUT | CONTACTS_NOBODY | REWRITES):
        with undone():
            before, address = contacts(told), filled(ROUTES[name], told)
            client.post(address, forms.get(address, {}))
            ignored = ("letters",) if name in REWRITES else ()
            assert not gained(before, contacts(told), *ignored), name


SUGGESTS = ("followup:today", "followup:introductions", "followup:whom", "letters:print")


@pytest.mark.parametrize("name", SUGGESTS)
def test_nobody_is_suggested_who_wished_for_nothing(client, told, name):
    client.force_login(told.seeker)
    told.seeker.people.update(family_name="Zimmerling")
    told.promise.due_on = "2026-12-01"
    told.promise.save()
    shown = client.get(filled(ROUTES[name], told))
    assert shown.status_code == 200
    offered = shown.text.partition("Left out")[0]
    due = offered.partition("Any reply?")[0].partition("Did anything come of it?")[0]
    assert "Zimmerling" not in due, name


def test_the_desk_drafts_only_for_the_others_and_says_what_was_wished(client, told):
    client.force_login(told.seeker)
    page = client.get(f"/applications/{told.application.pk}/desk/").text
    assert "Draft the" not in page
    assert "Me or my colleagues, please." in page
    assert "November 20, 2026" in page
    assert f"/people/{told.third.pk}/anyway/?next=" in page
    client.post(f"/applications/{told.application.pk}/desk/draft/")
    assert not Letter.objects.filter(touch=told.unwritten).exists()
