"""Routes of drafts that are read: the seeker's, and the coach's."""

from django.urls import path

from coaching.views import drafts, said

one_letter = "coach/clients/<int:seeker>/letters/<int:letter>/"

urlpatterns = [
    path("news/", said.news, name="news"),
    path("letters/<int:pk>/coach/", said.said, name="said"),
    path("letters/<int:pk>/coach/beside/", said.said_beside, name="said-beside"),
    path("letters/<int:pk>/coach/share/", said.share, name="share"),
    path("letters/<int:pk>/coach/read-again/", said.read_again, name="read-again"),
    path("shares/<int:pk>/end/", said.unshare, name="unshare"),
    path("comments/<int:pk>/take/", said.take, name="take"),
    path("comments/<int:pk>/decline/", said.decline, name="decline"),
    path("coach/drafts/", drafts.drafts, name="drafts"),
    path(one_letter, drafts.draft, name="draft"),
    path(f"{one_letter}ready/", drafts.ready, name="ready"),
    path(f"{one_letter}lift/", drafts.lift, name="lift"),
    path(f"{one_letter}hold/", drafts.hold_to_the_rule, name="hold-to-the-rule"),
    path("coach/comments/<int:pk>/withdraw/", drafts.withdraw, name="withdraw-comment"),
]
