"""A bare Django site of the same rows: sessions, sign-in and CSRF on, right queries, one plain
template a page without includes, inheritance or looks; a menu of the same places."""

from django.core.handlers.wsgi import WSGIHandler
from django.test import override_settings

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "tools.bench.baseline.with_its_own_routes",
]


def with_its_own_routes(get_response):
    def middleware(request):
        request.urlconf = "tools.bench.baseline.urls"
        return get_response(request)

    return middleware


def application() -> WSGIHandler:
    """The baseline as a WSGI application beside the real one, in the same process."""
    with override_settings(MIDDLEWARE=MIDDLEWARE):
        return WSGIHandler()
