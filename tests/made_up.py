"""Made-up addresses of twelve countries, the same ones for the same seed."""

import random

GIVEN = (
    "Ada",
    "Björn",
    "Chloé",
    "Dmitri",
    "Eleni",
    "Fatima",
    "Hana",
    "Íñigo",
    "José-María",
    "Ngọc",
)
FAMILY = (
    "Park",
    "Núñez",
    "O’Brien",
    "Schröder",
    "Żółć",
    "Петров",
    "Παπαδάκη",
    "Nguyễn",
    "Lindqvist",
)
TITLES = ("", "Director", "Head of Volunteers", "Deputy Director, Volunteer Programs")
FIRMS = ("Northfield Parks", "Hall & Söhne GmbH", "Mairie de Saint-Étienne", "Łódź City Library")
STREETS = ("Elm Street", "Rue de la Paix", "Große Bleichen", "Vía Augusta", "Storgatan", "Quay Rd")
TOWNS = ("Springfield", "Saint-Étienne", "Görlitz", "Åmål", "Kraków", "Newcastle upon Tyne")

PLACES = {
    "US": lambda r, town: (f"{town}, MI {r(10000, 99999)}",),
    "CA": lambda r, town: (f"{town} ON  K{r(1, 9)}A {r(1, 9)}B{r(1, 9)}",),
    "GB": lambda r, town: (town.upper(), f"NE{r(1, 9)} {r(1, 9)}AB"),
    "DE": lambda r, town: (f"{r(10000, 99999)} {town}",),
    "FR": lambda r, town: (f"{r(10000, 95999)} {town.upper()}",),
    "AT": lambda r, town: (f"{r(1000, 9999)} {town}",),
    "CH": lambda r, town: (f"{r(1000, 9999)} {town}",),
    "ES": lambda r, town: (f"{r(10000, 52999)} {town}",),
    "IT": lambda r, town: (f"{r(10000, 98999)} {town} RM",),
    "NL": lambda r, town: (f"{r(1000, 9999)} AB  {town.upper()}",),
    "SE": lambda r, town: (f"{r(100, 999)} {r(10, 99)} {town}",),
    "PL": lambda r, town: (f"{r(10, 99)}-{r(100, 999)} {town}",),
}


def addresses(count: int, seed: int = 3) -> list[tuple[str, tuple[str, ...]]]:
    """Countries and addresses of two to seven lines."""
    dice = random.Random(seed)
    countries = list(PLACES)
    return [one(dice, countries[n % len(countries)]) for n in range(count)]


def one(dice: random.Random, country: str) -> tuple[str, tuple[str, ...]]:
    name = f"{dice.choice(GIVEN)} {dice.choice(FAMILY)}"
    house = dice.randint(1, 9999)
    lines = [
        name,
        dice.choice(TITLES),
        dice.choice(("", *FIRMS)),
        dice.choice(("", "", "Building 4, Room 214")),
        f"{house} {dice.choice(STREETS)}",
        *PLACES[country](dice.randint, dice.choice(TOWNS)),
    ]
    return country, tuple(line for line in lines if line)
