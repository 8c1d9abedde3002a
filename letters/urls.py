"""Routes of the top floor."""

app_name = "letters"
urlpatterns = []
