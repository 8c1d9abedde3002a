"""Finding applications, whose words stand in two tables: the position and who offered it."""

from django.db import connections

from contacts.models.search_index import ORGANIZATIONS, ids_in
from contacts.selectors.search import Rows, found, prefixes, words_as_written
from followup.models.search_index import APPLICATIONS


def applications_matching(applications: Rows, typed: str) -> Rows:
    """Those where every typed word begins one of the position or of the organization's name.

    At most `contacts.selectors.search.MOST_FOUND` of them, the latest, unordered.
    """
    vendor = connections[applications.db].vendor
    words = words_as_written(typed)
    if not words:
        return applications.none()
    by_position = ids_in(APPLICATIONS, vendor)
    by_name = (
        "SELECT there.id FROM followup_application AS there"
        f" WHERE there.organization_id IN ({ids_in(ORGANIZATIONS, vendor)})"
    )
    # A word at a time: one may stand in the position and the next in the name.
    holding = f"followup_application.id IN ({by_position} UNION {by_name})"
    params = [prefixes([word], vendor) for word in words for _ in range(2)]
    return found(applications, [holding] * len(words), params)
