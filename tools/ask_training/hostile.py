"""Texts that try the patience of whoever reads them: each 10,000 characters of one mischief."""

LENGTH = 10_000

LETTER = """Dear Ms. Alvarado,

Thank you for the hour you and the panel gave me on Thursday, and for the tour of the reading room.
You mentioned that the summer program loses half of its sign-ups to a form that nobody finishes on
a phone. I went home and drew the one-page version that worked at my last library; it is enclosed,
and you are welcome to change whatever you like. Would it help if I sent the spreadsheet behind it?

I also thought of you when I read about the new grants for rural branches. The deadline is in
March, and the first page has a checklist that should save your team an afternoon. If you could
tell me who decides on the second round, I would be grateful for a few minutes of your time, though
I know how busy the season is. I was wondering whether the decision has been made, and whether
there might be room for me next year. Any feedback on my interview would be welcome.

Mr. Ito asked about the volunteer calendar. I promised him the template, so I have put it in the
same envelope; please pass it on with my regards. I hope the roof is holding, and that the
children's corner got its rug. My own news is small: I have taken a part-time post at the county
archive, where the heating works and the coffee does not.

If your colleague in Acquisitions were to need a hand with the book sale, I would gladly come on a
Saturday. There is no need to reply. I am not asking for anything, except perhaps that you enjoy
the enclosed article; it made me laugh out loud on the bus. Please keep me in mind if something
opens up in the spring. I look forward to hearing from you.

Let's follow up soon and talk about other ways I might be able to help you out.

Sincerely,
Renata Quill
"""


def filled(piece: str) -> str:
    """A piece over and over, to LENGTH characters."""
    return (piece * (LENGTH // len(piece) + 1))[:LENGTH]


TWO_WORDS = [f"{a}{b}" for a in "BCDFGHKLMN" for b in ("ad", "el", "im", "on", "up", "ask", "can")]

HOSTILE = {
    "short sentences": filled(" ".join(f"{one} {one.lower()}." for one in TWO_WORDS) + " "),
    "short questions": filled(" ".join(f"{one}?" for one in TWO_WORDS) + " "),
    "short requests": filled(" ".join(f"Can {one.lower()}?" for one in TWO_WORDS) + " "),
    "one run-on sentence": filled(
        "and I said that we would see what you and they might do with it "
    ),
    "could you could you": filled("could you "),
    "if you could if i could": filled("if you could if i could let me know how i "),
    "let me know if": filled("let me know if you would "),
    "thank you in": filled("thank you for your help in "),
    "any of any of": filled("any of your my i would be if "),
    "one word": filled("a"),
    "all punctuation": filled("?!.,;:()\"'…—-"),
    "all new lines": filled("\n"),
    "question marks": filled("? "),
    "quotation marks": filled('" “a '),
    "greetings": filled("Dear Dr. "),
    "closings": filled("Sincerely,\n"),
    "signatures": filled("Best regards,\nTom\n" + "x " * 300),
    "commas": filled("I would like, "),
    "spaces": filled(" \t"),
    "accents": filled("é\u0301\u0327"),
    "wide signs": filled("\ufdfa "),
    "dashes": filled("—-- - –"),
    "quoted replies": filled("> could you\nOn x wrote:\n"),
}
