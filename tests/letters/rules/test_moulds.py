"""The three voices: every mould has its slot, stands once, and reads with any words."""

import re
from collections import Counter

import pytest

from letters.rules.asking import asks
from letters.rules.moulds import CLOSE, FORMAL, LATER, OPENING, SECOND, VOICES, moulds

CLAUSES_TOLD = (
    "you want shorter meetings",
    "your bees died last winter",
    "nobody stays on the night shift for more than a year, and that the two who did are both about "
    "to retire to Arizona",
    "Saturdays are the worst",
    "the organ needs new pipes",
)
HOW = (
    "how Saturdays fall apart at eleven",
    "why the library closes at noon",
    "what you would do with one more nurse",
    "who taught you to bake",
    "how the choir went from four singers to forty after the old director had left for the coast",
)
DEEDS = (
    "you asked about the winter I ran the shelter",
    "you made me coffee",
    "you stayed on the line when my connection broke",
    "you walked me to the elevator and waited",
    "your team let me try the press",
)
TALKS = (
    "we laughed about the printer",
    "we spoke for an hour about sourdough",
    "we got stuck in the elevator",
    "we found out that our mothers went to the same school",
    "we talked shop",
)
THINGS = (
    "the bees in the church roof",
    "your sourdough",
    "pumping up tires",
    "the question about the one customer who came back every single Friday to complain about it",
    "your two dogs",
)
TOPICS = ("shorter meetings", "getting nurses to stay", "your garden", "fair pay", "Firefly")
NOTICED = (
    "you talk with your hands",
    "you marched in a band and still have the hat",
    "your team works nights",
    "you wrote everything down with a pencil",
    "everybody on the floor knows you",
)
ABOUT = (
    "the flood in 2013",
    "your first winter on the ward",
    "the bees in the church roof",
    "two mergers",
    "growing up above the shop",
)
KNOWN = (
    "you think meetings should be short",
    "your daughter plays the tuba",
    "you run marathons",
    "your team works nights",
    "you lost your brother last year",
)
WE = (
    "we both restore old bicycles",
    "we are both from Toledo",
    "we both sang in the same choir as children",
    "we are both the oldest of six",
    "we both worked nights once",
)
COMMON = ("old bicycles", "a childhood in Toledo", "five little brothers", "Firefly", "choirs")
THANKS = (
    "your time",
    "walking me through the stock room",
    "being so kind when I lost my thread",
    "meeting with me about the position of store manager",
    "calling me with the decision",
)
DO = (
    "send you the template",
    "introduce you to Carl",
    "call your brother",
    "help with Excel",
    "send you the stretching routine I use with my team before a long Saturday on our feet",
)
PROMISED = ("the template", "an introduction to Carl", "my notes", "two recipes", "a call")
TITLES = (
    "a short article on shift planning",
    "my spare map",
    "two recipes for rye bread",
    "ending each meeting five minutes early",
    "the checklist we use before we open",
)
PEOPLE = ("Carl Jensen", "my cousin", "a friend who runs a print shop", "Dr. Lee", "my old boss")
# What may stand in a part's slot; a part without a slot has none.
FILLINGS = {
    "noticed": NOTICED,
    "about": ABOUT,
    "told": CLAUSES_TOLD,
    "how": HOW,
    "deed": DEEDS,
    "we_talked": TALKS,
    "thing": THINGS,
    "known": KNOWN,
    "topic": TOPICS,
    "we": WE,
    "common": COMMON,
    "thanks": THANKS,
    "promise": DO,
    "promised_thing": PROMISED,
    "stands": (),
    "enclosed": (),
    "could": DO,
    "gift_found": TITLES,
    "gift_made": TITLES,
    "gift_owned": TITLES,
    "gift_known": TITLES,
    "gift_idea": TITLES,
    "gift": TITLES,
    "gift_person": PEOPLE,
}
GIFTS = {part for part in FILLINGS if part.startswith("gift")}
FIRST_LETTER = dict.fromkeys(FILLINGS, 5) | {
    "thanks": 9,
    "promise": 8,
    "promised_thing": 8,
    "could": 8,
}
LATER_ONLY = {"stands", "enclosed"}
FIRST_ONLY = {"thanks", "we_talked", *LATER_ONLY}
COUNTS = {
    OPENING: {
        part: 4 if part in GIFTS - {"gift"} else number
        for part, number in FIRST_LETTER.items()
        if part not in LATER_ONLY
    },
    LATER: FIRST_LETTER,
    SECOND: {part: 5 if part in GIFTS else 4 for part in FILLINGS if part not in FIRST_ONLY},
    CLOSE: {
        **{"first": 10, "alone": 10, "offered": 6, "later": 6, "silence": 5},
        **{"hired": 6, "declined": 6, "declined_unoffered": 4, "other_offer": 5, "withdrew": 5},
    },
}
# What became of an application is a fact, and so may be named.
AFTER_AN_OUTCOME = {"hired", "declined", "declined_unoffered", "other_offer", "withdrew"}
NAMED = re.compile(r"\b(job|hired|position|positions)\b")
# The seeker's own sentence, with nothing of ours around it.
BARE = "{X}."
# What no mould may claim, ask or praise, whatever was typed. "you told me" has parts of its own.
NEVER = re.compile(
    r"pleasure\b|enjoy|stayed with me|caught my eye|\bthought of|\bthink of|\bthinking of|\bmet\b|"
    r"\bmeet\b|\bheard?\b|\bsaw\b|\bseen?\b|\breading\b|when we|\bplease\b|\bhope|"
    r"look(ing)? forward|(?<!you )let me know|could you|would you|can you|(keep|stay) in touch|"
    r"decision|interview|\bposition|\bjob\b|\bhired?\b|opportunit|\beasy|\bdone\b|wonderful|"
    r"impress|inspir|\?|!"
)
# What leans on a sentence of the same kind before it.
LEANS = re.compile(
    r"\b(too|also|as well|another|else|besides|there is also|there’s also)\b|^(And|Nor|Then)\b"
)
TOLD = re.compile(r"\b(you|your) (once )?(told|telling|said|mentioned|explained|let me know)")
EXPANDED = {
    "won’t": "will not",
    "can’t": "cannot",
    "let’s": "let us",
    "n’t": " not",
    "’ve got": " have",
    "’ve": " have",
    "’m": " am",
    "’ll": " will",
    "’d": " would",
    "’re": " are",
    "’s": " is",
}


