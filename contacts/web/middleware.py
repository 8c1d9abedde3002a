"""What every request passes through, as three small functions."""

import zoneinfo

from django.utils import timezone

# Everything below space but tab, newline and carriage return: PostgreSQL refuses NUL even in a
# search, and none of them can be printed in a letter.
CONTROL_CHARACTERS = dict.fromkeys([*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F], None)


def without_control_characters(get_response):
    """Take control characters out of whatever was typed or linked."""

    def middleware(request):
        request.GET = cleaned(request.GET)
        if request.method == "POST":
            request.POST = cleaned(request.POST)
        return get_response(request)

    return middleware


def cleaned(typed):
    """The same QueryDict when it is clean, as it nearly always is; otherwise a clean copy."""
    if all(
        text.translate(CONTROL_CHARACTERS) == text for _, texts in typed.lists() for text in texts
    ):
        return typed
    copy = typed.copy()
    for name, texts in typed.lists():
        copy.setlist(name, [text.translate(CONTROL_CHARACTERS) for text in texts])
    return copy


def in_the_seekers_time_zone(get_response):
    """Let the day be the seeker's own: everything a page calls today is today where they live."""

    def middleware(request):
        if request.user.is_authenticated:
            with timezone.override(zoneinfo.ZoneInfo(request.user.time_zone)):
                return get_response(request)
        return get_response(request)

    return middleware


def quiet_headers(get_response):
    """Keep private pages out of caches, frames and search engines."""

    def middleware(request):
        response = get_response(request)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Cross-Origin-Embedder-Policy", "require-corp")
        response.headers.setdefault(
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()"
        )
        response.headers.setdefault("X-Robots-Tag", "noindex")
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    return middleware
