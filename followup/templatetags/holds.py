"""What is due, as it is read while everything is on hold."""

from django import template

from followup.selectors.holds import held_words

register = template.Library()


@register.filter
def on_hold(due_on, held_until):
    """`{{ due_on|on_hold:held_until }}`: "on hold until ..." of what a hold covers, else ""."""
    return held_words(held_until, due_on)
