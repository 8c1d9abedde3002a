"""Who is signed in, read along with what nearly every page asks of them: their hold."""

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth.backends import ModelBackend
from django.db.models import FilteredRelation, Q, QuerySet, Value

from contacts.models import User


class WithHold(ModelBackend):
    """Reads whoever is signed in with the hold that is not ended, in one question."""

    def get_user(self, user_id):
        known: QuerySet = User.objects.annotate(
            hold=FilteredRelation("holds", condition=Q(holds__ended_on=None)),
            hold_is_read=Value(True),
        )
        user = known.select_related("hold").filter(pk=user_id).first()
        return user if user and self.user_can_authenticate(user) else None


class ByEmail(WithHold, AuthenticationBackend):
    """Signs in by email address, as allauth does."""
