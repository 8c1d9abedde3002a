"""Words on paper: letters, what was printed of them, and the stationery they stand on."""

from letters.models.letters import Dismissal, Enclosure, Letter, Lifting, Printout, PrintRun
from letters.models.rate_limit import RenderCount
from letters.models.stationery import Stationery

__all__ = [
    "Dismissal",
    "Enclosure",
    "Letter",
    "Lifting",
    "PrintRun",
    "Printout",
    "RenderCount",
    "Stationery",
]
