"""Routes of the ground floor."""

app_name = "contacts"
urlpatterns = []
