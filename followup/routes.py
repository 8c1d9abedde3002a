"""Routes of the middle floor."""

from django.urls import path

from followup import record_urls
from followup.views import catching, search, telling, today, touches

app_name = "followup"

tellings = [
    path("no/", telling.tell, name="tell"),
    path("no/keep/", telling.keep_news, name="keep-news"),
    path("no/<int:pk>/room/", telling.room, name="tell-room"),
    path("no/<int:pk>/room/keep/", telling.keep_room_typed, name="keep-room"),
    path("applications/<int:application>/no/", telling.tell, name="tell-application"),
    path(
        "applications/<int:application>/no/keep/",
        telling.keep_news,
        name="keep-news-application",
    ),
]

one_touch = [
    path("touches/<int:pk>/", touches.touch, name="touch"),
    path("touches/<int:pk>/give/", touches.choose_give, name="choose-give"),
    path("touches/<int:pk>/give/new/", touches.choose_new_give, name="choose-new-give"),
    path("touches/<int:pk>/give/idea/", touches.choose_idea, name="choose-idea"),
    path("touches/<int:pk>/send/", touches.send, name="send-touch"),
    path("touches/<int:pk>/move/", touches.move, name="move-touch"),
    path("touches/<int:pk>/skip/", touches.skip, name="skip-touch"),
    path("people/<int:pk>/let-go/", touches.let_go, name="let-go"),
    path("people/<int:pk>/take-back/", touches.take_back, name="take-back"),
]

urlpatterns = [
    path("", today.today, name="today"),
    path("search/", search.search, name="search"),
    path("manifest.webmanifest", catching.manifest, name="manifest"),
    *tellings,
    *one_touch,
    *record_urls.urlpatterns,
]
