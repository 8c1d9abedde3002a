"""How a person is named on paper: never guessed, never split, only put in order."""


def full_name(given: str, family: str) -> str:
    """Given and family name with one space between; empty when both are."""
    return " ".join(part for part in (given.strip(), family.strip()) if part)


def name_on_envelope(honorific: str, given: str, family: str, suffix: str) -> str:
    """Title, name and suffix as they stand on an envelope; empty when no name is known.

    A suffix of degrees takes a comma ("Alex Kim, PhD"), a generation does not ("Alex Kim III").
    """
    name = full_name(given, family)
    if not name:
        return ""
    if honorific.strip():
        name = f"{honorific.strip()} {name}"
    if not suffix.strip():
        return name
    generation = suffix.strip().rstrip(".").upper() in {"JR", "SR", "I", "II", "III", "IV", "V"}
    return f"{name} {suffix.strip()}" if generation else f"{name}, {suffix.strip()}"


def salutation(*, honorific: str, given: str, family: str, role: str, mark: str) -> str:
    """The greeting line by the rules, with its closing mark (":" in the US, "," elsewhere).

    A title goes with the family name; without one the full name stands, so that nobody's
    gender is guessed. Where no name is known the role is greeted: "Dear hiring manager".
    """
    if honorific.strip() and family.strip():
        return f"Dear {honorific.strip()} {family.strip()}{mark}"
    name = full_name(given, family)
    return f"Dear {name or role}{mark}"
