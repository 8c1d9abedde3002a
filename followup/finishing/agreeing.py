"""The form a verb has after "you"."""

from followup.finishing.reading import BE, Token, base, subject_of


def subject_in(token: Token, facing: set[int]) -> bool:
    """Whether one who is now "you" does this, by its own subject or the verb it is joined to."""
    if token.tag_ not in {"VBZ", "VBD", "VBP", "MD", "VBN", "VBG", "VB"} and token.pos_ not in {
        "AUX",
        "VERB",
    }:
        return False
    verb = token.head if token.dep_ in {"aux", "auxpass"} else token
    seen = 0
    while seen < 6:
        subject = subject_of(verb)
        if subject is not None:
            if subject.i in facing:
                return True
            return bool(
                subject.lower_ in {"who", "that", "which"}
                and verb.dep_ == "relcl"
                and verb.head.i in facing
            )
        if verb.dep_ == "conj" and verb.head.i != verb.i:
            verb = verb.head
            seen += 1
            continue
        return False
    return False


def is_has(token: Token) -> bool:
    """Whether a "'s" is "has": before "got", "been" or another past participle that is done."""
    following = next(
        (one for one in token.doc if one.i > token.i and one.tag_ != "RB" and one.lower_ != "n't"),
        None,
    )
    if following is None:
        return False
    if following.lower_ in {
        "been",
        "got",
        "had",
        "become",
        "done",
        "made",
        "given",
        "taught",
        "shown",
    }:
        return True
    return following.tag_ == "VBN" and token.dep_ == "aux" and following.i == token.head.i


def agree(token: Token, words: dict[int, str]) -> None:
    """Put a verb into the form that follows "you"."""
    word = token.lower_
    if token.tag_ == "VBZ" or word in BE | {"has", "does"}:
        if word in {"is", "'s", "am"}:
            full = "have" if word == "'s" and is_has(token) else "are"
            words[token.i] = f" {full}" if word == "'s" else full
        elif word == "was":
            words[token.i] = "were"
        elif word in {"has", "does"} or token.tag_ == "VBZ":
            words[token.i] = base(word)
    elif word == "'d":
        words[token.i] = "'d"
