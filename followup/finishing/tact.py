"""What a letter never repeats to the person it is about: grief, illness, money, gossip, sneers."""

import re

from followup.finishing.manners import UNKIND

KIN = (
    r"(?:husband|wife|partner|spouse|son|daughter|child|children|baby|kid|kids|twin|twins|brother|"
    r"sister|mother|father|mom|mum|mam|dad|parent|parents|grandmother|grandfather|grandma|grandpa|"
    r"gran|nan|aunt|uncle|cousin|nephew|niece|friend|fianc[eé]e?|family|in-laws?|stepson|"
    r"stepdaughter|stepfather|stepmother|boyfriend|girlfriend|ex|someone|somebody|colleague|"
    r"co-?worker|mentor)"
)
GRIEF = (
    rf"\b(?:late|dead|deceased|dying) {KIN}\b",
    rf"\b{KIN}(?:'s)? (?:\w+ ){{0,3}}?(?:died|dies|passed(?: away| on)?|killed|is gone|was killed|"
    r"is dying|has died|had died|passing|death|suicide|funeral)\b",
    rf"\b(?:lost|losing|loses|buried|burying|mourning|grieving|mourns|grieves)(?: \w+){{0,3}}? "
    rf"{KIN}\b",
    rf"\b(?:death|loss|passing|funeral|suicide|burial|grave|ashes|memory|anniversary) of "
    rf"(?:(?:her|his|their|the|a) )?(?:\w+ )?{KIN}\b",
    r"\b(?:bereave\w*|funerals?|widow\w*|miscarr\w+|stillb\w+|suicid\w*|grieving|mourning|grief|"
    r"condolences?|(?:wife|husband|mother|father|son|daughter|mum|mom|dad)'s grave|in mourning|hospice|obituary|cremat\w+|orphan\w*|late (?:husband|wife))\b",
    r"\bpassed away\b",
    r"\b(?:lost|losing) (?:her|his|their|a|the) baby\b",
    r"\bsince (?:he|she|they|his|her|their)(?: \w+){0,2} died\b",
)
ILLNESS = (
    r"\b(?:cancer|chemo\w*|tumou?rs?|leuk\w+|lymphoma|dementia|alzheimer\w*|stroke|parkinson\w*|"
    r"counsell?ing|my (?:tablets|pills)|(?:my|the) drinking|depress(?:ed|ion)|oncolog\w+|psychiatr\w+|prostate|bowels?|anxiety|burn(?:ed|t) out|bipolar|adhd|autis\w+(?! (?:boy|boys|girl|girls|child|children|kids?|students?|pupils?|people|adults|learners))|ptsd|panic attacks?|"
    r"breakdown|rehab|alcoholi\w*|addict\w*|sober|sobriety|in recovery|aa meetings?|drinking "
    r"problem|diagnos(?:is|ed)|sick leave|medical leave|on leave|surgery|"
    r"surgeries|operation on|operated on|hospitali[sz]\w*|in hospital|illness|(?:is|was|been|"
    r"very|seriously|still|so|really|quite|chronically) (?:sick|ill|unwell)|migraines?|diabet\w*|epilep\w*|hiv|"
    r"ivf|infertil\w*|fertility|pregnan\w*|expecting (?:a |her |his |their )?(?:baby|first|second|child|twins)|maternity|paternity|menopaus\w*|therapist|"
    r"(?:in|of|to) therapy|shrink|medication|meds|heart attack|heart condition|bad (?:back|hip|knee)|"
    r"hip replacement|knee replacement|wheelchair|limp(?:s|ed|ing)?|stutter\w*|hearing aids?|seizures?|"
    r"kidney|dialysis|transplant|arthritis|allerg(?:y|ic) to (?:me|work)|coughing|(?:has|had|have|got|long) covid|overweight|"
    r"insomnia|can't sleep|not sleeping|eating disorder|self-harm|overdose\w*|crohn\w*|lupus|"
    r"multiple sclerosis|ms diagnosis|biops\w+|scan results|test results|health (?:issues?|problems?|"
    r"scare|troubles?))\b",
)
HOME = (
    rf"\b{KIN} (?:left|walked out|ran off|moved out)\b",
    r"\b(?:pushed out|divorc\w*|separat(?:ed|ion|ing) from|custody|split(?:ting)? (?:up )?(?:with|from)|"
    r"cheat(?:ed|ing|s)|affair|broke up|break-?up|dumped|estranged|alimony|ex-?(?:husband|wife)|"
    r"her ex\b|his ex\b|their ex\b|marriage (?:is|was|trouble|problems?)|single (?:mom|mum|mother|dad|"
    r"father|parent)|not speaking to|doesn't speak to|kids? in trouble|in prison|in jail|arrest\w*|"
    r"convict\w*|dui|evict\w*|foreclos\w*|bankrupt\w*|in debt|debts|domestic (?:violence|abuse|trouble|situation)|abus\w+|childless|"
    r"unmarried|gay|lesbian|trans(?:gender)?|closeted|queer|coming out (?:as|to (?:his|her|their)))\b",
)
MONEY = (
    r"\b(?:salar(?:y|ies)|overpaid|underpaid|pay(?:s|ing)? (?:peanuts|badly|her|him|too)|paycheck|"
    r"her pay|his pay|their pay|wages?|earns?|makes? (?:more|less|\$|£|€|\d+k)|(?<![£$€])\b\d+ ?k\b|bonus(?:es)?|"
    r"pay raise|a raise|(?:her|his|their) pension|net worth|rich|loaded|broke\b(?! (?:the|my|her|his|a|down))|"
    r"mortgage|rolex|fancy car|bmw|porsche|tesla)\b",
)
GOSSIP = (
    r"\b(?:hates? (?:\w+ )?(?:boss|job|manager|ceo|director|company|colleagues?|work(?:ing)?|her team|"
    r"his team|it (?:there|here))|quit(?:ting|s)?\b(?! (?:smoking|sugar))|resign\w*|about to leave|"
    r"leaving (?:soon|the company|in)|wants? (?:to leave(?! (?:the|it|things|a)\b[^.]* (?:better|legacy))|out(?! of))|look(?:s|ing) for (?:a )?(?:new|another) "
    r"job|is leaving|being fired|got fired|fired|sacked|laid off|layoffs?|redundan\w+|"
    r"demot\w*|passed over|confid(?:ed|ing)\b|confidential\w*|secret(?:ly)?|off the record|don't tell|do not tell|"
    r"rumou?rs?|gossip\w*|between us|don't mention|do not mention|don't say|not to mention|"
    r"feud\w*|fights? with|fell out|can't stand|doesn't (?:get on|get along|like|trust) "
    r"(?:with )?(?:her|his|the|their|\w+) (?:boss|manager|colleague|team|ceo)|politics (?:at|in) |"
    r"complain(?:s|ed|ing) about|badmouth\w*|bitch\w*|scandal|lawsuit|sued|investigat\w+|"
    r"vot(?:es|ed) (?:for|trump|labour|tory|republican|democrat)|trump|maga|immigration status|visa "
    r"status|undocumented)\b",
)
LOOKS = (
    r"\b(?:fat|obese|skinny|bald\w*|ugly|pretty (?:woman|girl|face|eyes)|beautiful|gorgeous|handsome|hot\b"
    r"(?= (?:guy|girl|woman|man)|$)|sexy|attractive|cute|wrinkl\w+|toupee|wig|comb-?over|botox|"
    r"perfume|aftershave|cologne|body odou?r|smelly|smell(?:s|ed)? (?:bad|of (?:drink|smoke|booze|alcohol|sweat|beer|wine))|reek\w*|bad breath|breath|sweat\w*|"
    r"teeth|legs|cleavage|boobs|beard|moustache|mustache|tattoos?|makeup|make-up|haircut|"
    r"hair (?:was|is|looks?)|bad hair|tired eyes|bags under|looked (?:tired|old|young|awful|bored|"
    r"exhausted|sad|angry|stressed|annoyed|unhappy|ill|sick|miserable|grumpy|cross)|looks (?:tired|old|young|"
    r"like)|too (?:old|young)|(?:very |really |so |rather )old (?:man|woman|lady|guy)|old (?:man|woman|lady|guy|hag|fart)|about (?:my|\d+) "
    r"(?:age|years? old)|mid[- ]?\d0s?|in (?:her|his|their) \d0s|(?:she|he)(?:'s| is) (?:about |over "
    r"|under )?\d\d\b|accent|foreigner|weird|creepy|strange|odd (?:man|woman|guy|bird)|nice "
    r"(?:smile|eyes|dress|suit|shoes|hair)|kind eyes|(?:ugly|his|loud|terrible) tie|chest|breasts?|backside|bum\b|hand on my|his suit|her dress|"
    r"dandruff|nose|ears|tall|short guy|short woman|small hands|big hands|weak handshake|limp "
    r"handshake|clammy|sweaty)\b",
)
SNEERS = (
    r"\b(?:bored|boring(?! (?:is|tech\w*|pipelines?|code|software|releases?|deploys?|systems?))|bor(?:e|es)\b|yawn\w*|rude|arrogan\w*|smug\w*|pompous|cold(?:,| and| fish|$)|cold (?:to|with|man|woman)|"
    r"snob\w*|jerk|idiot\w*|stupid|dumb|moron\w*|fool|clueless|incompetent\w*|useless|lazy|fake|"
    r"phony|phoney|liars?|lie[sd]?\b(?! (?:in|down|on|ahead))|lying|snake|two-faced|hypocrit\w*|patroni[sz]\w*|condescend\w*|"
    r"dismissive|impatient|grumpy|moody|nasty|mean(?: to| girl| and|$)|unfriendly|hostile|awkward|"
    r"(?:very |so |a bit |rather |really |quite |^)(?:quiet|nervous|distracted|distant|stiff|serious|strict|intense|nervous|shy)(?: and| the| but|$)|didn't (?:listen|care|smile|look|even|say|speak|ask|talk(?! down| over)|seem|know|read|like|bother|"
    r"introduce|want(?! me)|get)|did not (?:listen|care|smile|look|even|say|speak|ask|talk|seem|read|like|want)|doesn't (?:care|listen|know "
    r"(?:much|anything|what))|never (?:looked|smiled|spoke|listened|asked|said|answered|replied|got back|called|wrote|"
    r"even|once|read)|barely (?:looked|spoke|listened|said|smiled|talked|read)|hardly (?:looked|spoke|listened|said|smiled)|"
    r"kept (?:looking|checking|glancing|interrupting|yawning|typing|texting|on)|interrupt(?:s|ed|ing) (?:me|us|everyone)|talked over|"
    r"cut me off|check(?:ed|ing|s) (?:his|her|their|the) (?:phone|watch|emails?|messages|clock)|"
    r"on (?:his|her|their) (?:phone|laptop)|look(?:ed|ing) at (?:his|her|their|the) (?:phone|watch|clock|laptop)|"
    r"playing with|(?:was|came|arrived|turned up|showed up|is always|being|so|always) (?:\w+ ){0,2}late\b|late (?:again|by|for (?:the|my))|seem(?:s|ed) "
    r"(?:bored|tired|annoyed|cold|distracted|unhappy|stressed|sad|angry|nervous|rushed|uninterested|"
    r"lost|off|distant|irritated|exhausted|surprised|checked out|in a hurry)|fell asleep|asleep|half asleep|rolled (?:his|her|their)|"
    r"roll(?:ed|ing) (?:his|her|their) eyes|stare[ds]?|staring|sigh\w*|smirk\w*|grilled|interrogat\w*|trap questions?|"
    r"trick questions?|fault|blame[ds]? (?:me|him|her|them|us|everyone)|worst(?! (?:day|mistake|lesson))|awful|terrible|horrible|hated|hateful|annoy\w*|irritat\w*|"
    r"pathetic|ridiculous|waste(?:d|s)? (?:of )?(?:my|our|his|her|time|everyone)|wast(?:ing|ed|es) (?:my|people|every|our)|cost me|thanks for nothing|"
    r"for nothing|yeah,? right|as if|supposedly|so-called|pretend\w*|whatever|big deal|"
    r"blah|nonsense|bull ?shit|crap|shit\w*|fuck\w*|damn|hell\b|ass\b|arses?|arseholes?|bastard|sucks?|"
    r"screw(?:ed)?|piss\w*|wtf|ghost(?:ed|ing)|rejected|rejecting|rejection|turn(?:ed|ing) me down|"
    r"not (?:hiring|choosing|picking|giving) me|didn't (?:hire|pick|choose|give) me|hired (?:his|her|their|the|some|a|"
    r"someone|somebody) |should have (?:hired|picked|chosen|got|given)|deserved|unfair\w*|unjust|"
    r"racist|sexist|ageist|prejudiced|biased|favou?ritism|nepotis\w*|"
    r"inside job|already decided|mind (?:was )?made up|gaslight\w*|toxic|bully\w*|bullied|micro-?manag\w*|"
    r"control freak|know-it-all|show-?off|brag\w*|ego\b|full of (?:himself|herself|themselves|it)|"
    r"loves? (?:the sound|to hear|himself|herself|hearing)|own voice|themselves talk|himself talk|herself talk|"
    r"hag|grump|bitter|spite\w*|revenge|karma|good riddance|"
    r"couldn't (?:care|be bothered)|glad i (?:don't|didn't)|masterclass in \w+ing|how not to \w+|wasn't there|job for (?:her|his|their)|no (?:eye contact|clue|empathy|sense of humou?r|interest in)|zero (?:interest|empathy|"
    r"eye contact)|eye contact|poker face|stone-?faced|cried|crying|in tears|tears|drunk|hungover|high on|"
    r"my (?:cv|résumé|resume) (?:was|is|upside)|mis(?:read|pronounced|spelled)|got my name wrong|called me (?:by )?(?:the wrong|"
    r"\w+ instead)|forgot my name|wrong name|hr (?:drone|robot|lady)|hr robot)\b",
)
ASKS = (
    r"\b(?:second chance|another chance|put in a (?:good )?word|good word for me|recommend me|"
    r"refer me|hire me|keep me in mind|(?:look|looks|looking) (?:at|over) my (?:cv|résumé|resume|application)|my (?:cv|résumé|resume)\b|^(?:a |the |an updated )?(?:cv|résumé)$|my availability|the other (?:candidate|guy|one|woman|man|person) |work for (?:free|nothing)|to hire me|"
    r"reference letter for me|call me (?:back|if)|let me know if|reconsider|next (?:opening|vacancy)|any (?:openings?|jobs?|vacanc)|"
    r"(?:give|get|find) me (?:a|the|another|some) (?:job|chance|shot|position|role|interview|work)|job (?:for me|lead)|introduce me|"
    r"tell me why|explain why (?:i|they|he|she)|feedback on why|mentor me|pass(?:ing|es)? (?:on )?my)\b",
)

