"""Routes of the middle floor."""

from django.urls import path

from followup import record_urls
from followup.views import (
    answers,
    capture,
    letting_go,
    rejection_form,
    rhythm,
    search,
    today,
    touches,
    watches,
)

app_name = "followup"

tellings = [
    path("no/", rejection_form.tell, name="tell"),
    path("no/keep/", rejection_form.keep_news, name="keep-news"),
    path("no/<int:pk>/room/", rejection_form.room, name="tell-room"),
    path("no/<int:pk>/room/keep/", rejection_form.keep_room_typed, name="keep-room"),
    path("applications/<int:application>/no/", rejection_form.tell, name="tell-application"),
    path(
        "applications/<int:application>/no/keep/",
        rejection_form.keep_news,
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
    path("touches/<int:pk>/answer/", answers.answer, name="answer-touch"),
]

whose_turn = [
    path("people/<int:pk>/let-go/", letting_go.let_go, name="let-go"),
    path("people/<int:pk>/take-back/", letting_go.take_back, name="take-back"),
    path("people/<int:pk>/go-on/", letting_go.go_on, name="go-on"),
    path("people/<int:pk>/rhythm/", rhythm.person_rhythm, name="person-rhythm"),
    path("rhythm/", rhythm.rhythm, name="rhythm"),
]

watched = [
    path("doors/", watches.doors, name="doors"),
    path("doors/<int:pk>/looked/", watches.looked, name="door-looked"),
    path("doors/<int:pk>/found/", watches.found, name="door-found"),
    path("doors/<int:pk>/close/", watches.close, name="door-close"),
    path("doors/<int:pk>/again/", watches.watch_again, name="door-again"),
    path("applications/<int:pk>/old-job/", watches.watch_old_job, name="watch-old-job"),
]

urlpatterns = [
    path("", today.today, name="today"),
    path("search/", search.search, name="search"),
    path("manifest.webmanifest", capture.manifest, name="manifest"),
    *tellings,
    *one_touch,
    *whose_turn,
    *watched,
    *record_urls.urlpatterns,
]
