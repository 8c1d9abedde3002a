"""Patterns of what a letter never repeats: grief, illness, money, gossip, looks, sneers, jests."""

import re

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
    r"\b(?:bereave\w*|funerals?|widow(?!s'? (?:groups?|projects?|funds?|cooperatives?))\w*|"
    r"miscarr\w+|stillb\w+|suicid\w*|grieving|mourning|"
    r"grief|condolences?|(?:wife|husband|mother|father|son|daughter|mum|mom|dad)'s grave|in "
    r"mourning|hospice|obituary|cremat\w+|orphan\w*|late (?:husband|wife))\b",
    r"\bpassed away\b|\bbeen dead\b|\blost (?:a|an|her|his|their|the) (?:\w+ )?(?:patient|student|"
    r"pupil|resident|client)\b",
    r"\b(?:patients?|residents?|students?|pupils?|clients?|babies|teammates?) (?:\w+ ){0,2}?"
    r"(?:died|dies|dying|killed)\b",
    r"\b(?:patient|man|woman|boy|girl|baby|child|kid|guy|resident|he|she|they|who|someone|somebody)"
    r" (?:\w+ )?(?:did ?n'?t|did not|doesn'?t) make it\b(?! (?:to|in|on|home|past|into|work))",
    r"\b(?:lost|losing) (?:her|his|their|a|the) baby\b",
    r"\bsince (?:he|she|they|his|her|their)(?: \w+){0,2} died\b",
)
ILLNESS = (
    r"\b(?:cancer|chemo\w*|tumou?rs?|leuk\w+|lymphoma|(?<!for the )dementia|dementia(?! "
    r"(?:floor|ward|unit|wing|choir|residents|patients))|alzheimer\w*|stroke|parkinson\w*|"
    r"counsell?ing|my (?:tablets|pills)|(?:my|the) drinking|depress(?:ed|ion)|oncolog\w+|"
    r"psychiatr\w+|prostate|bowels?|anxiety|burn(?:ed|t) out|bipolar|adhd|autis\w+(?! (?:boy|"
    r"boys|girl|girls|child|children|kids?|students?|pupils?|people|adults|learners))|ptsd|"
    r"panic attacks?|breakdown|rehab|alcoholi\w*|addict\w*|sober|sobriety|in recovery|aa "
    r"meetings?|drinking problem|diagnos(?:is|ed)|sick leave|medical leave|on leave|"
    r"surgery(?! on (?:an? |the )?(?:\w+ )?(?:pet|dog|cat|horse|bird|parrot|rabbit|tortoise|"
    r"snake|lizard|spider|tarantula|cow|animal)s?\b)|surgeries|operation on|operated on|"
    r"hospitali[sz]\w*|in hospital|illness|(?:is|was|been|very|seriously|still|so|really|"
    r"quite|chronically) (?:sick|ill|unwell)|migraines?|diabet\w*|epilep\w*|hiv|ivf|"
    r"infertil\w*|fertility|pregnan\w*|expecting (?:a |her |his |their )?(?:baby|first|second|"
    r"child|twins)|maternity|paternity|menopaus\w*|therapist|(?:in|of|to) therapy|shrink|"
    r"medication|meds|heart attack|heart condition|bad (?:back|hip|knee)|hip replacement|knee "
    r"replacement|wheelchair(?!-| (?:access\w*|ramps?|users?|lifts?|routes?|basketball|rugby))|"
    r"stents?|"
    r"ozempic|wegovy|for the weight|limp(?:s|ed|ing)?|stutter\w*|hearing aids?|seizures?|kidney|"
    r"dialysis(?! (?:patients?|unit|ward|nurses?|run|machines?))|transplant|arthritis|allerg(?:y|"
    r"ic) to (?:me|work)|coughing|(?:has|had|have|"
    r"got|long) covid|overweight|insomnia|can't sleep|not sleeping|eating disorder|self-harm|"
    r"overdose\w*|crohn\w*|lupus|multiple sclerosis|ms diagnosis|biops\w+|scan results|"
    r"(?<!\w)(?:my|her|his|their|the|blood|mri|medical|got|for|bad) test results|^test "
    r"results|health (?:issues?|problems?|scare|troubles?))\b",
)
HOME = (
    rf"\b{KIN} (?:left(?! (?:waiting|behind|out|in|on|at|alone|to))|walked out|ran off|"
    rf"moved out)\b",
    r"\b(?:pushed out|divorc\w*|separat(?:ed|ion|ing) from|custody|split(?:ting)? (?:up "
    r")?(?:with|from)|cheat(?:ed|ing|s)|affair|broke up|break-?up|dumped|estranged|alimony|"
    r"ex-?(?:husband|wife)|her ex\b|his ex\b|their ex\b|marriage (?:is|was|trouble|problems?)|"
    r"single (?:mom|mum|mother|dad|father|parent)|not speaking to|doesn't speak to|kids? in "
    r"trouble|in prison|in jail|arrest\w*|convict\w*|dui|evict\w*|foreclos\w*|bankrupt\w*|in "
    r"debt|debts|domestic (?:violence|abuse|trouble|situation)|abus\w+|childless|unmarried|"
    r"gay|lesbian|trans(?:gender)?|closeted|queer|coming out (?:as|to (?:his|her|their)))\b",
)
MONEY = (
    r"\b(?:salar(?:y|ies)|overpaid|underpaid|pay(?:s|ing)? (?:peanuts|badly|her|him|too)|"
    r"paycheck|her pay|his pay|their pay|wages?|earns?|makes? (?:more|less|\$|£|€|\d+k)|"
    r"(?<![£$€])\b\d+ ?k\b(?!'s)|bonus(?:es)?|pay raise|a raise|(?:her|his|their) pension|"
    r"net worth|"
    r"rich|loaded|broke\b(?! (?:the|my|her|his|a|down))|mortgage|rolex|fancy car|bmw|porsche|"
    r"tesla)\b",
)
GOSSIP = (
    r"\b(?:hates? (?:\w+ )?(?:boss|job|manager|ceo|director|company|colleagues?|work(?:ing)?|"
    r"her team|his team|it (?:there|here))|quit(?:ting|s)?\b(?! (?:smoking|sugar))|resign\w*|"
    r"about to leave|leaving (?:soon|the company|in)|wants? (?:to leave(?! (?:the|it|things|"
    r"a)\b[^.]* (?:better|legacy))|out(?! of))|look(?:s|ing) for (?:a )?(?:new|another) job|"
    r"is leaving|being fired|got fired|fired|sacked|laid off|layoffs?|redundan\w+|demot\w*|"
    r"passed over|confid(?:ed|ing)\b|confidential\w*|secret(?:ly)?|off the record|don't tell|"
    r"do not tell|rumou?rs?|gossip\w*|between us|don't mention|do not mention|don't say|not "
    r"to mention|feud\w*|fights? with|fell out|can't stand|doesn't (?:get on|get along|like|"
    r"trust) (?:with )?(?:her|his|the|their|\w+) (?:boss|manager|colleague|team|ceo)|politics "
    r"(?:at|in) |complain(?:s|ed|ing) about|badmouth\w*|bitch\w*|scandal|lawsuit|sued|"
    r"investigat\w+|vot(?:es|ed) (?:for|trump|labour|tory|republican|democrat)|trump|maga|"
    r"immigration status|visa status|undocumented|(?:no|without|lacks?|any) papers\b(?! (?:on|"
    r"about|to|in|for|at|with|from))|(?:nobody|no[- ]one)(?: (?:at|in|on|else|here|there)(?: "
    r"\w+){0,3})? (?:may|must|can|should|is to|was to|is supposed to) know)\b",
)
LOOKS = (
    r"\b(?:fat|obese|skinny|bald\w*|ugly|pretty (?:woman|girl|face|eyes)|beautiful|gorgeous|"
    r"handsome|hot\b(?= (?:guy|girl|woman|man)|$)|sexy|attractive|cute|wrinkl\w+|toupee|wig|"
    r"comb-?over|botox|perfume|aftershave|cologne|body odou?r|smelly|smell(?:s|ed)? (?:bad|of "
    r"(?:drink|smoke|booze|alcohol|sweat|beer|wine))|reek\w*|bad breath|breath|"
    r"(?<!me )(?<!us )sweat\w*|teeth|"
    r"legs|cleavage|boobs|beard|moustache|mustache|tattoos?|makeup|make-up|haircut|hair "
    r"(?:was|is|looks?)|bad hair|tired eyes|bags under|looked (?:tired|old|young|awful|bored|"
    r"exhausted|sad|angry|stressed|annoyed|unhappy|ill|sick|miserable|grumpy|cross)|looks "
    r"(?:tired|old|young|like)|too (?:old|young)|(?:very |really |so |rather )old (?:man|"
    r"woman|lady|guy)|(?<!same )old (?:man|woman|lady|guy|hag|fart)|(?:about|on) (?:my|\d+) (?:age|"
    r"years? old)|"
    r"mid[- ]?\d0s?|in (?:her|his|their) \d0s|(?:she|he)(?:'s| is) (?:about |over |under "
    r")?\d\d\b|accent|foreigner|weird|creepy|strange|odd (?:man|woman|guy|"
    r"bird)|nice (?:smile|"
    r"eyes|dress|suit|shoes|hair)|kind eyes|(?:ugly|his|loud|terrible) tie|chest|breasts?|"
    r"backside|bum\b|hand on my|(?<!in )his suit|her dress|dandruff|nose|ears|tall|short guy|short "
    r"woman|small hands|big hands|weak handshake|limp handshake|clammy|sweaty)\b",
)
SNEERS = (
    r"\b(?:bored(?! (?:animals?|kids|children|teen\w*|dogs|cats))|boring(?! (?:is|tech\w*|"
    r"pipelines?|code|software|releases?|deploys?|"
    r"systems?))|bor(?:e|es)\b|yawn\w*|rude|arrogan\w*|smug\w*|pompous|cold(?:,| and| fish|$)|"
    r"cold (?:to|with|man|woman)|snob\w*|jerk|idiot\w*|stupid|dumb|moron\w*|fool|clueless|"
    r"incompetent\w*|useless|lazy|fake|phony|phoney|liars?|lie[sd]?\b(?! (?:in|down|on|"
    r"ahead))|lying|snake|two-faced|hypocrit\w*|patroni[sz]\w*|condescend\w*|dismissive|"
    r"impatient|grumpy|moody|nasty|mean(?: to| girl| and|$)|unfriendly|hostile|awkward(?! (?:kind|"
    r"silences?|bits?|questions?|conversations?|customers?))|"
    r"(?:very |so |a bit |rather |really |quite |^)(?:quiet|nervous|distracted|distant|stiff|"
    r"serious|strict|intense|nervous|shy)(?: and| the| but|$)|(?<!\bi )didn't (?:listen|care|smile|"
    r"look|even|say|speak|ask|talk(?! down| over)|seem|know|read|like|bother|introduce|"
    r"want(?! me)|get)|did not (?:listen|care|smile|look|even|say|speak|ask|talk|seem|read|"
    r"like|want)|doesn't (?:care|listen|know (?:much|anything|what))|never (?:looked|smiled|"
    r"spoke|listened|asked|said|answered|replied|got back|called|wrote|even|read)|"
    r"never once (?:looked|smiled|spoke|asked|"
    r"thanked|listened|said|called|answered)|barely "
    r"(?:looked|spoke|listened|said|smiled|talked|read)|hardly (?:looked|spoke|listened|said|"
    r"smiled)|kept (?:looking|checking|glancing|interrupting|yawning|typing|texting|on)|"
    r"interrupt(?:s|ed|ing) (?:me|us|everyone)|talked over|cut me off|check(?:ed|ing|s) "
    r"(?:his|her|their|the) (?:phone|watch|emails?|messages|clock)|on (?:his|her|their) "
    r"(?:phone|laptop)|look(?:ed|ing) at (?:his|her|their|the) (?:phone|watch|clock|laptop)|"
    r"playing with|(?:was|came|arrived|turned up|showed up|is always|being|so|always) (?:\w+ "
    r"){0,2}late\b|late (?:again|by|for (?:the|my))|seem(?:s|ed) (?:bored|tired|annoyed|cold|"
    r"distracted|unhappy|stressed|sad|angry|nervous|rushed|uninterested|lost|off|distant|"
    r"irritated|exhausted|surprised|checked out|in a hurry)|fell asleep|asleep|half asleep|"
    r"rolled (?:his|her|their)|roll(?:ed|ing) (?:his|her|their) eyes|stare[ds]?|staring|"
    r"sigh\w*|smirk\w*|grilled|interrogat\w*|trap questions?|trick questions?|fault|"
    r"blame[ds]? (?:me|him|her|them|us|everyone)|worst(?! (?:day|mistake|lesson|call|pun|joke|"
    r"winter|storm))|awful|"
    r"terrible(?! (?:course|coffee|tea|jokes?|puns?|machine|printer|weather|films?|songs?|food|"
    r"school|car|bus|canteen|handwriting of doctors|boss|band))|horrible|hated|hateful|annoy\w*|"
    r"irritat\w*|pathetic|ridiculous|waste(?:d|s)? "
    r"(?:of )?(?:my|our|his|her|time|everyone)|wast(?:ing|ed|es) (?:my|people|every|our)|cost "
    r"me|thanks for nothing|for nothing|yeah,? right|as if|supposedly|so-called|pretend\w*|"
    r"whatever(?! (?:about|the weather|it takes|else|happens))|big deal|blah|nonsense|bull ?shit|"
    r"crap|shit\w*|fuck\w*|damn|hell\b(?! yes)|ass\b|"
    r"arses?|arseholes?|bastard|sucks?|screw(?:ed)?|piss\w*|wtf|ghost(?:ed|ing)|"
    r"rejected(?! (?:\w+ )?(?:labels?|designs?|drafts?|ideas|parts|apples|bricks|names))|"
    r"rejecting|rejection|turn(?:ed|ing) me down|not (?:hiring|choosing|picking|giving) me|"
    r"didn't (?:hire|pick|choose|give) me|hired (?:his|her|their|the|some|a|someone|somebody) "
    r"|should have (?:hired|picked|chosen|got|given)|deserved|unfair\w*|unjust|racist|sexist|"
    r"ageist|prejudiced|biased|favou?ritism|nepotis\w*|inside job|already decided|mind (?:was "
    r")?made up|gaslight\w*|toxic|bully\w*|bullied|micro-?manag\w*|control freak|know-it-all|"
    r"show-?off|brag\w*|ego\b|full of (?:himself|herself|themselves|it)|loves? (?:the sound|"
    r"to hear|himself|herself|hearing)|own voice|themselves talk|himself talk|herself talk|"
    r"hag|grump|bitter|spite\w*|revenge|karma|good riddance|couldn't (?:care|be bothered)|"
    r"glad i (?:don't|didn't)|masterclass in \w+ing|how not to \w+|wasn't there|job for "
    r"(?:her|his|their)|no (?:eye contact|clue|empathy|sense of humou?r|interest in)|zero "
    r"(?:interest|empathy|eye contact)|eye contact|poker face|stone-?faced|cried|crying|in "
    r"tears|tears|drunk|hungover|high on|my (?:cv|résumé|resume) (?:was|is|upside)|mis(?:read|"
    r"pronounced|spelled)|got my name wrong|called me (?:by )?(?:the wrong|\w+ instead)|"
    r"forgot my name|wrong name|hr (?:drone|robot|lady)|hr robot)\b",
)
HURTS = (
    r"\b(?:c(?:o)?eliac|has ms|with ms|burn scars|eyesight|bad (?:eyes|ears|knees)|vetoed|"
    r"(?:over|under)qualified|monotone|muted|ctc|earplugs|nobody (?:at work|here|there) knows|"
    r"no one (?:at work|here|there)|(?:she|he|they|you) (?:dies|die)|wanted the job|"
    r"(?:vote of )?no confidence|same questions?|\d+ of the \d+ minutes|"
    r"(?:father|mother|husband|wife) had a job|one sentence)\b",
)
ASKS = (
    r"\b(?:second chance|another chance|put in a (?:good )?word|good word for me|recommend me|"
    r"refer me|hire me|keep me in mind|(?:look|looks|looking) (?:at|over) my (?:cv|résumé|"
    r"resume|application)|my (?:cv|résumé|resume)\b|^(?:a |the |an updated )?(?:cv|résumé)$|"
    r"my availability|the other (?:candidate|guy|one|woman|man|person) |work for (?:free|"
    r"nothing)|to hire me|reference letter for me|call me (?:back|if)|let me know if|"
    r"reconsider|next (?:opening|vacancy)|any (?:openings?|jobs?|vacanc)|(?:give|get|find) me "
    r"(?:a|the|another|some) (?:job|chance|shot|position|role|interview|work)|job (?:for me|"
    r"lead)|introduce me|tell me why|explain why (?:i|they|he|she)|feedback on why|mentor me|"
    r"pass(?:ing|es)? (?:on )?my)\b",
)
# What is offered in jest or scorn: no letter carries it.
JESTS = re.compile(
    r"\b(?:my (?:real|right|correct|actual) name|a (?:slap|personality|clue|spine|kick|mirror|"
    r"conscience)|some (?:manners|sense|"
    r"respect)|p45|foot up|a bill for|deserve each other|anger management|so (?:he|she|they) "
    r"can (?:be|learn|finally)|good riddance|fly was open|a (?:better|new) (?:attitude|"
    r"manager|personality)|the door|my resignation|another job|shove it|darken|sue|key (?:his|"
    r"her|their) car|to this dump|stop wasting)\b",
    re.IGNORECASE,
)
