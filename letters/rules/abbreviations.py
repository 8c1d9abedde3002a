"""Full stops that end a word and no sentence: one list for all who read sentences."""

import re

# After these something always follows: a name, a number, an example.
LEADING_WORDS = """
approx apt asst blvd bldg bros bzw ca capt cf cmdr col dept dipl dr drs eds eg e.g evtl exec feb
figs fr frl ggf gov hon hr hrsg ie i.e jan lic lt maj mgr mlle mme mr mrs ms msgr mt mx nr apr aug
jul jun oct okt nov dez sep sept prof rd rev sen sgt sr.a sra srta st ste str supt tel thu thur
thurs tue tues univ ust vgl vol vols vs viz wed d.h i.d.r o.ä p.ex par.ex p.p.s p.s s.o s.u u.a
u.u v.a z.b z.t z.hd
"""
# These may stand last in a sentence; a capital after them begins another.
LAST_WORDS = """
a.g a.m a.s assn b.a b.sc b.v co corp e.g.m.b.h e.k e.u e.v etc ext g.m.b.h inc intl jr llc llp
ltd ltda m.a m.b.a m.sc n.v o.o p.m ph.d plc pm pty pvt s.a s.a.r.l s.a.s s.c s.l s.p.a s.r.l
s.r.o sr u.k u.s u.s.a usw
"""
# Words of their own as well: short forms before a number, or with a capital of their own.
BOTH_WORDS = "am art ave dec ed est fig fri gen mar mon no nos op sat sun"
LEADING, LAST, BOTH = (frozenset(w.split()) for w in (LEADING_WORDS, LAST_WORDS, BOTH_WORDS))
WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*\Z")
DOTTED = re.compile(r"[^\W\d_]{1,3}(?:\.[^\W\d_]{1,3})+")  # "S.p.A", "z.B", "J.R.R"
SPACED = re.compile(r"(?<![^\s(])(?:[^\W\d_]{1,3}\. ?){1,3}[^\W\d_]{1,3}\Z")  # "S. p. A", "z. B"
LONGEST = 20  # characters


def ends_only_a_word(text: str, start: int, stop: int, after: str) -> bool:
    """Whether the full stop at a place belongs to the word before it and ends no sentence.

    `start` is where the sentence began, `after` the first letter or figure that follows, if any.
    """
    begin = max(start, stop - LONGEST)
    found = WORD.search(text, begin, stop)
    if not found:
        return False
    spaced = SPACED.search(text, begin, stop)
    short = spaced[0].replace(" ", "") if spaced else ""
    # "plan B" is spaced, and nothing that anybody knows.
    word = short if short.casefold() in LEADING | LAST else found[0]
    low = word.casefold()
    if low in LEADING:
        return True
    if low in LAST:
        return after.islower()
    if DOTTED.fullmatch(word):
        return word.isupper() or after.islower()
    if low in BOTH:
        return after.isdigit() or (word[0].isupper() and low not in ("no", "nos", "am"))
    return len(word) == 1 and word.isalpha() and word not in "Ii"
