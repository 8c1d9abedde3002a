"""First drafts: each from its own reason, saying only what is known, asking for nothing."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letters.rules.wording import giving, openings, thanks

from letters.rules.drafting import Gift, Known, Topic, draft_panel

FORBIDDEN = re.compile(
    r"hope (to|this)|keep me|stay in touch|in mind for|hear from|hearing from|reach out|touch base|"
    r"checking in|look forward|looking forward|let me know|\bplease\b|could you|would you|can you|"
    r"consider me|opportunit|finds you|None|  |“”|\?| [,.;:]|,\.|\.\.",
)
NORTHFIELD = {
    "organization": "Northfield Parks",
    "position": "Volunteer Coordinator",
    "chose_internal": True,
}
SERENITY = Gift(
    title="Serenity on the big screen, January 14 at the Celebration",
    takeaway="the Tuesday showing is half the price",
    link="https://example.org/serenity",
    topic="Firefly",
)
MANAGER = Known(
    key=1,
    role="hiring manager",
    told_me=True,
    told_how="CALL",
    thankful_for="asking about my work with volunteers",
    topics=(Topic("budget dashboards"), Topic("Firefly", "SHARED", "HOMEWORK")),
    gift=SERENITY,
    **NORTHFIELD,
)
PROMISED = Known(
    key=2,
    role="panel member",
    promise="Send you my shift-planning spreadsheet.",
    topics=(Topic("volunteer scheduling"),),
    **NORTHFIELD,
)
RUNNER = Known(
    key=3, role="would-be colleague", topics=(Topic("trail running", "PERSONAL"),), **NORTHFIELD
)
STRANGER = Known(key=4, role="human resources", **NORTHFIELD)
PANEL = [MANAGER, PROMISED, RUNNER, STRANGER]


def alone(**facts) -> str:
    return draft_panel([Known(key=1, **facts)])[0].body


def first_sentence(body: str) -> str:
    return re.split(r"(?<=[.!…])\s", body)[0]


def test_manager_who_called_gets_thanks_a_shared_gift_and_the_articles_close():
    assert draft_panel(PANEL)[0].body == (
        "I saw something and thought of you, since we both care about Firefly.\n\n"
        "Thank you for calling me yourself with the news. That cannot have been the easiest part "
        "of your day. I am also grateful to you for asking about my work with volunteers. I was "
        "glad to hear that the position went to somebody you already know and trust; it says "
        "something good about how people grow with you.\n\n"
        "Here is what I found: Serenity on the big screen, January 14 at the Celebration. The "
        "Tuesday showing is half the price.\nhttps://example.org/serenity\n\n"
        "Let’s follow up soon and talk about other ways I might be able to help you out."
    )


def test_promise_comes_first_and_its_letter_fills_no_takeaway():
    draft = draft_panel(PANEL)[1]
    assert draft.body.startswith(
        "When we spoke, I promised to send you my shift-planning spreadsheet. "
    )
    assert "Thank you for talking with me about volunteer scheduling." in draft.body
    assert draft.reason == "you promised: Send you my shift-planning spreadsheet"
    assert not draft.takeaway_known


def test_interest_without_a_gift_and_nothing_known_stay_short_and_true():
    runner, stranger = draft_panel(PANEL)[2:]
    assert runner.body == (
        "What you said about trail running has stayed with me. Thank you for the time you gave to "
        "our conversation about the Volunteer Coordinator position.\n\n"
        "Let’s talk again before long about what else I could do that would be of use to you."
    )
    assert stranger.body.startswith("I have been thinking about your work at Northfield Parks, ")
    assert stranger.body.count("\n\n") == 1


def test_desk_is_told_why_each_letter_opens_so():
    assert [draft.reason for draft in draft_panel(PANEL)] == [
        "you share: Firefly",
        "you promised: Send you my shift-planning spreadsheet",
        "they care about: trail running",
        "assumed: their work at Northfield Parks",
    ]


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"gift": SERENITY, "promise": "call"}, "you promised: call"),
        ({"gift": SERENITY}, "they care about: Firefly"),
        ({"topics": (Topic("jazz"), Topic("Go", "SHARED"))}, "you share: Go"),
        ({"topics": (Topic("jazz", source="HOMEWORK"), Topic("tea"))}, "they care about: tea"),
        ({"topics": (Topic("audits", source="ASSUMED"),)}, "assumed: their work on audits"),
        ({"position": "Clerk"}, "assumed: the work behind the Clerk position"),
        ({"topics": (Topic(" . "),)}, "assumed: the work you do"),
        ({"gift": Gift("Map", "Use it."), "topics": (Topic("jazz"),)}, "they care about: jazz"),
    ],
)
def test_strongest_reason_opens(facts, reason):
    assert draft_panel([Known(key=1, **facts)])[0].reason == reason


def test_somebody_who_was_not_there_is_not_told_about_a_conversation():
    body = alone(met=False, position="Clerk", topics=(Topic("jazz"),))
    assert body.startswith("I noticed your interest in jazz, and I have not forgotten it. ")
    assert "Thank you for the time you gave to my application for the Clerk position." in body
    assert "convers" not in body


def test_silence_is_thanked_for_nothing():
    assert "news" not in alone(told_me=True, told_how="SILENCE")


def test_later_touch_gives_and_does_not_thank_again():
    body = alone(occasion="GIVE", gift=SERENITY, chose_internal=True, thankful_for="the tour")
    assert body.count("\n\n") == 2
    assert "hank" not in body


def test_gift_follows_a_promise_and_an_introduction_is_called_one():
    friend = Gift("Kay Lind", "She filled 300 shifts.", kind="INTRODUCTION", topic="shifts")
    body = alone(promise="call", gift=friend, occasion="PROMISE")
    assert "\n\nThe introduction I have in mind: Kay Lind. She filled 300 shifts.\n\n" in body
    assert "introduce to you" in alone(gift=friend).split(".")[0]


def test_gift_without_a_takeaway_is_named_but_not_called_known():
    draft = draft_panel([Known(key=1, gift=Gift("A map", ""))])[0]
    assert "I saw something I thought you might like: A map.\n" in draft.body
    assert not draft.takeaway_known


def test_letter_drafted_later_leaves_alone_what_the_others_say():
    known = Known(key=1, **NORTHFIELD)
    (first,) = draft_panel([known])
    (second,) = draft_panel([known], beside=[first.body])
    assert not set(re.split(r"(?<=\.)\s+", first.body)) & set(re.split(r"(?<=\.)\s+", second.body))


def test_internal_choice_is_honored_in_two_letters_at_most():
    panel = [Known(key=key, told_me=key == 5, chose_internal=True) for key in range(6)]
    kind = [
        i
        for i, d in enumerate(draft_panel(panel))
        if "already know" in d.body or "within" in d.body
    ]
    assert kind == [0, 5]


@pytest.mark.parametrize("wording", [openings, thanks, giving], ids=lambda module: module.__name__)
def test_every_list_suffices_for_a_panel_and_asks_for_nothing(wording):
    lists = {name: value for name, value in vars(wording).items() if name.isupper()}
    for name, templates in lists.items():
        assert len(set(templates)) == len(templates), name
        if name not in {"PROMISE_SPOKEN", "GIFT_SPOKEN", "INTERNAL"}:
            assert len(templates) >= 10, name
        for template in templates:
            assert not FORBIDDEN.search(template.replace(" {", " x")), template
            assert template.endswith("."), template


# Words a seeker might type, with the marks and spaces that slip in.
typed = st.lists(st.from_regex(r"[A-Za-zÀ-ÿ]{1,8}", fullmatch=True), max_size=4).map(" ".join)
messy = st.one_of(typed, typed.map(lambda words: f" {words}.\n"), st.sampled_from(["", " ", "."]))
topics = st.builds(
    Topic,
    topic=messy,
    kind=st.sampled_from(["WORK", "PERSONAL", "SHARED"]),
    source=st.sampled_from(["SAID", "HOMEWORK", "OBSERVED", "ASSUMED"]),
)
gifts = st.builds(
    Gift,
    title=messy,
    takeaway=messy,
    link=st.sampled_from(["", "https://example.org/a"]),
    kind=st.sampled_from(["RESOURCE", "TOOL", "IDEA", "INTRODUCTION"]),
    topic=messy,
)
people = st.builds(
    Known,
    key=st.just(0),
    role=st.sampled_from(["", "hiring manager", "panel member"]),
    organization=messy,
    position=messy,
    told_me=st.booleans(),
    told_how=st.sampled_from(["", "CALL", "EMAIL", "LETTER", "IN_PERSON", "MESSAGE", "SILENCE"]),
    chose_internal=st.booleans(),
    promise=messy,
    thankful_for=messy,
    topics=st.lists(topics, max_size=2).map(tuple),
    gift=st.none() | gifts,
    met=st.booleans(),
    occasion=st.sampled_from(["THANK_YOU", "GIVE"]),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(people, max_size=8) | st.builds(lambda person: [person] * 8, people))
def test_no_two_of_a_panel_are_alike_and_nothing_is_made_up(panel):
    drafts = draft_panel(panel)
    bodies = [draft.body for draft in drafts]
    assert len({first_sentence(body) for body in bodies}) == len(panel)
    assert len({body.split("\n\n")[-1] for body in bodies}) == len(panel)
    gifts_given = [
        body.split("\n\n")[-2]
        for body, known in zip(bodies, panel, strict=True)
        if says(known.gift)
    ]
    named = [text for text in gifts_given if ": " in text]
    assert len(set(named)) == len(named)
    for body in bodies:
        assert not FORBIDDEN.search(body.replace("https:", "")), body
        assert "{" not in body
    assert draft_panel(panel) == drafts


def says(gift: Gift | None) -> bool:
    return bool(gift and (gift.title.strip(" .\n") or gift.takeaway.strip(" .\n")))
