"""Routes of the middle floor."""

from django.urls import path

from followup.views import (
    anyway,
    applications,
    capture,
    debrief,
    gives,
    holds,
    interviews,
    introductions,
    merging,
    openings,
    outcomes,
    past_contacts,
    person,
    progress,
    promises,
    rejections,
    rhythm,
    search,
    sentences,
    stopping_several,
    today,
    touches,
    watches,
    wishes,
)

app_name = "followup"

tellings = [
    path("no/", rejections.tell, name="tell"),
    path("no/keep/", rejections.keep_news, name="keep-news"),
    path("no/<int:pk>/room/", rejections.room, name="tell-room"),
    path("no/<int:pk>/room/keep/", rejections.keep_room_typed, name="keep-room"),
    path("applications/<int:application>/no/", rejections.tell, name="tell-application"),
    path(
        "applications/<int:application>/no/keep/",
        rejections.keep_news,
        name="keep-news-application",
    ),
]

one_touch = [
    path("touches/<int:pk>/", touches.touch, name="touch"),
    path("touches/<int:pk>/give/", touches.choose_give, name="choose-give"),
    path("touches/<int:pk>/give/new/", touches.choose_new_give, name="choose-new-give"),
    path("touches/<int:pk>/give/idea/", touches.choose_idea, name="choose-idea"),
    path("touches/<int:pk>/move/", touches.move, name="move-touch"),
    path("touches/<int:pk>/skip/", touches.skip, name="skip-touch"),
    path("touches/<int:pk>/answer/", touches.answer, name="answer-touch"),
]

whose_turn = [
    path("people/<int:pk>/let-go/", person.let_go, name="let-go"),
    path("people/<int:pk>/take-back/", person.take_back, name="take-back"),
    path("people/<int:pk>/go-on/", person.go_on, name="go-on"),
    path("people/<int:pk>/rhythm/", rhythm.person_rhythm, name="person-rhythm"),
    path("rhythm/", rhythm.rhythm, name="rhythm"),
]

what_happened = [
    path("add/", past_contacts.add, name="add"),
    path("happened/", past_contacts.happened, name="happened"),
    path("people/<int:person>/happened/", past_contacts.past_contact_new, name="past-contact-new"),
    path("happened/<int:pk>/edit/", past_contacts.past_contact_edit, name="past-contact-edit"),
    path(
        "happened/<int:pk>/delete/", past_contacts.past_contact_delete, name="past-contact-delete"
    ),
    path("hold/", holds.hold, name="hold"),
    path("hold/resume/", holds.resume, name="resume"),
    path("applications/<int:pk>/stop/", stopping_several.stop, name="stop-several"),
    path("applications/<int:pk>/resume/", stopping_several.resume, name="resume-several"),
]

watched = [
    path("doors/", watches.watches, name="watches"),
    path("doors/<int:pk>/looked/", watches.looked, name="watch-looked"),
    path("doors/<int:pk>/found/", watches.found, name="watch-found"),
    path("doors/<int:pk>/close/", watches.close, name="watch-close"),
    path("doors/<int:pk>/again/", watches.watch_again, name="watch-again"),
    path("applications/<int:pk>/old-job/", watches.watch_old_job, name="watch-old-job"),
    path("applications/<int:application>/doors/new/", openings.opening_new, name="opening-new"),
    path("doors/<int:pk>/edit/", openings.opening_edit, name="opening-edit"),
]

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

what_became = [
    path(
        "applications/<int:application>/outcomes/new/<str:kind>/",
        outcomes.outcome_new,
        name="outcome-new",
    ),
    path("outcomes/<int:pk>/edit/", outcomes.outcome_edit, name="outcome-edit"),
    path("outcomes/<int:pk>/delete/", outcomes.outcome_delete, name="outcome-delete"),
]

of_interviews = [
    path(
        "applications/<int:application>/interviews/new/",
        interviews.interview_new,
        name="interview-new",
    ),
    path("interviews/<int:pk>/prep/", interviews.prep, name="prep"),
    path("interviews/<int:pk>/prep/keep/", interviews.keep_prep, name="keep-prep"),
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
    path("gives/catch/", capture.capture, name="capture"),
    path("gives/catching/", capture.capture_help, name="capture-help"),
    path("gives/<int:pk>/edit/", gives.give_edit, name="give-edit"),
    path("gives/<int:pk>/whom/", gives.whom, name="whom"),
    path("gives/<int:pk>/topics/", gives.say_topics, name="say-topics"),
    path("gives/<int:pk>/delete/", gives.give_delete, name="give-delete"),
]

of_people = [
    path("people/<int:pk>/", person.person, name="person"),
    path("people/<int:pk>/merge/", merging.choose, name="merge-with"),
    path("people/<int:pk>/merge/<int:other>/", merging.compare, name="merge"),
    path("merges/<int:pk>/undo/", merging.undo, name="undo-merge"),
    path("people/<int:pk>/story/", person.story, name="story"),
    path("figures/", progress.progress, name="progress"),
    path("introductions/", introductions.pairs, name="introductions"),
    path("people/<int:pk>/introduce/", introductions.introduction, name="introduction"),
    path("promises/", promises.promises, name="promises"),
    path("people/<int:person>/welcome/", person.welcome, name="welcome"),
    path("people/<int:person>/promises/new/", promises.promise_new, name="promise-new"),
    path("promises/<int:pk>/edit/", promises.promise_edit, name="promise-edit"),
    path("promises/<int:pk>/keep/", promises.promise_keep, name="promise-keep"),
    path("promises/<int:pk>/reopen/", promises.promise_reopen, name="promise-reopen"),
    path("promises/<int:pk>/withdraw/", promises.promise_withdraw, name="promise-withdraw"),
    path("promises/<int:pk>/delete/", promises.promise_delete, name="promise-delete"),
]

wished = [
    path("people/<int:person>/wishes/new/", wishes.wish_of_person, name="wish-of-person"),
    path(
        "applications/<int:application>/wishes/new/",
        wishes.wish_of_panel,
        name="wish-of-panel",
    ),
    path("wishes/<int:pk>/edit/", wishes.wish_edit, name="wish-edit"),
    path("wishes/<int:pk>/taken-back/", wishes.wish_withdraw, name="wish-withdraw"),
    path("wishes/<int:pk>/delete/", wishes.wish_delete, name="wish-delete"),
    path("people/<int:pk>/anyway/", anyway.write_anyway, name="write-anyway"),
    path("set-aside/<int:pk>/undo/", anyway.obey_again, name="obey-again"),
]

urlpatterns = [
    path("", today.today, name="today"),
    path("search/", search.search, name="search"),
    path("sentence/", sentences.sentence, name="sentence"),
    path("manifest.webmanifest", capture.manifest, name="manifest"),
    *tellings,
    *one_touch,
    *whose_turn,
    *what_happened,
    *watched,
    *of_applications,
    *what_became,
    *of_interviews,
    *of_gives,
    *of_people,
    *wished,
]
