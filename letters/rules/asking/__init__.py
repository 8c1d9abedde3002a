"""Reads a draft for asks: the article's rule is to give, and never to ask for anything."""

from letters.rules.asking.judging import asks
from letters.rules.asking.kinds import Ask

__all__ = ["Ask", "asks"]
