"""Setting up a second factor is using it: whoever just proved it has it in hand.

allauth asks for the password again before the set-up and for a code of the app, or an answer of
the key, to end it. Without this, a coach's door would ask for the next code half a minute later.
"""

from functools import wraps

from allauth.mfa.base.internal.flows import post_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.views import activate_totp
from allauth.mfa.webauthn.views import add_webauthn


def counting_as_used(view):
    """A view that sets up a factor; somebody's first counts as used in this session.

    A further one does not: the one that was there before is to be used.
    """

    @wraps(view)
    def setting_up(request):
        is_first = request.method == "POST" and not factors_of(request.user).exists()
        answer = view(request)
        if is_first and (factor := factors_of(request.user).first()):
            post_authentication(request, factor)
        return answer

    return setting_up


def factors_of(user):
    """What somebody can prove themself with besides a password, spare codes left out."""
    spare = Authenticator.Type.RECOVERY_CODES
    return Authenticator.objects.filter(user=user.pk).exclude(type=spare)


app_set_up = counting_as_used(activate_totp)
key_added = counting_as_used(add_webauthn)