PRIVATE = re.compile(
    "|".join((*GRIEF, *ILLNESS, *HOME, *MONEY, *GOSSIP, *LOOKS, *SNEERS, *UNKIND)), re.I
)
ASKING = re.compile("|".join(ASKS), re.IGNORECASE)


def is_private(text: str) -> bool:
    """Whether words are better kept from the person they are about."""
    return PRIVATE.search(text.replace("’", "'")) is not None


# What is offered in jest or scorn: no letter carries it.
JESTS = re.compile(
    r"\b(?:a (?:slap|personality|clue|spine|kick|mirror|conscience)|some (?:manners|sense|respect)|p45|foot up|"
    r"a bill for|deserve each other|anger management|so (?:he|she|they) can (?:be|learn|finally)|good riddance|"
    r"fly was open|a (?:better|new) (?:attitude|manager|personality)|the door|my resignation|another job|"
    r"shove it|darken|sue|key (?:his|her|their) car|to this dump|stop wasting)\b",
    re.IGNORECASE,
)


def jests(text: str) -> bool:
    """Whether what is offered or promised is meant in scorn."""
    return JESTS.search(text.replace("’", "'")) is not None


def asks(text: str) -> bool:
    """Whether what is offered or promised is really something wanted from them."""
    return ASKING.search(text.replace("’", "'")) is not None
