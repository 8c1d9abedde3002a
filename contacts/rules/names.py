"""How a person is named on paper: never guessed, never split, only put in order."""

import re


def full_name(given: str, family: str, family_first: bool = False) -> str:
    """Given and family name in their order with one space between; empty when both are."""
    parts = (family, given) if family_first else (given, family)
    return " ".join(part.strip() for part in parts if part.strip())


CONTRACTED = {"dr": "Dr", "mr": "Mr", "mrs": "Mrs", "ms": "Ms", "mx": "Mx"}
PROFESSOR = {"prof", "professor"}


def titled(honorific: str, full_stop: bool) -> str:
    """A title as letters write it: "Dr." in America and "Dr" in Britain; Professor spelled out.

    Any other title stays as it was typed.
    """
    bare = honorific.strip().rstrip(".").lower()
    if bare in PROFESSOR:
        return "Professor"
    if bare in CONTRACTED:
        return CONTRACTED[bare] + "." * full_stop
    return honorific.strip()


def greeted_as(honorific: str) -> str:
    """Of several titles the one that a greeting has: "Professor" of "Associate Prof. Dr.", the
    doctor's of "Frau Dr."; one alone stays as it is written.
    """
    words = honorific.split()
    if any(word.rstrip(".").lower() in PROFESSOR for word in words):
        return "Professor"
    doctor = next((word for word in words if word.rstrip(".").lower() == "dr"), "")
    return doctor or honorific.strip()


def name_on_envelope(
    honorific: str, given: str, family: str, suffix: str, family_first: bool = False
) -> str:
    """Title, name and suffix as they stand on an envelope; empty when no name is known.

    A suffix of degrees takes a comma ("Alex Kim, PhD"), a generation does not ("Alex Kim III").
    """
    name = full_name(given, family, family_first)
    if not name:
        return ""
    if honorific.strip():
        name = f"{honorific.strip()} {name}"
    if not suffix.strip():
        return name
    return f"{name} {suffix.strip()}" if generation(suffix) else f"{name}, {suffix.strip()}"


GENERATIONS = {"JR", "SR", "I", "II", "III", "IV", "V"}


def generation(suffix: str) -> str:
    """Which one of a family a suffix names, such as JR or III; empty for degrees and for none."""
    bare = suffix.strip().rstrip(".").upper()
    return bare if bare in GENERATIONS else ""


# Those that stand for a generation and for nothing else, as they are typed after a family name.
AFTER_A_NAME = re.compile(r"^(?P<family>.*\S)(?:,\s*|\s+)(?P<suffix>(?:jr|sr)\.?|III?|IV)$", re.I)


def without_suffix(family: str, suffix: str) -> tuple[str, str]:
    """A family name and a suffix apart: "Larkin Jr." is Larkin, Jr.; a suffix known already stays.

    Only the well-known generations are taken off: an I or a V may be anything.
    """
    found = AFTER_A_NAME.match(family.strip())
    if not found or (suffix.strip() and generation(suffix) != generation(found["suffix"])):
        return family, suffix
    return found["family"].rstrip(", "), suffix.strip() or found["suffix"]


# Greets nobody: a letter with it waits until the seeker knows to whom it goes.
WHO_IS_THIS = "[Who is this? Find the name, or leave the letter.]"
# The same where the letter goes through somebody who knows them.
HOW_TO_GREET = "[How do you want to greet them? You don’t know their name yet.]"
# "the lady with the notebook", "Somebody from HR": a description, and no name.
# "An" before a capital is a name: An Nguyen.
DESCRIBED = re.compile(
    r"\b(?:who|whose|with|from|the)\b|^(?:The|A|Some\w+) |^(?:[Aa]|[Aa]n|some\w+) (?=[a-z])|\?"
)
# Before the family name alone these begin with a capital: "Mr. Van den Berg", "Señora De la Cruz".
PARTICLE = re.compile(r"(?:van|ter|ten|de la|de las|de los|del)(?= )")
# These go with the given name.
KNIGHTED = {"sir", "dame", "lady", "lord", "don", "doña", "dona"}
KNIGHTED |= {"oom", "tannie", "aunty", "auntie", "uncle", "tía", "tío"}


def is_name(name: str) -> bool:
    """Whether words name somebody: not when there are none, or they only say who sat there."""
    return bool(name.strip()) and not DESCRIBED.search(name.strip())


def salutation(
    *, honorific: str, given: str, family: str, mark: str, family_first: bool = False
) -> str:
    """The greeting line by the rules, with its closing mark (":" in the US, "," elsewhere).

    A title goes with the family name; without one the full name stands, so that nobody's
    gender is guessed. Where no name is known it is a gap, that asks for one: no post, no job and
    no "Panel Member" is greeted.
    """
    name = full_name(given, family, family_first)
    if not is_name(name):
        return WHO_IS_THIS
    title, alone = greeted_as(honorific), with_capital(family)
    if title.lower() in KNIGHTED and given.strip():
        return f"Dear {title} {given.strip()}{mark}"
    if title and alone:
        return f"Dear {title} {alone}{mark}"
    return f"Dear {name if given.strip() else alone}{mark}"


def with_capital(family: str) -> str:
    """A family name as it stands without a given name before it; accents and all else as typed."""
    name = family.strip()
    return name[:1].upper() + name[1:] if PARTICLE.match(name) else name
