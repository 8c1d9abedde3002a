"""Every route of the site, grouped by what it hangs from."""

from django.urls import include, path

from contacts.web.mfa import app_set_up, key_added

urlpatterns = [
    path("accounts/2fa/totp/activate/", app_set_up, name="mfa_activate_totp"),
    path("accounts/2fa/webauthn/add/", key_added, name="mfa_add_webauthn"),
    path("accounts/", include("allauth.urls")),
    path("", include("contacts.urls")),
    path("", include("followup.urls")),
    path("", include("letters.urls")),
    path("", include("coaching.urls")),
]
