"""Things: which article a noun phrase needs so that it can stand in a sentence."""

import re

from followup.finishing.reading import NOUNS, Doc, Token, kinds, next_word, read
from followup.finishing.words import listed

# Nouns that stand without an article: matter, crafts, games, qualities, subjects.
MASS = listed(
    """series review stuff gear text honey
    jam chutney flour sugar salt milk butter cloth fabric timber firewood
    string yarn thread tape glue toner shelving clothing jollof chai cake stationery
    luggage absence access accessibility accountability accounting accuracy advertising
    advice anime apprenticeship archaeology archery art astronomy attendance attention
    authorship autonomy badminton baking ballet ballroom baseball basketball beauty
    beekeeping beer behavior behaviour biology birding bluegrass blues bookkeeping
    boxing brass bread breakfast bridge bronze butter calligraphy candor candour care
    carpentry cheese chemistry chess childcare chocolate church cinema clarity clay
    cleanliness coffee college communication company compassion compliance compost
    concrete conservation consistency continuity conversation copper cotton courage
    craftsmanship credit cricket crime crochet culture cycling data debt detail dignity
    dinner directness discipline diversity documentation dominoes drama drill dungeons
    economics education efficiency electricity embroidery empathy encouragement energy
    enthusiasm equipment equity evidence excel exercise experience fairness faith
    feedback fencing fermentation fiction film folk food football frankness freedom
    fruit fun funding furniture gardening genealogy generosity gin glass gold golf
    gospel grace growth guidance handwashing hardware health healthcare help history
    hockey home homework honesty hope hospitality housework humor humour hygiene
    inclusion infection information infrastructure ink input insight inspiration
    interest iron java javascript jazz journalism joy judo justice karaoke karate
    kindness kit knowledge kubernetes labor labour lacrosse law leadership leather lego
    light linux literacy literature logistics love loyalty luck lunch machinery mahjong
    maintenance manga mankind marketing math maths medicine mentorship metal migration
    minecraft money morale music nature needlework netball nightlife noise nonfiction
    numeracy nutrition onboarding openness opera order origami overtime ownership oxygen
    paint paper paperwork parking passion pasta patience payroll peace philosophy
    photography physics pilates pizza poetry poker politics pottery praise pride
    printing privacy procurement productivity professionalism progress provenance
    psychology publishing punctuality python quality rain recruitment recycling reggae
    research respect retention rice rock rollback rowing rugby rust safety sailing salsa
    salt scheduling school sci-fi science scrabble security sickness silence silver
    simplicity sincerity sleep small-talk snow soccer sociology software soil soup
    sourdough space speed staff standardization steel stewardship succession sudoku
    support sustainability tact tango tea teamwork techno technology tennis tenure
    theater theatre theology thoughtfulness time timekeeping tofu tradition traffic
    training transparency trivia trust truth turnout turnover understanding university
    uptime vaccination volleyball warmth waste water weather welcome well-being
    wellbeing whiskey whisky wildlife wine wisdom wood woodwork wool work wrestling
    yoga"""
)
LED = frozenset({"DT", "PRP$", "CD", "PDT", "WDT", "WP$"})
NEEDS_NO_ARTICLE = listed(
    """that this these those both all some any no every each another such same less more fewer
    much many few several most someone somebody everyone everybody nobody anyone"""
)
DETERMINERS = listed(
    """the a an my our your her his their that this these those some any all both one two three such
    no every each another"""
)
# Endings of qualities, crafts and processes, which need no article.
ABSTRACT = re.compile(
    r"(?:ing|ness|ship|ity|ism|ics|craft|ation|ance|ence|ment|cy|age|tude|dom|hood|phy|ology)$"
)
COUNTED = listed(
    """cutting recording clipping setting hearing station apartment department document
    ambulance conference audience agency pharmacy village package cottage garage stage
    page building meeting wing ring kitchen thing cottage policy monument experiment
    instrument garment engagement appointment university city charity entrance dance
    fence sentence image message passage bridge wage ceiling painting drawing evening
    morning community facility committee baby lady"""
)


def stands_bare(head: Token, named: bool = True) -> bool:
    """Whether a noun stands in a sentence without an article."""
    word = head.lower_
    if head.tag_ in {"NNS", "VBG", "CD", "DT"} or word in MASS:
        return True
    if head.tag_ in {"NNP", "NNPS"} and named and head.text[:1].isupper():
        return True
    led_on = next_word(head) == "of"
    return word not in COUNTED and not led_on and ABSTRACT.search(word) is not None


# Nouns that stand bare after a preposition: "at lunch", "on time".
AFTER_PREPOSITIONS = listed(
    """work home school college university church bed prison jail town hospital court lunch dinner
    breakfast night noon midnight dawn dusk time hand foot bike train bus car boat plane purpose
    paper board call duty line course site stage shift air land sea mind heart general particular
    public private person practice class camp theory detail theatre theater tune order touch hold
    need place part uni law office end"""
)


def lacks_article_inside(doc: Doc, start: int) -> bool:
    """Whether a noun after a preposition lacks its article: "bees in church roof"."""
    for token in doc[start:]:
        bare = token.left_edge.i == token.i or all(
            child.dep_ == "compound" for child in token.lefts
        )
        if token.dep_ != "pobj" or token.tag_ != "NN" or not bare or not token.text.islower():
            continue
        placed = token.head.lower_ in {"in", "at", "under", "behind", "near"}
        usual = token.lower_ in AFTER_PREPOSITIONS or stands_bare(token)
        numbered = next_word(token).isdigit()
        if placed and not usual and not numbered and "NOUN" in kinds(token.text):
            return True
    return False


def with_article(words: str, head: Token, doc: Doc, start: int) -> str:
    """The words with "the" before a lone singular noun that needs it."""
    first = doc[start]
    if any(char.isdigit() for char in head.text) or first.lower_ == "zero":
        return words
    led_on = next_word(head) == "of"
    if first.tag_ == "CD" and first.i != head.i and head.tag_ == "NN" and not led_on:
        return f"the {words}"  # "60 day plan", "one pager"
    if first.tag_ in LED or first.lower_ in NEEDS_NO_ARTICLE:
        return f"the {words}" if first.lower_ == "same" else words
    if any(child.tag_ in {"DT", "PRP$", "POS"} and child.i < head.i for child in head.children):
        return words
    owner = next((child for child in head.children if child.dep_ == "poss"), None)
    if owner is not None and owner.tag_ == "NN" and owner.left_edge.tag_ in {"NN", "JJ"}:
        return f"the {words[:1].lower()}{words[1:]}"  # "fish supplier's number"
    if owner is not None or stands_bare(head):
        return words
    return f"the {words}"


def head_noun(words: str) -> str:
    """The noun that a thing is: "map" of "the porter map I drew for the wards"."""
    last = ""
    led = "" if words.lower().split(" ")[0] in DETERMINERS else "the "
    for token in list(read(f"I have {led}{words}."))[2:]:
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
