"""Every route of the site, grouped by what it hangs from."""

from django.urls import include, path

urlpatterns = [
    path("accounts/", include("allauth.urls")),
    path("", include("contacts.urls")),
    path("", include("followup.routes")),
    path("", include("letters.urls")),
    path("", include("coaching.urls")),
]