def every_mould():
    for voice, places in VOICES.items():
        for place, parts in places.items():
            for part, templates in parts.items():
                for template in templates:
                    yield voice, place, part, template


def filled(part, template):
    for words in FILLINGS.get(part, ()) or ("",):
        yield template.replace("{x}", words).replace("{X}", words[:1].upper() + words[1:])


def spelled_out(template):
    text = template.casefold()
    for short, whole in EXPANDED.items():
        text = text.replace(short, whole)
    return text


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("place", COUNTS)
def test_each_place_has_its_parts_and_as_many_moulds_as_a_panel_needs(voice, place):
    assert {part: len(found) for part, found in VOICES[voice][place].items()} == COUNTS[place]


def test_each_mould_has_its_one_slot_or_none_where_nothing_is_put_in():
    for *_, part, template in every_mould():
        slots = re.findall(r"\{.*?\}|[{}]", template)
        assert len(slots) == (1 if FILLINGS.get(part) else 0), template
        assert set(slots) <= {"{x}", "{X}"}, template
        assert ("{X}" in template) == template.startswith("{X}"), template
        assert not template.startswith("{x}"), template


def test_no_mould_stands_twice_in_a_voice_not_even_spelled_out():
    once = Counter(
        (voice, spelled_out(template)) for voice, *_, template in every_mould() if template != BARE
    )
    assert [template for template, times in once.items() if times > 1] == []


def test_no_later_sentence_leans_on_one_that_may_not_stand_before_it():
    for _, place, _, template in every_mould():
        assert place != LATER or not LEANS.search(template), template


def test_the_sentence_as_typed_stands_at_most_once_for_a_part_of_a_voice():
    bare = Counter((voice, part) for voice, _, part, template in every_mould() if template == BARE)
    assert set(bare.values()) == {1}


def test_each_mould_ends_with_a_full_stop_and_has_no_typewriter_marks():
    for *_, template in every_mould():
        assert template.endswith("."), template
        assert not re.search(r"['\"]|--|—|\.\.", template), template


def test_formal_has_no_contraction():
    formal = [template for voice, *_, template in every_mould() if voice == FORMAL]
    assert [template for template in formal if "’" in template] == []


def test_no_more_than_half_of_a_parts_formal_openings_start_with_i():
    for part, templates in VOICES[FORMAL][OPENING].items():
        starts = sum(template.startswith("I ") for template in templates)
        assert starts <= len(templates) / 2, part


def test_no_mould_claims_asks_or_flatters():
    for *_, part, template in every_mould():
        said = template.casefold()
        said = NAMED.sub("", said) if part in AFTER_AN_OUTCOME else said
        assert not NEVER.search(said), template


def test_after_an_outcome_nothing_is_offered_and_thanks_are_said():
    for *_, part, template in every_mould():
        if part in AFTER_AN_OUTCOME:
            assert not re.search(r"\bhelp|\btalk|\buse\b|\bsorry", template), template
            assert re.search(r"[Tt]hank|grateful", template), template


def test_help_is_other_help_only_after_some_was_given():
    for *_, part, template in every_mould():
        if part == "alone":
            assert not re.search(r"\b(other|else|more|further|beyond|too)\b", template), template


def test_only_what_they_told_is_said_to_have_been_told():
    for *_, part, template in every_mould():
        if part not in {"told", "how", "about"}:
            assert not TOLD.search(template.casefold()), template


def test_a_second_letter_never_thanks_again():
    for _, place, _, template in every_mould():
        assert place != SECOND or "thank" not in template.casefold(), template


def test_any_words_leave_no_double_space_or_mark():
    for *_, part, template in every_mould():
        for sentence in filled(part, template):
            assert not re.search(r"  | [,.;:]|[,.;:]{2}|[{}]", sentence), sentence
            assert sentence[0].isupper(), sentence


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("place", COUNTS)
def test_no_mould_reads_as_asking_whatever_it_is_filled_with(voice, place):
    accused = [
        template
        for part, templates in VOICES[voice][place].items()
        for template in templates
        if all(asks(sentence) for sentence in filled(part, template))
    ]
    assert accused == []


def test_a_part_that_a_place_does_not_have_has_no_moulds():
    assert moulds(FORMAL, SECOND, "thanks") == ()
    assert moulds(FORMAL, OPENING, "told") == VOICES[FORMAL][OPENING]["told"]
