"""Routes of what coach and client do together: assignments, notes, programmes."""

from django.urls import path

from coaching.views import given, places, programmes, staff, work

of_coaches = [
    path("coach/clients/<int:seeker>/together/", work.work, name="work"),
    path("coach/clients/<int:seeker>/together/set/", work.assignment_set, name="assignment-set"),
    path("coach/clients/<int:seeker>/together/template/", work.template_set, name="template-set"),
    path("coach/clients/<int:seeker>/notes/own/", work.own_note_written, name="own-note"),
    path("coach/clients/<int:seeker>/notes/shared/", work.shared_note_written, name="shared-note"),
    path("coach/clients/<int:seeker>/place/", programmes.place_offer, name="place-offer"),
    path("coach/assignments/<int:pk>/delete/", work.assignment_delete, name="assignment-delete"),
    path("coach/own-notes/<int:pk>/delete/", work.own_note_delete, name="own-note-delete"),
    path("coach/shared-notes/<int:pk>/delete/", work.shared_note_delete, name="shared-note-delete"),
    path("coach/templates/", work.templates, name="templates"),
    path("coach/templates/<int:pk>/delete/", work.template_delete, name="template-delete"),
    path("coach/programmes/", programmes.programmes, name="programmes"),
    path("coach/programmes/<int:pk>/", programmes.programme, name="programme"),
    path("coach/programmes/<int:pk>/outcomes/", programmes.outcomes, name="outcomes"),
    path("coach/places/<int:pk>/hand-over/", programmes.hand_over, name="hand-over"),
    path("coach/memberships/<int:pk>/leave/", programmes.membership_leave, name="membership-leave"),
]

of_seekers = [
    path("coaches/given/", given.given, name="given"),
    path("assignments/<int:pk>/done/", given.done, name="assignment-done"),
    path("programmes/", places.places, name="places"),
    path("places/<int:pk>/take/", places.place_take, name="place-take"),
    path("places/<int:pk>/decline/", places.place_decline, name="place-decline"),
    path("places/<int:pk>/leave/", places.place_leave, name="place-leave"),
    path("places/<int:pk>/outcome/", places.outcome, name="outcome"),
    path("handovers/<int:pk>/", places.handover, name="handover"),
    path("handovers/<int:pk>/stay/", places.handover_stay, name="handover-stay"),
]

of_staff = [
    path("staff/", staff.accounts, name="accounts"),
    path("staff/accounts/<int:user>/active/", staff.active, name="account-active"),
    path("staff/programmes/", staff.programmes, name="staff-programmes"),
    path("staff/programmes/<int:pk>/", staff.programme, name="staff-programme"),
    path("staff/memberships/<int:pk>/end/", staff.membership_end, name="membership-end"),
]

urlpatterns = [*of_coaches, *of_seekers, *of_staff]
