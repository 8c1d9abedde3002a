"""Things: which article a noun phrase needs so that it can stand in a sentence."""

from followup.finishing.reading import NOUNS, Doc, Token, read

# Nouns that stand without an article: matter, crafts, games, qualities, subjects.
MASS = frozenset(
    [
        "music",
        "jazz",
        "opera",
        "rock",
        "folk",
        "blues",
        "poetry",
        "art",
        "history",
        "chess",
        "football",
        "soccer",
        "basketball",
        "baseball",
        "hockey",
        "cricket",
        "rugby",
        "tennis",
        "golf",
        "volleyball",
        "badminton",
        "netball",
        "lacrosse",
        "yoga",
        "pilates",
        "karate",
        "judo",
        "coffee",
        "tea",
        "wine",
        "beer",
        "whisky",
        "whiskey",
        "gin",
        "bread",
        "sourdough",
        "cheese",
        "chocolate",
        "food",
        "fruit",
        "soup",
        "rice",
        "work",
        "time",
        "patience",
        "honesty",
        "kindness",
        "courage",
        "humor",
        "humour",
        "advice",
        "help",
        "support",
        "feedback",
        "candor",
        "candour",
        "encouragement",
        "trust",
        "respect",
        "fairness",
        "loyalty",
        "discipline",
        "clarity",
        "transparency",
        "safety",
        "quality",
        "accuracy",
        "punctuality",
        "growth",
        "equity",
        "diversity",
        "inclusion",
        "culture",
        "communication",
        "teamwork",
        "leadership",
        "retention",
        "recruitment",
        "training",
        "education",
        "research",
        "science",
        "math",
        "maths",
        "physics",
        "chemistry",
        "biology",
        "philosophy",
        "psychology",
        "economics",
        "politics",
        "sociology",
        "theology",
        "law",
        "medicine",
        "literature",
        "fiction",
        "nonfiction",
        "theater",
        "theatre",
        "drama",
        "film",
        "cinema",
        "photography",
        "pottery",
        "carpentry",
        "woodwork",
        "needlework",
        "embroidery",
        "crochet",
        "origami",
        "calligraphy",
        "gardening",
        "beekeeping",
        "birding",
        "astronomy",
        "archaeology",
        "genealogy",
        "technology",
        "software",
        "hardware",
        "data",
        "code",
        "paperwork",
        "overtime",
        "equipment",
        "furniture",
        "machinery",
        "traffic",
        "weather",
        "snow",
        "rain",
        "wildlife",
        "nature",
        "conservation",
        "sustainability",
        "recycling",
        "compost",
        "soil",
        "water",
        "energy",
        "electricity",
        "steel",
        "wood",
        "glass",
        "concrete",
        "infection",
        "hygiene",
        "nutrition",
        "exercise",
        "sleep",
        "health",
        "care",
        "homework",
        "housework",
        "progress",
        "information",
        "knowledge",
        "experience",
        "evidence",
        "money",
        "waste",
        "noise",
        "silence",
        "space",
        "light",
        "attention",
        "interest",
        "enthusiasm",
        "energy",
        "passion",
        "pride",
        "joy",
        "fun",
        "luck",
        "warmth",
        "hospitality",
        "generosity",
        "grace",
        "tact",
        "openness",
        "directness",
        "frankness",
        "sincerity",
        "professionalism",
        "thoughtfulness",
        "empathy",
        "compassion",
        "understanding",
        "inspiration",
        "insight",
        "wisdom",
        "guidance",
        "mentorship",
        "input",
        "praise",
        "welcome",
        "company",
        "conversation",
        "small-talk",
        "bluegrass",
        "reggae",
        "techno",
        "gospel",
        "salsa",
        "ballet",
        "tango",
        "linux",
        "python",
        "java",
        "javascript",
        "kubernetes",
        "excel",
        "onboarding",
        "scheduling",
        "standardization",
        "logistics",
        "compliance",
        "maintenance",
        "infrastructure",
        "procurement",
        "accounting",
        "bookkeeping",
        "payroll",
        "marketing",
        "advertising",
        "journalism",
        "publishing",
        "printing",
        "archery",
        "fencing",
        "wrestling",
        "boxing",
        "rowing",
        "sailing",
        "dominoes",
        "bridge",
        "poker",
        "mahjong",
        "scrabble",
        "sudoku",
        "lego",
        "minecraft",
        "dungeons",
        "anime",
        "manga",
        "sci-fi",
        "continuity",
        "accountability",
        "autonomy",
        "consistency",
        "efficiency",
        "productivity",
        "morale",
        "retention",
        "access",
        "accessibility",
        "literacy",
        "numeracy",
        "apprenticeship",
        "craftsmanship",
        "stewardship",
        "paint",
        "ink",
        "paper",
        "leather",
        "wool",
        "cotton",
        "clay",
        "metal",
        "iron",
        "brass",
        "bronze",
        "gold",
        "silver",
        "copper",
        "breakfast",
        "lunch",
        "dinner",
        "home",
        "church",
        "school",
        "college",
        "university",
        "university",
        "work",
    ]
)
MORE_MASS = """honey jam chutney flour sugar salt milk butter cloth fabric timber firewood string yarn
    thread tape glue toner shelving clothing jollof chai cake stationery luggage"""
