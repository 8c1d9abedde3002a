"""Lists of words that the reading of phrases turns on, by what they have in common."""


def listed(text: str) -> frozenset[str]:
    """A set of words from one string of them."""
    return frozenset(text.split())


SUBJECTS = listed(
    "he she they i we you it this that there everyone everybody nobody someone somebody"
)
QUESTION_WORDS = listed("how why what where who whether which")
BEGINS_ASIDE = listed(
    "when while if as because since after before although though unless until whenever"
)
# Plurals that stand before another noun without being its verb: "sales figures".
FIRST_OF_TWO = listed(
    """sales sports arms goods news operations systems savings customs communications games arts
    records rights mechanics logistics economics politics physics ethics dynamics parks
    ladies womens mens kids girls boys bees cats dogs books jobs tools forms phones bins
    rules notes files requests orders parts cards plans trips signs"""
)
# Verbs that could be plurals and, after nobody in particular, hardly ever are.
RARELY_NOUNS = listed(
    """works lives talks comes goes thinks believes looks belongs reads runs swims cycles cooks
    teaches fights coaches writes volunteers commutes drives rides plays sings paints hates loves
    likes wants needs hopes wishes cares worries knits sews bakes bikes hikes climbs fishes
    hunts travels struggles rows sails skis surfs skates dances jogs keeps makes takes gets
    says does has knows collects builds fixes grows breeds brews carves restores speaks uses
    helps leads mentors weaves yodels juggles welds whittles"""
)
ADVERBS = listed(
    """really always never just also still actually only once clearly obviously quietly kindly even
    often sometimes usually generously patiently gently honestly genuinely truly definitely
    totally absolutely proudly happily openly warmly nicely recently already finally now
    very both nearly almost"""
)
# What somebody may be told to their face that they are, or were.
PRAISE = listed(
    """professional calm kind patient generous warm helpful fair funny friendly
    welcoming thoughtful encouraging attentive gracious frank honest open clear careful
    gentle good great lovely considerate courteous polite reassuring respectful
    supportive understanding prepared witty relaxed sincere"""
)
LEANS = listed(
    """keen proud fond happy passionate interested curious excited serious born allergic big mad
    hooked obsessed fascinated devoted committed dedicated scared
    terrified crazy enthusiastic pleased sorry glad active good strict particular fussy"""
)
# Deeds somebody does to a guest; told of in a letter as what the reader did.
DEEDS = listed(
    """ask laugh smile walk offer make bring give explain show listen notice thank apologize
    apologise shake greet welcome introduce invite hold pour wave draw nod help wait sketch
    lend quote praise encourage share remember ring call phone"""
)
# What can be seen or heard of somebody who is talked with, and need not have been told.
SEEN = listed(
    """talk laugh smile speak wear look sit stand nod write drink type hum dress sound seem listen
    have be keep use draw eat sketch take gesture wave whistle carry come arrive mention
    admit"""
)
FAILINGS = listed(
    "fail flunk lose struggle forget cry drink lie miss sleep hate complain shout swear"
)
MEN = listed(
    """son sons husband husbands brother brothers father dad uncle grandfather grandpa grandson
    nephew man men guy boy boys boyfriend king grandad granddad lad lads"""
)
WOMEN = listed(
    """daughter daughters wife wives sister sisters mother mom mum mam aunt grandmother grandma
    gran granddaughter niece woman women girl girls girlfriend queen nan lady"""
)
ANYBODY = listed(
    """kid child baby partner spouse friend boss manager director colleague coworker neighbor
    neighbour cousin parent student pupil patient customer client teacher coach mentor
    doctor nurse person somebody someone employee apprentice trainee intern assistant dog
    cat horse puppy everyone everybody guest visitor resident grandchild toddler teenager
    teen ceo hire player nco sergeant chef supplier officer soldier driver porter newcomer
    starter"""
)
GROUPS = listed(
    """family team staff crew people children kids parents twins couple company board union
    committee police audience folks"""
)
# Nouns that, said of somebody met, mean the reader and judge them.
PERSONS = listed(
    """man woman lady guy bloke lad chap girl boy gentleman person charmer character fellow dude
    type sort individual lot soul"""
)
# What somebody wears, or how they look or sound.
LOOKED_AT = listed(
    """hair beard moustache mustache tie suit dress skirt blouse heels shoes makeup perfume tattoo
    tattoos teeth eyes face accent voice figure wig nails lipstick jewelry jewellery socks
    loafers sandals crocs cufflinks sneakers slippers body legs belly hands looks look"""
)
# Verbs that could be nouns and, after "We both", hardly ever are.
RARELY_BASE_NOUNS = listed(
    """watch follow travel camp
    run work live sing like love play cycle swim volunteer study ring ride speak believe want
    need think know hate talk go do have make take get keep build fix knit sew bake cook
    teach read write drive drink eat walk hike climb grow care worry collect paint prefer
    struggle rebuild support coach speak use wear dance fish sail ski surf skate row garden
    brew help trust say plan"""
)

# Doings that no dictionary of verbs has yet.
COINED = listed(
    "being onboarding upskilling reskilling mentoring troubleshooting rebranding parenting"
)
