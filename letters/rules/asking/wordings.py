"""A sentence in plain lower-case words: contractions spelled out, fillers left out, one space each.

Phrases are looked for in this form, so that they need not know that "couldn’t you just possibly"
and "could not you" say the same.
"""

import re
import unicodedata

SAME = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "—": ";", "–": ";", "…": ".", "ʼ": "'", "`": "'"}
)
DASH = re.compile(r" -+ |--+")
TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)*|[0-9]+|[?,;:()]")
SPELLED = {
    "can't": "can not", "won't": "will not", "shan't": "shall not", "cannot": "can not",
    "let's": "let us", "lets": "let us", "ain't": "are not", "y'all": "you", "gonna": "going to",
    "wanna": "want to", "dont": "do not", "cant": "can not", "wont": "will not",
    "couldnt": "could not", "wouldnt": "would not", "didnt": "did not", "havent": "have not",
    "im": "i am", "ive": "i have", "youre": "you are", "youve": "you have", "u": "you",
    "pls": "please", "plz": "please", "thx": "thanks", "cheers": "thanks", "ta": "thanks",
    "kindly": "please", "maybe": "perhaps", "favour": "favor", "favours": "favors",
    "enquire": "inquire", "enquiring": "inquiring", "enquiry": "inquiry", "cv": "resume",
    "advise": "advise", "honour": "honor", "learnt": "learned", "organisation": "organization",
    "cannot've": "can not have", "mightn't": "might not", "needn't": "need not",
    "d'you": "do you", "would've": "would have", "someone's": "someone is",
}  # fmt: skip
ENDINGS = {"n't": "not", "'d": "would", "'ll": "will", "'re": "are", "'ve": "have", "'m": "am"}
IS = frozenset(
    [
        "it",
        "that",
        "there",
        "here",
        "what",
        "who",
        "where",
        "how",
        "when",
        "he",
        "she",
        "this",
        "everything",
        "something",
    ]
)
FILLERS = frozenset(
    [
        "just",
        "really",
        "very",
        "also",
        "possibly",
        "simply",
        "truly",
        "ever",
        "quickly",
        "briefly",
        "honestly",
        "sincerely",
        "greatly",
        "deeply",
        "genuinely",
        "actually",
        "certainly",
        "definitely",
        "always",
        "awfully",
        "terribly",
        "immensely",
        "enormously",
        "extremely",
        "incredibly",
        "hugely",
        "rather",
        "quite",
        "humbly",
        "most",
        "respectfully",
        "hopefully",
        "personally",
        "quietly",
        "only",
        "merely",
        "warmly",
        "gladly",
        "still",
        "then",
        "too",
        "even",
        "dearly",
        "gratefully",
        "politely",
        "earnestly",
        "graciously",
        "absolutely",
        "especially",
        "particularly",
        "immediately",
        "directly",
        "eventually",
    ]
)
MANNERLY = frozenset({"please", "perhaps"})
BREAKS = frozenset({"START", ",", ";", ":", "and", "but", "so", "or", "if", "then", "(", ")"})
EDGES = frozenset({"END", "QM"})
LONG_FILLERS = re.compile(
    r" (?:at all|so much|very much|more than|only too|so very|if possible|by any chance|of course"
    r"|if i may|if you will|in fact|as well|as ever|in any way|by the way|for a moment|as always"
    r"|once again|once more|one more time)(?= )"
)
NUMBER = "#"


def plain(sentence: str) -> str:
    """The words of a sentence, each with a space before it and one at the very end."""
    text = sentence.lower() if sentence.isascii() else unaccented(sentence)
    text = DASH.sub(" ; ", text.replace("e-mail", "email")).replace("-", " ")
    words: list[str] = []
    for token in TOKEN.findall(text):
        words += [token] if token.isalpha() and token not in SPELLED else spelled(token)
    joined = LONG_FILLERS.sub("", f" {' '.join(words)} ")
    return f" {' '.join(kept(joined.split()))} "


def unaccented(sentence: str) -> str:
    """A sentence in small letters without accents and with plain quotation marks."""
    text = unicodedata.normalize("NFKD", sentence.translate(SAME)).lower()[: 2 * len(sentence)]
    return "".join(sign for sign in text if not unicodedata.combining(sign))


def spelled(token: str) -> list[str]:
    """A token as whole words: "couldn't" is "could not", any number is one sign."""
    if token in SPELLED:
        return SPELLED[token].split()
    if token[0].isdigit():
        return [NUMBER]
    if token == "?":
        return ["QM"]
    if "'" not in token:
        return [token]
    for ending, word in ENDINGS.items():
        if token.endswith(ending) and len(token) > len(ending):
            return [token[: -len(ending)], word]
    stem, _, ending = token.rpartition("'")
    return [stem, "is"] if ending == "s" and stem in IS else [token]


def kept(words: list[str]) -> list[str]:
    """The words without fillers; "please" and "perhaps" stay at the edges of clauses."""
    core, last = [], "START"
    for word, after in zip(words, [*words[1:], "END"], strict=False):
        if word in FILLERS or (word in MANNERLY and last not in BREAKS and after not in EDGES):
            continue
        core.append(word)
        last = word
    return core
