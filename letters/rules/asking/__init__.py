"""Reads a draft for asks: the article's rule is to give, and never to ask for anything."""

from letters.rules.asking.found import Ask
from letters.rules.asking.judging import asks

__all__ = ["Ask", "asks"]
