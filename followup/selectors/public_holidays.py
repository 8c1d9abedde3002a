"""Days without post where the seeker lives."""

from datetime import date
from functools import cache

from contacts.models import User


def holidays_of(seeker: User, on: date) -> frozenset[date]:
    """The public holidays that matter to a seeker's plans on a day."""
    return public_holidays(seeker.country.code, on.year)


@cache
def public_holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays of a country (ISO code) in a year and the two after; none where unknown.

    The library takes half a second to import, so it waits until a date is really counted.
    """
    import holidays

    if country not in holidays.list_supported_countries(include_aliases=True):
        return frozenset()
    return frozenset(holidays.country_holidays(country, years=range(year, year + 3)))
