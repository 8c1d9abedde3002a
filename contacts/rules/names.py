"""How a person is named on paper: never guessed, never split, only put in order."""


def full_name(given: str, family: str, family_first: bool = False) -> str:
    """Given and family name in their order with one space between; empty when both are."""
    parts = (family, given) if family_first else (given, family)
    return " ".join(part.strip() for part in parts if part.strip())


CONTRACTED = {"dr", "mr", "mrs", "ms", "mx"}


def titled(honorific: str, full_stop: bool) -> str:
    """A title as letters write it: "Dr." in America and "Dr" in Britain; Professor spelled out.

    Any other title stays as it was typed.
    """
    bare = honorific.strip().rstrip(".")
    if bare.lower() == "prof":
        return "Professor"
    if bare.lower() in CONTRACTED:
        return f"{bare}." if full_stop else bare
    return honorific.strip()


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
    generation = suffix.strip().rstrip(".").upper() in {"JR", "SR", "I", "II", "III", "IV", "V"}
    return f"{name} {suffix.strip()}" if generation else f"{name}, {suffix.strip()}"


def salutation(
    *, honorific: str, given: str, family: str, role: str, mark: str, family_first: bool = False
) -> str:
    """The greeting line by the rules, with its closing mark (":" in the US, "," elsewhere).

    A title goes with the family name; without one the full name stands, so that nobody's
    gender is guessed. Where no name is known the role is greeted: "Dear hiring manager".
    """
    if honorific.strip() and family.strip():
        return f"Dear {honorific.strip()} {family.strip()}{mark}"
    name = full_name(given, family, family_first)
    return f"Dear {name or role}{mark}"
