"""How each sentence begins that a seeker finishes in a box: its label, an example, its length."""

from dataclasses import dataclass

from followup.rules.sentences import Field


@dataclass(frozen=True)
class Beginning:
    """The words before the box, something that may be typed into it, and at most how many signs."""

    words: str
    example: str
    longest: int = 300

    @property
    def hint(self) -> str:
        """The line below the box, such as “Such as “that you want shorter meetings”.”"""
        return f"Such as “{self.example}”."


BEGINNINGS = {
    Field.REMEMBER: Beginning("You told me …", "that you want shorter meetings"),
    Field.PROMISE: Beginning("I promised to …", "send you my shift-planning spreadsheet"),
    Field.CARES: Beginning("They care about …", "budget dashboards", longest=200),
    Field.SHARED: Beginning("We both …", "restore old bicycles", longest=200),
    Field.THANKS: Beginning("Thank you for …", "asking about my work with volunteers"),
    Field.COULD_GIVE: Beginning("I could give …", "a rota template I made", longest=1000),
}
