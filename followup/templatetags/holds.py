"""What is due, as it is read while everything is on hold."""

from django import template

from followup.selectors.holds import held_words

register = template.Library()


@register.filter
def on_hold(due_on, hold):
    """`{{ touch.due_on|on_hold:hold }}`: "on hold until ..." of what the hold covers, else ""."""
    return held_words(hold, due_on)
