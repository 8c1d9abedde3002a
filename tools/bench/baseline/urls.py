"""The measured pages under the addresses they have in the real site."""

from django.urls import path

from tools.bench.baseline import coach, views

urlpatterns = [
    path("", views.today),
    path("people/", views.people),
    path("people/<int:pk>/", views.person),
    path("search/", views.search),
    path("applications/<int:pk>/desk/", views.desk),
    path("coach/", coach.caseload),
    path("coach/clients/<int:pk>/", coach.client),
    path("coach/clients/<int:pk>/panels/", coach.panels),
]
