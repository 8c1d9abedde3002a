"""Words that names are made with: titles, particles, families; and what is no name."""

import re


def listed(text: str) -> frozenset[str]:
    """A set of words from one string of them."""
    return frozenset(text.split())


TITLES = {
    "mr": "Mr.",
    "mrs": "Mrs.",
    "ms": "Ms.",
    "mx": "Mx.",
    "dr": "Dr.",
    "dr.-ing": "Dr.",
    "doctor": "Dr.",
    "prof": "Professor",
    "rev": "Rev.",
    "revd": "Rev.",
    "reverend": "Rev.",
    "capt": "Captain",
    "cap'n": "Captain",
    "col": "Colonel",
    "lt": "Lieutenant",
    "sgt": "Sergeant",
    "gov": "Governor",
    "sen": "Senator",
    "atty": "Attorney",
    "mme": "Mme",
    "mlle": "Mlle",
    "mdm": "Mdm",
    "sr": "Sister",
    "dir": "Director",
    "shri": "Shri",
    "smt": "Smt.",
}
# These are words of everyday speech, too: they are titles only before a name.
OFFICES = listed(
    """miss professor sir dame lady lord sister father captain major colonel lieutenant sergeant
    judge justice herr frau madame madam monsieur señor señora councilman councilwoman councillor
    chief mayor dean principal governor senator canon bishop rabbi imam coach chef nurse officer
    deputy attorney director trustee don doña dona oom tannie aunty auntie uncle tía tío pastor"""
)
# Given names as well: two words of which one of these is the first are greeted whole.
GIVEN_NAMES_TOO = frozenset({"Dean", "Don"})
# Of envelopes, never of a greeting.
COURTESIES = frozenset({"hon", "honorable", "honourable", "dipl.-ing", "dipl.-kfm", "ing"})
OUTRANKED = frozenset({"", "Mr.", "Ms.", "Mrs.", "Miss", "Mx.", "Rev."})
UNDER = {"asst": "Assistant", "assistant": "Assistant", "deputy": "Deputy", "vice": "Vice"}
NICKNAMED = frozenset({"old", "auld", "big", "wee"})
PARTICLES = listed(
    """de da do dos das del della di la le las los van von der den ter ten el al bin ibn zu af
    """
)
# These, too, begin a family name, and keep their capitals.
BEGINS_A_FAMILY = PARTICLES | listed("ní ni nic mac mc o' ó ua uí st st. saint te")
# Where most people have two family names, the father's and the mother's.
TWO_FAMILIES = listed("MX ES CO PE CL VE EC GT CR CU DO PA HN SV NI BO PY")
# Where a Chinese name stands in its own order, after a given name of another language or alone.
CHINESE_ORDER = listed("SG MY HK")
FAMILY_FIRST = frozenset({"KR", "JP", "CN", "TW", "HU", "VN"})
GIVEN_ALONE = frozenset({"HU", "VN"})  # where one name alone is most often the given one
FAMILIES = listed(
    """kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang song
    tanaka sato suzuki hayashi takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida
    yamada sasaki yamaguchi matsumoto inoue kimura shimizu saito mori abe ikeda hashimoto ishikawa
    ogawa fujita okada goto hasegawa murakami kondo
    nguyen nguyễn tran trần le lê pham phạm hoang hoàng huynh huỳnh phan vu vũ vo võ dang đặng bui
    bùi do đỗ ngo ngô duong dương
    chen wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang
    koh goh ong teo chua tay toh yeo heng foo tan ng chan cheung wong
    xie tang deng feng cai lai hsu tsai chang huang chiu hsieh
    nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp takács juhász
    lakatos mészáros oláh rácz fekete szilágyi"""
)
GENERATION = re.compile(r",?\s+(?:jr|sr)\.?(?=$|[\s,])", re.IGNORECASE)
SUFFIXES = re.compile(
    r",?\s+(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|cpa|rn|esq|obe|mbe|p\.?\s?eng|c\.?eng|bsn|msn|dvm|jd|kc|qc|ret)\.?(?=$|[\s,])",
    re.IGNORECASE,
)
NO_NAME = re.compile(
    r"\?|\d|\b(?:lady|guy|man|woman|person|somebody|someone|unknown|panel|member|interviewer|"
    r"manager|recruiter|hr|boss|colleague|forgot|no name|n/?a|the|with|from|other|another|one|"
    r"don't|can't|chap|bloke|lad|fella|dude|gal|girl|boy|reps?|representative|secretary|owners?|"
    r"chair(?:man|woman|person)?|supervisor|volunteer|receptionist|committee|dept|department|"
    r"staff|vp|ceo|cfo|cto|two|three|four|students?|panelists?|panellists?|director|executive|ma'?am)\b",
    re.IGNORECASE,
)
