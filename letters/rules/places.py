"""Places in a text as a browser counts them."""


def one_kind_of_line(text: str) -> str:
    """The text with line ends as they stand in a text field, whichever way it was sent."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def browser_place(text: str, place: int) -> int:
    """A place in a text counted in UTF-16 units, as scripts count: an emoji is two."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
