"""Saying no in a sentence."""

from contextlib import contextmanager

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import IntegrityError, transaction
from django.shortcuts import render


@contextmanager
def shown_on(form):
    """Let a form say why an action refused: the law's own sentence, beside the field it names."""
    try:
        with transaction.atomic():
            yield
    except ValidationError as refusal:
        for field, errors in by_field(refusal):
            form.add_error(field if field in form.fields else None, errors)
    except IntegrityError:
        form.add_error(None, "This was saved a moment ago in another window. Look there first.")


def by_field(refusal: ValidationError):
    """The refusal's errors field by field; those about no field, or all, come under None."""
    if not hasattr(refusal, "error_dict"):
        return [(None, refusal)]
    return [
        (None if field == NON_FIELD_ERRORS else field, errors)
        for field, errors in refusal.error_dict.items()
    ]


def csrf_failure(request, reason=""):
    """Answer a form that waited too long or came from elsewhere."""
    return render(request, "403_csrf.html", status=403)
