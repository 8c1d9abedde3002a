"""`{% once %}`: the hidden token by which a form is acted on once."""

from django import template
from django.utils.html import format_html

from contacts.web.idempotency import new_token

register = template.Library()


@register.simple_tag
def once():
    return format_html('<input type="hidden" name="once" value="{}">', new_token())
