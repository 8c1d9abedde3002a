"""Words on paper: letters, what was printed of them, and the stationery they stand on."""

from letters.models.letters import Enclosure, Letter, Printout, PrintRun
from letters.models.margin import Dismissal, Lifting
from letters.models.pace import Pace
from letters.models.stationery import Stationery

__all__ = [
    "Dismissal",
    "Enclosure",
    "Letter",
    "Lifting",
    "Pace",
    "PrintRun",
    "Printout",
    "Stationery",
]
