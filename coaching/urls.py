"""Routes of the top floor: the coach's panel, and what seekers see of it."""

from django.urls import include, path

from coaching.panel import lists
from coaching.panel.site import site
from coaching.views import (
    answers,
    clients,
    drafts,
    places,
    programmes,
    questions,
    said,
    staff,
    work,
)

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

one_letter = "coach/clients/<int:seeker>/letters/<int:letter>/"

of_reading = [
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

of_questions = [
    path("questions/", questions.questions, name="questions"),
    path("questions/new/", questions.ask, name="ask"),
    path("applications/<int:application>/ask/", questions.ask, name="ask-about"),
    path("questions/<int:pk>/", questions.question, name="question"),
    path("questions/<int:pk>/delete/", questions.question_delete, name="question-delete"),
    path("tips/", questions.tips, name="tips"),
    path("coach/questions/", answers.asked, name="asked"),
    path("coach/questions/<int:pk>/", answers.answer, name="answer"),
    path("coach/questions/<int:pk>/tip/", answers.tip_new, name="tip-new"),
    path("coach/tips/", answers.my_tips, name="my-tips"),
    path("coach/tips/<int:pk>/retract/", answers.tip_retract, name="tip-retract"),
]

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
    path("coaches/given/", places.given, name="given"),
    path("assignments/<int:pk>/done/", places.done, name="assignment-done"),
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

pages = [
    path("coach/clients/<int:seeker>/", include(one_client)),
    path("coaches/looks/", clients.access_log, name="access-log"),
    path("coaches/<int:coaching>/as-seen/", include(as_seen)),
    *of_reading,
    *of_questions,
    *of_coaches,
    *of_seekers,
    *of_staff,
]

urlpatterns = [
    path("coach/", site.urls),
    path("", include((pages, "coaching"))),
]

__all__ = ["lists", "urlpatterns"]
