"""Finishing a sentence: typed words become words that can stand in a letter, or a note why not."""

from followup.finishing.boxes import finish

__all__ = ["finish"]
