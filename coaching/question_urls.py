"""Routes of questions and tips: the seeker's, and the coach's."""

from django.urls import path

from coaching.views import answers, questions

urlpatterns = [
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