MASS |= frozenset(MORE_MASS.split())
# Nouns on "-ing" that come one by one.
COUNTED_ONES = "cutting recording drawing meeting painting building clipping setting hearing"
COUNTED = frozenset(COUNTED_ONES.split())
MINE = frozenset(["my", "our"])
LED = frozenset({"DT", "PRP$", "CD", "PDT", "WDT", "WP$"})


def with_article(words: str, head: Token, doc: Doc, start: int) -> str:
    """The words with "the" before a lone singular noun that needs it."""
    first = doc[start]
    if first.tag_ == "CD" and first.i != head.i and head.tag_ == "NN":
        return f"the {words}"  # "60 day plan", "one pager"
    if first.lower_ in {"that", "this", "these", "those"}:
        return words
    if first.tag_ in LED or first.lower_ in {
        "both",
        "all",
        "some",
        "any",
        "no",
        "every",
        "each",
        "another",
        "such",
        "same",
    }:
        return f"the {words}" if first.lower_ == "same" else words
    if any(child.tag_ in {"DT", "PRP$", "POS"} and child.i < head.i for child in head.children):
        return words
    if any(child.dep_ == "poss" for child in head.children):
        return words
    if head.tag_ in {"NNP", "NNPS"} and head.text[:1].isupper():
        return words
    if head.tag_ in {"NNS", "CD", "DT"}:
        return words
    if head.lower_ in COUNTED:
        return f"the {words}"
    if (
        head.tag_ == "VBG"
        or head.lower_ in MASS
        or head.lower_.endswith(("ing", "ness", "ship", "ity", "ism", "ics", "craft"))
    ):
        return words
    return f"the {words}"


def head_noun(words: str) -> str:
    """The noun that a thing is: "map" of "the porter map I drew for the wards"."""
    last = ""
    for token in list(read(f"I have {words}."))[2:]:
        if token.tag_ == "CD" and last:
            continue
        if token.tag_ in NOUNS or (token.tag_ in {"VBG", "CD"} and not last):
            last = token.lower_
        elif last and token.tag_ not in {"POS", "HYPH"} and token.text != "-":
            break
        elif token.tag_ == "POS":
            last = ""
    return last


def is_led(words: str) -> bool:
    """Whether a thing begins with an article, an owner or a number."""
    return bool(words) and read(words)[0].tag_ in LED


def was_bare(typed: str, words: str) -> bool:
    """Whether the article of a thing was put there and not typed."""
    return words.lower().startswith("the ") and not typed.lower().startswith("the ")


def indefinite(words: str) -> str:
    """ "a" or "an", by the sound that follows as its letters tell it."""
    first = words.split()[0].lower()
    if first.startswith(("uni", "use", "usu", "eu", "one")):
        return "a"
    return "an" if first[0] in "aeiou" or first.startswith(("hour", "honest", "heir")) else "a"
