"""Kinds of words: what is left of a sentence when only who does what for whom is looked at."""

from dataclasses import dataclass
from functools import lru_cache

KINDS_OF_WORDS = {
    "I": "i we myself",
    "ME": "me us",
    "MY": "my our mine ours",
    "YOU": "you yourself yourselves",
    "YOUR": "your yours",
    "THEY": """he she they him her them someone somebody anyone anybody everyone nobody who
        whoever""",
    "MAY": "could can would will might may should shall must",
    "NOT": "not never no nor neither nothing none hardly without",
    "BE": "am is are was were be been being",
    "HAVE": "have has had having",
    "DO": "do does did doing done",
    "HOW": "what when where which why how whether if",
    "TELL": """tell show give send forward share pass let lend spare email write call ring phone
        text drop mail post provide supply copy explain clarify advise inform notify""",
    "SENT": """sent gave told showed shared passed forwarded wrote called enclosed attached copied
        saved found made put brought took mailed posted lent""",
    "HELP": "help assist support guide mentor coach",
    "MEET": "meet talk speak chat connect discuss visit join come grab catch",
    "KNOW": "know hear learn understand see find wonder wondering curious ask",
    "GLAD": """happy glad delighted pleased thrilled grateful thankful obliged appreciate
        appreciated welcome love like keen eager honored""",
    "HOPE": "hope hoping hoped trust wish wishing pray",
    "COUNSEL": """feedback advice guidance input insight insights pointers tips thoughts opinion
        suggestions comments criticism view views reason reasons""",
    "NAME": "reference references referral recommendation introduction intro name word",
    "TALK": """call conversation meeting coffee lunch tea minutes time hour moment interview
        appointment""",
    "JOB": """job role position opening vacancy openings work team opportunity opportunities
        vacancies place shift shifts placement""",
    "NEWS": "reply response answer news update decision outcome result results status application",
    "THANKS": "thanked thanks thank",
    "NEED": "need want require seek looking",
    "THE": "a an the this that these those any some another",
    "KEEP": "consider considered reconsider remember keep bear kept mind file",
}
KIND = {word: kind for kind, words in KINDS_OF_WORDS.items() for word in words.split()}
# Small words that stand for themselves.
SMALL = """
for to of in on at with by from about as and or but so please perhaps QM , ; : than then there it
up out back over forward until before after once while because since START END
"""
ITSELF = frozenset(SMALL.split())


@lru_cache(maxsize=4096)
def kind(word: str) -> str:
    """The kind of a word; by its ending, or "x", where it is in no list."""
    if word in KIND:
        return KIND[word]
    if word in ITSELF:
        return word
    if word.endswith("ing") and len(word) > 5:
        return "ING"
    return "ED" if word.endswith("ed") and len(word) > 4 else "x"


@dataclass(frozen=True)
class Ask:
    """One sentence of a draft; `sentence` is `text[start:end]` of the text that was given.

    `level` is "ask", "maybe" or "question"; `family` names the way of asking, `why` says in one
    line what it does to the reader, `instead` how to turn it into something given.
    """

    sentence: str
    start: int
    end: int
    level: str
    family: str
    why: str
    instead: str
