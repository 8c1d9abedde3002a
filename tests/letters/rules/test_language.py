"""Which language a text is in: told when it is sure, and never guessed of English."""

import pytest

from letters.rules import language
from letters.rules.language import (
    english_part,
    foreign_paragraphs,
    is_english,
    language_of,
    unread,
)

GERMAN = (
    "Vielen Dank für das freundliche Gespräch am Donnerstag.",
    "Könnten Sie mir bitte sagen, woran es gelegen hat?",
    "Ich würde mich freuen, wenn Sie mich im Auge behalten.",
    "Bitte rufen Sie mich doch nächste Woche einmal an.",
)
THANKS = "Thank you for the walk through the stock room, and for calling me yourself."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *((sentence, "de") for sentence in GERMAN),
        ("Je vous remercie de m'avoir appelé vous-même jeudi dernier.", "fr"),
        ("Muchas gracias por la conversación del jueves.", "es"),
        ("La ringrazio per il colloquio di giovedì scorso.", "it"),
        ("Hartelijk dank voor het gesprek van donderdag.", "nl"),
        ("Não me esqueci do que me disse a respeito das bicicletas.", "pt"),
        ("Takk for at du tok deg tid til å snakke med meg.", "no"),
        ("Tak for at du tog dig tid til at tale med mig.", "da"),
        ("Har du ett råd att ge mig inför nästa gång?", "sv"),
        ("Kiitos paljon torstain keskustelusta ja siitä että soititte itse.", "fi"),
        ("Bardzo dziękuję za rozmowę w czwartek i za telefon od Pani.", "pl"),
        ("Большое спасибо за разговор в четверг и за то, что позвонили сами.", "ru"),
        ("木曜日はお時間をいただき、誠にありがとうございました。", "ja"),
        ("목요일에 시간을 내 주셔서 진심으로 감사드립니다.", "ko"),
        (THANKS, "en"),
        ("You told me about Schönbrunn, the Musikverein and a Heuriger in Grinzing.", "en"),
        ("I have a spare map of the Camino de Santiago for you.", "en"),
    ],
)
def test_a_sentence_tells_its_language(text, code):
    assert language_of(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "Vielen Dank!",
        "Thank you!",
        "Rossi S.p.A., Via Garibaldi 12, Milano",
        "12345 67890",
    ],
)
def test_what_is_short_or_unclear_is_of_no_language_and_is_read(text):
    assert language_of(text) is None
    assert is_english(text) and not unread(text)


def test_english_is_known_without_reading_the_model(monkeypatch):
    monkeypatch.setattr(language, "model", None)
    assert language_of("The bees in the church roof are yours, and I have not forgotten.") == "en"


def test_a_letter_in_another_language_is_named_whole_though_a_line_of_it_is_short():
    letter = "Liebe Frau Raman,\n\n" + "\n\n".join(GERMAN) + "\n\nBis bald!"
    assert not is_english(letter)
    said = unread(letter)
    assert said.whole and str(said) == (
        "This letter looks German. The check reads only English, so it says nothing about this one."
    )


def test_of_a_mixed_letter_the_english_part_is_read_where_it_stands():
    letter = f"{THANKS}\n \n{GERMAN[0]}\r\n{GERMAN[1]}\n\nCould you call me, please?"
    (one,) = foreign_paragraphs(letter)
    assert letter[one.start : one.end].split() == f"{GERMAN[0]} {GERMAN[1]}".split()
    read = english_part(letter)
    assert len(read) == len(letter) and "Vielen" not in read
    assert read.startswith(THANKS) and read.endswith("\n\nCould you call me, please?")
    assert is_english(letter) and not unread(letter).whole
    assert str(unread(letter)).startswith("Part of this letter looks German.")
