"""The name by which others import the matching: who would value what, and why."""

from followup.matching import rank

__all__ = ["rank"]
