"""Words the seeker typed, made to fit into a sentence without changing what they say."""

import re

# Words that begin a thing, not a deed: "I promised you my spreadsheet".
ARTICLE_WORDS = "a an another both her his its my our some the their these this two your"
ARTICLES = frozenset(ARTICLE_WORDS.split())
OTHERS = frozenset({"her", "him", "it", "me", "them", "us", "you"})

# Deeds people promise; anything else is taken for a thing unless the next word shows a deed.
DEED_WORDS = """
add answer ask be bring build call check collect come connect contact copy deliver do donate
draft drop email e-mail explain fetch fill find finish follow forward get give go hand have help
introduce invite join keep learn lend let loan look mail make mention meet note offer order
organize pass pick point post prepare print provide put read recommend record return save
schedule see send set share show speak stop take talk teach tell test think translate try
update visit volunteer walk work write
"""
PROMISED_DEEDS = frozenset(DEED_WORDS.split())
AFTER_A_DEED = ARTICLES | OTHERS | {"along", "back", "by", "over", "up"}
GERUNDS = {
    f"{verb}ing": verb for verb in ("call", "email", "find", "forward", "lend", "mail", "pass")
}
GERUNDS |= {f"{verb[:-1]}ing": verb for verb in ("give", "introduce", "share", "write")}
GERUNDS |= {f"{verb}ing": verb for verb in ("look", "send", "show")}

# What people put in front, though the sentence it goes into says it already.
PROMISE_LEADS = re.compile(
    r"(?:(?:i\s+)?(?:have\s+)?promised\s+)?"
    r"(?:(?:that\s+)?i(?:['’](?:d|ll)|\s+would|\s+will)\s+)?"
    r"(?:to\s+)?",
    re.IGNORECASE,
)
THANK_LEADS = re.compile(
    r"(?:thanks\s+|thank\s+(?:you|her|him|them)\s+)?(?:for\s+)?(?:that\s+(?=(?:he|she|they|you)\s))?",
    re.IGNORECASE,
)
# In a letter to her, "she asked" is "you asked" and "her question" is "your question".
TO_THEIR_FACE = {
    "he": "you",
    "she": "you",
    "they": "you",
    "his": "your",
    "her": "your",
    "their": "your",
}
AFTER_YOU = {"is": "are", "was": "were", "has": "have"}
# "asked about my work" lacks its subject, which is the reader.
DONE_WORDS = """
answered asked came encouraged explained gave helped laughed listened made mentioned noticed
offered said shared showed spoke told took understood
"""
DONE = frozenset(DONE_WORDS.split())


def one_line(text: str) -> str:
    """The text with single spaces and no line breaks."""
    return " ".join(text.split())


def inside(text: str) -> str:
    """A few words to stand inside a sentence: one line, without a mark that would end it."""
    return one_line(text).strip(" .,;:")


def small_start(text: str) -> str:
    """The text with a small first letter, unless its first word is I or keeps capitals (PDF)."""
    first = text.split(" ", 1)[0]
    keeps = first == "I" or first[:2] in {"I'", "I’"} or any(c.isupper() for c in first[1:])
    return text if keeps else text[:1].lower() + text[1:]


def large_start(text: str) -> str:
    """The text with a large first letter, unless its first word has capitals elsewhere (iPhone)."""
    first = text.split(" ", 1)[0]
    return text if any(c.isupper() for c in first) else text[:1].upper() + text[1:]


def without(leads: re.Pattern[str], words: str) -> str:
    """The words after those they begin with; all of them where nothing would be left."""
    lead = leads.match(words)
    return words[lead.end() :] or words if lead else words


def promised(typed: str) -> str:
    """What follows "I promised": "to send you the file", or "you my file" for a bare thing."""
    words = inside(typed).rstrip("!")
    words = small_start(without(PROMISE_LEADS, words))
    first, _, rest = words.partition(" ")
    second = rest.partition(" ")[0]
    if not words or first in OTHERS - {"her"}:
        return words
    if second == "of" and first not in ARTICLES:
        return f"you a {words}"
    if first in PROMISED_DEEDS or first in GERUNDS:
        return f"to {GERUNDS.get(first, first)} {rest}".rstrip()
    if first in ARTICLES:
        return f"you {words}"
    return f"to {words}" if second in AFTER_A_DEED else f"you this: {words}"


def deed(typed: str) -> str:
    """What follows "thank you for", or a sentence that begins with "you" and follows "that"."""
    words = inside(typed).rstrip("!")
    words = without(THANK_LEADS, words)
    first, _, rest = words.partition(" ")
    word = first.casefold()
    if word in DONE:
        return f"you {word} {rest}".rstrip()
    if word in TO_THEIR_FACE and rest:
        verb, _, after = rest.partition(" ")
        rest = f"{AFTER_YOU.get(verb, verb)} {after}".rstrip()
        return f"{TO_THEIR_FACE[word]} {rest}"
    return small_start(words) if word in ARTICLES | {"you"} or word.endswith("ing") else words


def is_told(deed: str) -> bool:
    """Whether a deed is a sentence ("you asked about my work") and follows "that"."""
    return deed.startswith("you ")


def sentence(text: str) -> str:
    """The text as a sentence: large first letter, one mark at the end. No words, no sentence."""
    text = one_line(text)
    if not inside(text):
        return ""
    return large_start(text if ends(text) else text.rstrip(" ,;:") + ".")


def ends(text: str) -> bool:
    """Whether the text ends with a mark of its own, inside quotation marks or not."""
    return bool(re.search(r"[.!?…][”\"’']*$", text))


def filled(template: str, words: dict[str, str]) -> str:
    """A sentence with the words put in; a mark that a word brings along replaces the sentence's."""
    for name, word in words.items():
        if ends(word):
            template = template.replace(f"{{{name}}}.", f"{{{name}}}")
    return template.format(**words)
