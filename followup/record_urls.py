"""Routes of the record: applications, interviews, panels, promises, gives, one person."""

from django.urls import path

from followup.views import (
    applications,
    capture,
    debrief,
    gives,
    interviews,
    introductions,
    person,
    prep,
    progress,
    promises,
    recipients,
    story,
    welcomes,
)

of_applications = [
    path("applications/", applications.applications, name="applications"),
    path("applications/new/", applications.application_new, name="application-new"),
    path("applications/<int:pk>/", applications.application, name="application"),
    path("applications/<int:pk>/edit/", applications.application_edit, name="application-edit"),
    path(
        "applications/<int:pk>/delete/", applications.application_delete, name="application-delete"
    ),
    path("applications/<int:pk>/rejection/", applications.rejection_edit, name="rejection-edit"),
]

of_interviews = [
    path(
        "applications/<int:application>/interviews/new/",
        interviews.interview_new,
        name="interview-new",
    ),
    path("interviews/<int:pk>/prep/", prep.prep, name="prep"),
    path("interviews/<int:pk>/prep/keep/", prep.keep_prep, name="keep-prep"),
    path("interviews/<int:pk>/debrief/", debrief.debrief, name="debrief"),
    path("interviews/<int:pk>/debrief/keep/", debrief.keep_debrief, name="keep-debrief"),
    path("interviews/<int:pk>/edit/", interviews.interview_edit, name="interview-edit"),
    path("interviews/<int:pk>/delete/", interviews.interview_delete, name="interview-delete"),
    path("interviews/<int:interview>/seats/new/", interviews.seat_new, name="seat-new"),
    path("seats/<int:pk>/edit/", interviews.seat_edit, name="seat-edit"),
    path("seats/<int:pk>/delete/", interviews.seat_delete, name="seat-delete"),
]

of_gives = [
    path("gives/", gives.shelf, name="shelf"),
    path("gives/new/", gives.give_new, name="give-new"),
    path("gives/catch/", capture.catch, name="catch"),
    path("gives/catching/", capture.catching_help, name="catching"),
    path("gives/<int:pk>/edit/", gives.give_edit, name="give-edit"),
    path("gives/<int:pk>/whom/", recipients.whom, name="whom"),
    path("gives/<int:pk>/topics/", recipients.say_topics, name="say-topics"),
    path("gives/<int:pk>/delete/", gives.give_delete, name="give-delete"),
]

of_people = [
    path("people/<int:pk>/", person.person, name="person"),
    path("people/<int:pk>/story/", story.story, name="story"),
    path("figures/", progress.figures, name="figures"),
    path("introductions/", introductions.pairs, name="introductions"),
    path("people/<int:pk>/introduce/", introductions.introduction, name="introduction"),
    path("promises/", promises.promises, name="promises"),
    path("people/<int:person>/welcome/", welcomes.welcome, name="welcome"),
    path("people/<int:person>/promises/new/", promises.promise_new, name="promise-new"),
    path("promises/<int:pk>/edit/", promises.promise_edit, name="promise-edit"),
    path("promises/<int:pk>/keep/", promises.promise_keep, name="promise-keep"),
    path("promises/<int:pk>/withdraw/", promises.promise_withdraw, name="promise-withdraw"),
    path("promises/<int:pk>/delete/", promises.promise_delete, name="promise-delete"),
]

urlpatterns = [*of_applications, *of_interviews, *of_gives, *of_people]
