"""Routes of the top floor: the coach's panel, and what seekers see of it."""

from django.urls import include, path

from coaching.panel import lists
from coaching.panel.site import site

pages = []

urlpatterns = [
    path("coach/", site.urls),
    path("", include((pages, "coaching"))),
]

__all__ = ["lists", "urlpatterns"]
