"""What says nothing, short forms and their whole words, and what is spelled with capitals."""

import re

from followup.finishing.words import listed

SAYS_NOTHING = re.compile(
    r"(?:n\s*/?\s*a|none|nothing|no|nope|nada|nil|null|idk|dunno|tbd|tba|todo|unknown|same|"
    r"ditto|x+|(?:i )?(?:honestly )?(?:do ?n[o']?t|can ?n?[o']?t|cant|cannot|didn'?t|"
    r"couldn'?t) (?:really )?(?:know|remember|recall|think|catch|promise|have)(?: (?:of "
    r")?(?:anything|much|really|them|her|him|now|yet|sorry|it|this one|that|any|a thing))*|"
    r"(?:i )?forgot|i forget|not (?:sure|much|really|known|yet|applicable|anything)(?: (?:yet|"
    r"really|about this one|tbh|honestly|of anything|comes to mind))*|no (?:idea|clue|memory|"
    r"promise|promises|thanks|one)|nothing (?:really|much|yet|comes to mind|that i (?:know|"
    r"remember|can think) ?(?:of)?|special|in particular|specific|i (?:know|remember|can "
    r"think) ?(?:of)?|tbh|at all|promised|sorry|to (?:report|say|add|thank))|see (?:above|"
    r"notes?|below)|as above|same as above|\?+|skip|pass|blank|empty|god knows|hard to (?:say|"
    r"tell)|couldn'?t (?:say|tell)|did ?n'?t say|no memory of .*|ask (?:me )?later|later|hmm+|"
    r"umm?|unk|see (?:promise|promised|thanks|last|previous|other|notes?|my \w+)|"
    r"not that i (?:know|remember|recall)(?: of)?|(?:maybe )?something|anything|thanks?|"
    r"thx|ty|thank (?:yo)?u|(?:absolutely|literally|really) nothing|(?:sod|f|fuck|bugger|naff|"
    r"jack) all|zilch|zero|whatever|who knows|everything|stuff|things|lots|test|xxx+)",
    re.IGNORECASE,
)
FORGOTTEN = re.compile(
    r"(?:sorry,? )?(?:i )?(?:really |honestly |just )?(?:do ?n'?t|cannot|can ?'?t|could ?n'?t|"
    r"did ?n'?t) (?:really |even |actually )?(?:recall|remember|catch)\b|no idea\b|nothing "
    r"(?:i|that|really|else|to|for|much|from|came|comes|special)\b|not sure (?:what|if|yet)\b",
    re.IGNORECASE,
)
WHOLE_MONTHS = {
    "jan": "January", "feb": "February", "apr": "April", "jun": "June", "jul": "July",
    "aug": "August", "sep": "September", "sept": "September", "oct": "October", "nov": "November",
    "dec": "December",
}  # fmt: skip
SHORT_MONTHS = "|".join(WHOLE_MONTHS)
SHORT_FORMS = (
    (re.compile(r"\bw/o\b", re.IGNORECASE), "without"),
    (re.compile(r"\bw/out\b", re.IGNORECASE), "without"),
    (re.compile(r"\bw/\s*", re.IGNORECASE), "with "),
    (re.compile(r"\bcause\b(?= (?:it|he|she|they|i|we|you)\b)"), "because"),
    (re.compile(r"\bmsgs\b"), "messages"),
    (re.compile(r"\bwks\b|(?<=\d )wk\b"), "weeks"),
    (re.compile(r"(?<=\d )yr\b"), "years"),
    (re.compile(r"(?<=\d )hr\b"), "hours"),
    (re.compile(r"\b(this|last|next) wk\b"), r"\1 week"),
    (re.compile(r"\b(this|last|next|full|whole) yr\b"), r"\1 year"),
    (re.compile(r"\b1x\b"), "once"),
    (re.compile(r"\b2x\b"), "twice"),
    (re.compile(r"\bxmas\b", re.IGNORECASE), "Christmas"),
    (re.compile(r"\b(Mon|Fri|Sun)(?=$|s\b)"), r"\1day"),
    (re.compile(r"\bb/c\b|\bbc\b|\bcuz\b|\bcos\b|\bcoz\b", re.IGNORECASE), "because"),
    (re.compile(r"\s+&\s+|(?<=\w)\s?&\s(?=\w)"), " and "),
    (re.compile(r"\s\+\s"), " and "),
    (re.compile(r"\band/or\b", re.IGNORECASE), "or"),
    (re.compile(r"(?<!['’])\bre:?\s+(?=\w)", re.IGNORECASE), "about "),
    (
        re.compile(r"(?<=\b(?:in|by) )(march|may|august)\b|(?<=\bsince )(march|may)\b"),
        lambda m: m[0].capitalize(),
    ),
    (
        re.compile(
            r"\b(?:INTO|BEFORE|AFTER|NOT|NEVER|ALWAYS|EVERY|ALL|ONLY|THE|AND|ANY|ONE|EVER)\b"
        ),
        lambda m: m[0].lower(),
    ),
    (re.compile(r"\bi\b(?!\.)"), "I"),
    (re.compile(r"\b[Ii]m\b"), "I'm"),
    (re.compile(r"\b[Ii]ve\b"), "I've"),
    (
        re.compile(r"\b(do|does|did|would|could|should|is|was|has|have)nt\b", re.IGNORECASE),
        r"\1n't",
    ),
    (re.compile(r"\bcant\b", re.IGNORECASE), "can't"),
    (re.compile(r"\bwont\b(?= \w)", re.IGNORECASE), "won't"),
    (re.compile(r"\bhes\b", re.IGNORECASE), "he's"),
    (re.compile(r"\bshes\b", re.IGNORECASE), "she's"),
    (re.compile(r"\btheyre\b", re.IGNORECASE), "they're"),
    (re.compile(r"\bdidnt\b", re.IGNORECASE), "didn't"),
    (re.compile(r"\bur\b"), "your"),
    (re.compile(r"\bqs\b", re.IGNORECASE), "questions"),
    (re.compile(r"(?<=\d )mins?\b|(?<=\bten )mins?\b|(?<=\bfive )mins?\b"), "minutes"),
    (
        re.compile(rf"(?<=\b(?:in|by) )({SHORT_MONTHS})\b\.?", re.IGNORECASE),
        lambda found: WHOLE_MONTHS[found[1].lower()],
    ),
    (re.compile(r",? esp\.?(?= )", re.IGNORECASE), ", especially"),
    (re.compile(r"\babt\b", re.IGNORECASE), "about"),
    (re.compile(r"\bppl\b", re.IGNORECASE), "people"),
    (re.compile(r"\byrs\b", re.IGNORECASE), "years"),
    (re.compile(r"\bsecs\b", re.IGNORECASE), "seconds"),
    (re.compile(r"\bmins\b", re.IGNORECASE), "minutes"),
    (re.compile(r"\bhrs\b", re.IGNORECASE), "hours"),
    (re.compile(r"\bmtgs?\b", re.IGNORECASE), "meetings"),
    (re.compile(r"\bthx\b", re.IGNORECASE), "thanks"),
    (re.compile(r"\binfo\b", re.IGNORECASE), "information"),
    (re.compile(r"\bintro\b(?=(?:s)? to\b|$)", re.IGNORECASE), "introduction"),
    (re.compile(r"\brecs?\b(?=s?$| for| on)", re.IGNORECASE), "recommendation"),
    (
        re.compile(
            r"\bpls\b|\bplz\b|\btbh\b|\bimo\b|\blol\b|\bhaha+\b|\bhehe+\b|\basap\b", re.IGNORECASE
        ),
        "",
    ),
)
MONTHS_AND_DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday january february april june "
    "july august september october november december christmas easter thanksgiving ramadan "
    "diwali english french german spanish italian dutch greek turkish polish russian "
    "ukrainian japanese korean chinese mandarin hindi arabic portuguese irish scottish welsh "
    "british american canadian australian nigerian indian mexican brazilian swedish norwegian "
    "danish finnish czech hungarian romanian london paris berlin chicago boston texas ohio "
    "toledo lagos mumbai delhi dublin sydney tokyo seoul europe africa asia america germany "
    "france spain italy ireland scotland wales england japan korea india nigeria canada "
    "mexico brazil australia excel powerpoint python java linkedin google microsoft youtube "
    "lego bach mozart beethoven jesus god bible shakespeare nasa ikea netflix"
)
ALWAYS_CAPITAL = {word: word.capitalize() for word in MONTHS_AND_DAYS.split()} | {
    "nasa": "NASA",
    "ikea": "IKEA",
    "linkedin": "LinkedIn",
    "youtube": "YouTube",
    "github": "GitHub",
    "whatsapp": "WhatsApp",
    "powerpoint": "PowerPoint",
    "usa": "USA",
    "uk": "UK",
    "nhs": "NHS",
    "pdf": "PDF",
    "tv": "TV",
    "cv": "CV",
    "hr": "HR",
    "tripadvisor": "Tripadvisor",
    "hilux": "Hilux",
    "harley": "Harley",
    "toyota": "Toyota",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "nyc": "NYC",
    "gps": "GPS",
    "diy": "DIY",
    "phd": "PhD",
    "mba": "MBA",
    "sql": "SQL",
    "css": "CSS",
    "html": "HTML",
    "api": "API",
    "nfl": "NFL",
    "nba": "NBA",
    "lego": "LEGO",
}
PLURAL_DAYS = {f"{day}s": f"{day.capitalize()}s" for day in MONTHS_AND_DAYS.split()[:7]}
# The little words every sentence has.
LITTLE = listed(
    """a an and are as at be but by for from had has have he her him his how i if in is
    it its me my no not of on or our she so than that the their them they this to us was
    we were what when who why will with you your all both very too about into out up"""
)
