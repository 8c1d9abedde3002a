"""Slips of a hurried hand and how they are spelled: dialect, shorthand, a missing apostrophe."""

import re

from followup.finishing.words import listed

KIN = (
    r"(?:mom|mum|mam|dad|mother|father|wife|husband|nan|gran|grandma|grandpa|granddad|grandad|"
    r"neighbou?r|cousin|uncle|aunt|sister|brother)"
)
SPELLED = {
    "thru": "through",
    "b4": "before",
    "lil": "little",
    "jus": "just",
    "hisself": "himself",
    "theirselves": "themselves",
    "inspite": "in spite",
    "upto": "up to",
    "alot": "a lot",
    "atleast": "at least",
    "infact": "in fact",
    "aswell": "as well",
    "eachother": "each other",
    "everytime": "every time",
    "noone": "no one",
    "gonna": "going to",
    "wanna": "want to",
    "kinda": "kind of",
    "nuthin": "nothing",
    "nothin": "nothing",
    "somethin": "something",
    "anythin": "anything",
    "everythin": "everything",
    "havin": "having",
    "goin": "going",
    "doin": "doing",
    "bein": "being",
    "mornin": "morning",
    "evenin": "evening",
    "thats": "that's",
    "theres": "there's",
    "youre": "you're",
    "youve": "you've",
    "weve": "we've",
    "theyve": "they've",
    "arent": "aren't",
    "werent": "weren't",
    "hadnt": "hadn't",
    "wasnt": "wasn't",
    "childrens": "children's",
    "womens": "women's",
    "peoples": "people's",
    "everyones": "everyone's",
    "someones": "someone's",
    "anyones": "anyone's",
    "todays": "today's",
    "yesterdays": "yesterday's",
    "tomatos": "tomatoes",
    "potatos": "potatoes",
    "bldg": "building",
    "3g": "3G",
    "4g": "4G",
    "5g": "5G",
}
# "goin" before "g": what ends so and is a word of its own is no doing that lost it.
SHORTHANDS = (
    (re.compile(r"(?<=[a-z]) (?:n|'n'?) (?=[a-z])"), " and "),
    (re.compile(r"(?<=[a-z]) w (?=[a-z])"), " with "),
    (re.compile(r"(?<![\w'])u(?= [a-z])"), "you"),
    (re.compile(r"(?<=\w )'?em\b"), "them"),
    (re.compile(r"(?<=asked )bout\b|(?<=told me )bout\b|(?<=talked )bout\b"), "about"),
    (re.compile(r"\b(would|could|should|might|must) of\b"), r"\1 have"),
    (re.compile(r"\b(s?he|they|we|I|you) seen\b"), r"\1 had seen"),
    (re.compile(r"\bits (?=(?:an?|the|just|not|been|so|all|only|really|very)\b(?! own))"), "it's "),
    (
        re.compile(r"\b(brother|sister|mother|father|son|daughter)[ -]in[ -]laws (?=[a-z])"),
        r"\1-in-law's ",
    ),
    (re.compile(r"\b(brother|sister|mother|father|son|daughter) in law\b"), r"\1-in-law"),
    (re.compile(rf"\b((?:my|his|her|your|their) {KIN})s (?=[a-z])(?!and\b|or\b|who\b)"), r"\1's "),
    (re.compile(r"\bno (\w+ing) of (?=\w)"), r"not \1 "),
    (re.compile(r"^1 (?=[a-z])"), "a "),
    (re.compile(r"\bthe half an? "), "half a "),
    (
        re.compile(
            r"\b(tenants|workers|patients|students|residents|farmers|drivers|nurses|veterans|carers|"
            r""
            r"pensioners|members|parents|learners|teachers) (?=(?:rights|voices?|safety|dignity|"
            r"needs)\b)"
        ),
        r"\1' ",
    ),
    (
        re.compile(
            r"\b(wrecker|builder|butcher|baker|breaker)s (?=(?:yard|merchant|shop|van|" r"oven)\b)"
        ),
        r"\1's ",
    ),
    (re.compile(r"\b(left|right) (?=(?:handed|footed)\b)"), r"\1-"),
    (
        re.compile(
            r"(?<=[a-z] )(?:MY|OUR|YOUR|THIS|THAT|OFF|REAL|REALLY|VERY|SAME|OWN|FIRST|"
            r"BEST)\b(?= [a-z])"
        ),
        lambda found: found[0].lower(),
    ),
    (re.compile(r"^(?:ja|och|aye|eish|ah look|yup|yep|literally),? (?=\w)", re.I), ""),
    (
        re.compile(r"(?<=\w)((?:n'?t|never)\b.*\w) not even (?=for|to|in|on|at|when|if|with)"),
        r"\1 even ",
    ),
)
# Nouns and names on "-in" whose "-ing" is a word as well.
NO_DOING = listed("thin skin spin sin chin bin fin pin tin win gin kin din cabin robin")
