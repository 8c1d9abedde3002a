"""Routes of the top floor: the coach's panel, and what seekers see of it."""

from django.urls import include, path

from coaching import question_urls, reading_urls, together_urls
from coaching.panel import lists
from coaching.panel.site import site
from coaching.views import access_log, clients

one_client = [
    path("", clients.let_in("today"), name="client"),
    path("panels/", clients.let_in("panels"), name="client-panels"),
    path("letters/", clients.let_in("letters"), name="client-letters"),
    path("shelf/", clients.let_in("shelf"), name="client-shelf"),
    path("people/<int:pk>/", clients.let_in("person"), name="client-person"),
    path("people/<int:pk>/story/", clients.let_in("story"), name="client-story"),
]

as_seen = [
    path("", clients.as_seen("today"), name="as-seen"),
    path("panels/", clients.as_seen("panels"), name="as-seen-panels"),
    path("letters/", clients.as_seen("letters"), name="as-seen-letters"),
    path("shelf/", clients.as_seen("shelf"), name="as-seen-shelf"),
    path("people/<int:pk>/", clients.as_seen("person"), name="as-seen-person"),
    path("people/<int:pk>/story/", clients.as_seen("story"), name="as-seen-story"),
]

pages = [
    path("coach/clients/<int:seeker>/", include(one_client)),
    path("coaches/looks/", access_log.looks, name="looks"),
    path("coaches/<int:coaching>/as-seen/", include(as_seen)),
    *reading_urls.urlpatterns,
    *question_urls.urlpatterns,
    *together_urls.urlpatterns,
]

urlpatterns = [
    path("coach/", site.urls),
    path("", include((pages, "coaching"))),
]

__all__ = ["lists", "urlpatterns"]
