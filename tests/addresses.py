"""Every address of the site, out of Django's own resolver: what is routed is walked."""

import re
from types import SimpleNamespace

from django.urls import URLResolver, get_resolver

# An argument is known by the word before it in its route, or by its own name.
STANDS_FOR = {
    "applications": "application",
    "interviews": "interview",
    "seats": "seat",
    "gives": "give",
    "people": "person",
    "interests": "interest",
    "merge": "second",
    "two-people": "second",
    "merges": "merge",
    "pasts": "past",
    "promises": "promise",
    "organizations": "organization",
    "no": "telling",
    "touches": "touch",
    "letters": "letter",
    "doors": "watch",
    "outcomes": "became",
    "happened": "past_contact",
    "begun": "begun",
    "came": "came",
    "thanks": "begun",
    "prints": "print_run",
    "enclosures": "enclosure",
    "dismissals": "dismissal",
    "beside": "mailed",
    "coaches": "coaching",
    "invitations": "invitation",
    "shares": "share",
    "comments": "comment",
    "questions": "question",
    "tips": "tip",
    "panels": "seat",
    "clients": "seeker",
    "assignments": "assignment",
    "own-notes": "own_note",
    "shared-notes": "shared_note",
    "templates": "template",
    "programmes": "programme",
    "memberships": "membership",
    "places": "place",
    "handovers": "handover",
    "wishes": "wish",
    "set-aside": "set_aside",
}
FIXED = {
    "page": "1",
    "user": "987654321",
    "step": "posted",
    "kind": "OFFER",
    # allauth's own: no key of theirs fits, so their pages say so.
    "uidb36": "1",
    "key": "no-such-key",
    "keys": "987654321",
}
UNKNOWN = "987654321"
ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>[^)]*\)")


def routes(resolver=None, before="", space="") -> list[tuple[str, str]]:
    """Every route as its full name and its pattern, such as "no/<int:pk>/room/"."""
    found = []
    for pattern in (resolver or get_resolver()).url_patterns:
        route = before + str(pattern.pattern).removeprefix("^").removesuffix("$")
        if isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            found += routes(pattern, route, inner)
        else:
            found.append((f"{space}{pattern.name}", route))
    return found


def our_routes() -> list[tuple[str, str]]:
    """The seeker's own routes."""
    return [(name, route) for name, route in routes() if ":" in name and is_seekers(route)]


def coach_routes() -> list[tuple[str, str]]:
    """The coach's: a room behind the door of a second factor, where one reads others' rows."""
    return [(name, route) for name, route in routes() if is_coachs(route)]


def is_coachs(route: str) -> bool:
    return route.startswith("coach/")


def staff_routes() -> list[tuple[str, str]]:
    """The operators', who manage accounts and programmes and read nobody's rows."""
    return [(name, route) for name, route in routes() if route.startswith("staff/")]


def is_seekers(route: str) -> bool:
    return not route.startswith(("coach/", "staff/"))


def filled(route: str, life: SimpleNamespace | None) -> str:
    """The address a route has in a life; without one, of rows that do not exist."""

    def value(match) -> str:
        argument = match[1] or match[2]
        if argument in FIXED:
            return FIXED[argument]
        if argument == "secret":
            return life.secret if life else "no-such-secret"
        word = route[: match.start()].strip("/").split("/")[-1]
        if word in FIXED:
            return FIXED[word]
        assert word in STANDS_FOR, f"Say in STANDS_FOR what <{argument}> is in the route {route}."
        return str(getattr(life, STANDS_FOR[word]).pk) if life else UNKNOWN

    return "/" + ARGUMENT.sub(value, route)


def has_owner(route: str) -> bool:
    """Whether an address names one of the seeker's own rows; a mailed secret is its bearer's."""
    return "<str:secret>" not in route and filled(route, None) != filled(route, EVERYTHING_IS_ONE)


class One:
    """Something whose every part has the number 1."""

    pk = 1

    def __getattr__(self, name):
        return self


EVERYTHING_IS_ONE = One()
