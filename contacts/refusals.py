"""Saying no in a sentence."""

from django.shortcuts import render


def csrf_failure(request, reason=""):
    """Answer a form that waited too long or came from elsewhere."""
    return render(request, "403_csrf.html", status=403)
