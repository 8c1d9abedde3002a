"""Routes of the ground floor."""

from django.urls import path

from contacts.views import coaches, organizations, pasts, people, profile, twins

app_name = "contacts"

persons = [
    path("people/", people.people, name="people"),
    path("people/new/", people.person_new, name="person-new"),
    path("people/<int:pk>/edit/", people.person_edit, name="person-edit"),
    path("people/<int:pk>/address/", organizations.person_address, name="person-address"),
    path("people/<int:pk>/delete/", people.person_delete, name="person-delete"),
    path("people/same/", twins.may_be_the_same, name="may-be-the-same"),
    path("people/<int:pk>/two-people/<int:other>/", twins.two_people, name="two-people"),
    path("people/<int:person>/interests/new/", people.interest_new, name="interest-new"),
    path("people/<int:person>/before/new/", pasts.past_new, name="past-new"),
    path("pasts/<int:pk>/edit/", pasts.past_edit, name="past-edit"),
    path("pasts/<int:pk>/delete/", pasts.past_delete, name="past-delete"),
    path("interests/<int:pk>/edit/", people.interest_edit, name="interest-edit"),
    path("interests/<int:pk>/delete/", people.interest_delete, name="interest-delete"),
]

employers = [
    path("organizations/", organizations.organizations, name="organizations"),
    path("organizations/new/", organizations.organization_new, name="organization-new"),
    path("organizations/<int:pk>/", organizations.organization_edit, name="organization-edit"),
    path(
        "organizations/<int:pk>/address/",
        organizations.organization_address,
        name="organization-address",
    ),
    path(
        "organizations/<int:pk>/delete/",
        organizations.organization_delete,
        name="organization-delete",
    ),
]

oneself = [
    path("profile/", profile.profile, name="profile"),
    path("profile/close/", profile.close_account, name="close-account"),
]

consents = [
    path("coaches/", coaches.coaches, name="coaches"),
    path("coaches/invite/", coaches.coach_invite, name="coach-invite"),
    path("coaches/<int:pk>/scope/", coaches.coach_scope, name="coach-scope"),
    path("coaches/<int:pk>/end/", coaches.coach_end, name="coach-end"),
    path(
        "coaches/invitations/<int:pk>/withdraw/",
        coaches.invitation_withdraw,
        name="invitation-withdraw",
    ),
    path("invitation/<str:secret>/", coaches.invitation, name="invitation"),
    path("invitation/<str:secret>/decline/", coaches.invitation_decline, name="invitation-decline"),
]

urlpatterns = [*persons, *employers, *oneself, *consents]
