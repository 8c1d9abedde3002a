"""What is tactless to somebody's face though it is neither grief nor gossip: judgement of a person
or their conduct, envy of who was chosen, sarcasm.
"""

UNKIND = (
    # Conduct that the writer disliked.
    r"\b(?:ate|eating|chew\w+|burp\w+|belch\w+|slurp\w+) .*\b(?:during|while|through|in front)\b",
    r"\blook(?:ed|s|ing) (?:at|down) (?:my|me\b|on)|\blook(?:ed|ing) me up and down\b",
    r"\b(?:lectur(?:ed|es|ing) (?:me|us|on)|talked down|rushed (?:me|through|off)|wheez\w+|"
    r"mumbl(?:ed|es|ing))",
    r"\b(?:wasn't|was not|weren't|not) (?:even )?(?:there|listening|interested|prepared|paying)\b",
    r"\b(?:turn|show)(?:ed)? up late|\bdidn't (?:turn|show) up|\bno-?show\b(?! (?:prediction|"
    r"rates?|notebook|data|model|list|policy|fee))|\bstood me up\b",
    r"\b(?:hadn't|had not) (?:even )?(?:read|looked|opened)|\bneither my\b|\bcall(?:ed|ing|s) me "
    r"(?-i:[A-Z]\w+)\b(?<!day)",
    r"(?<!not )\btoo (?:much|loud\w*|fast|slow\w*|quiet\w*|busy)(?:,|$)|^not much\b|\bpoor thing\b",
    r"\b(?:looking|seeming|being) (?:important|good|right|thin|liked|seen|rich|busy|popular)\b",
    r"\bby any means\b|\bfree labou?r\b|\bbottom line\b|\bshareholders\b|\bhead office\b",
    # What they want for themselves, and whom they favour.
    r"\b(?:hiring|hires|employs) (?:his|her|their|only)\b|\bpeople like (?:him|her|them)\b",
    r"\b(?:his|her|their) (?:next |own )?(?:promotion|commission|image|career|status|title|"
    r"payoff)\b",
    r"^(?:himself|herself|themselves|money|power|control|status|profit)\b",
    r"\bdrinks? (?:more than|too much(?! (?:coffee|tea)))|^(?:oxygen|gravity|a pulse)\b|"
    r"(?<!both )\bforeigners\b|\bover (?:40|50|60)\b|\bunion out\b|\btribunal\b|\bpay-?off\b|"
    r"\bdon't let\b",
    r"\b(?:second|third|ex-?) ?(?:wife|husband)\b|\b(?:she's|he's|they're) (?:seeing|sleeping)\b",
    r"\baffairs?\b|\bcooked\b|\bon the payroll\b(?<!horse on the payroll)",
    # Whom they chose instead.
    r"\bwhy bother\b|\b(?:somebody|someone) (?:\w+ )?in mind\b|\bbetter candidate\b",
    r"\bturned down\b(?! (?:for the same|once|twice|three|\w+ times))|\bin confidence\b|"
    r"\bhired (?:friends|internally)\b",
    r"\bsaid no\b|\bdidn't apologi[sz]e\b|\bnobody (?:bought|came|liked|reads?|wants)\b|"
    r"\bbox[- ]ticking\b",
    r"\bmade me (?:nervous|uncomfortable|feel (?:small|stupid|old|bad)|wait|cry|redo)\b",
    r"\b(?:(?:gave|give|gives|given|giving) (?:it|the (?:job|role|post|position|place))|(?:it|"
    r"the (?:job|role|post|position|place)) (?:went|goes)) to (?:an? |the |his |her |their "
    r")(?:nephew|niece|cousin|son|daughter|friend|mate|guy|insider)\b(?!')|[.,;–-] (?:figures|"
    r"typical|go figure|surprise,? surprise)\W*$",
    # Dislike.
    r"\b(?:contempt|dislike|boredom|low opinion|loath\w+|despis\w+)\b|\bhates? [A-Z][a-z]+\b",
    # Illness and need that the longer list has not.
    r"\b(?:sick|ill|disabled|dying|alcoholic) (?:husband|wife|partner|son|daughter|child|mother|"
    r"father|mom|mum|dad|brother|sister|parents?)\b|\bin (?:the )?ICU\b|\basthma\w*|\bpills\b",
    r"\banti-?depressants?\b|\bsertraline\b|\bprozac\b|\bon the spectrum\b|\bdown'?s\b",
    r"\bbad (?:backs|hips|knees)\b|\bweight (?:problem|loss)|\bdiets?\b|\bdebts?\b(?! in the)",
    r"\b(?:husbands?|wives|wife) (?:both )?(?:left|drank|drinks?)\b",
    r"\b(?:brother|sister|father|mother|dad|mum|mom|son|daughter) (?:drank|drinks|gambl\w+)\b",
    r"\b(?:our|both) (?:\w+ )?(?:mums|moms|dads|fathers|mothers|parents|husbands|wives|brothers|"
    r"sisters)(?: both)? (?:died|passed|left)\b",
    r"\blost (?:our|both our) (?:mums|moms|dads|fathers|mothers|parents|husbands|wives|brothers|"
    r"sisters|babies)\b",
    r"\b(?:baby|twins|child),? due\b|\bnice (?:man|woman|lady|guy|bloke|chap|fella|girl|boy)\b",
    r"\bsaid (?:almost |next to )?nothing\b|\b(?:said|spoke) (?:very )?little\b|\b(?:his|her|"
    r"their) visas?\b|\bshould have retired\b|\bat least \d\d\b|^(?:a |the )?(?:bad|poor|"
    r"lousy)\b|\bnice enough\b|\b(?:big|little|small|large|heavy) (?:lad|lady|man|woman|guy|"
    r"bloke|girl)\b",
    # Said with a wink.
    r", (?:obviously|apparently|supposedly|clearly|oddly|sadly\b.*|of course|I suppose|poor \w+)$",
    r"\(not\)",
    # Trouble, and what nobody is asked at an interview.
    r"\b(?:be|being|been|was|were|is|are|get|gets|got|getting) let go\b|\bknows? but (?:him|her|"
    r"them)\b",
    r"\b(?:losing|loses|lost) (?:his|her|their) (?:memory|sight|eyesight|hearing|hair|job|house|"
    r"home|"
    r"licen[cs]e|mind|marbles|grip|nerve|temper|seat|place|business|funding)\b",
    r"\bdeport\w*|\bcaste\b|\bbrib\w+|\bchai-?paani\b|"
    r"\bkickbacks?\b|\bunder the table\b|\bcorrupt\w*|\bembezzl\w*|\boutliv\w+ (?:him|her|them)\b",
    r"\b(?:who|whom) (?:i|we) vote\b|\bvotes? for\b|\bjilted\b|\bstammer\w*|\bkilled (?:by|in|"
    r"at)\b",
    r"\basked (?:for|me for) (?:a |some )?(?:money|cash|loan|tip|gift|favou?r)\b",
    r"\b(?:his|her|their) (?:nephew|niece|cousin|son|daughter|brother|sister|wife|husband|friend)"
    r"(?:-in-law)?'s (?:appointment|job|contract|promotion|career|position|election)\b",
    r"\b(?:job|post|role|position|place|vacancy) (?:was|is|were|had been|has been) (?:already )?"
    r"(?:promised|taken|given|filled|lined up)\b|\bthat hair\b|\b(?:did|does|do) nothing but\b|"
    r"\blook at (?:his|her|their|the) (?:watch|phone|clock)\b|\bproblems? with (?:the )?(?:wine|"
    r"drink|drinking|bottle|alcohol|gambling)\b",
    r"\b(?:call(?:ed|ing)|kept calling) me by\b|\bwith a straight face\b|\bnightmare (?:boss|"
    r"manager)\b|"
    r"\bmore than (?:his|her|their) (?:own )?(?:staff|team|people|colleagues|job|family|wife|"
    r"husband)\b",
    # What was not to be told.
    r"\bdo ?n'?t (?:put|write|print|repeat|use|tell|quote)\b(?! (?:up|off|down|on))|\b(?:was|were|"
    r"is) ?"
    r"(?:n'?t|not) (?:meant|supposed) to\b|\b(?:has|have) ?(?:n'?t|not) (?:yet )?told\b|"
    r"\bkeep (?:this|that|it) (?:quiet|to myself|between)\b|\b(?:have|has|get|got|gets) (?:his|her|"
    r"their) papers\b",
    r"\b(?:stunk|stank|stinks?|stinking|stoned|tipsy)\b|\b(?:smell(?:s|ed|t|ing)?|smoke[sd]?|"
    r"smoking|"
    r"full) (?:\w+ )?(?:of |like )?weed\b|\bcarbon[- ]based\b|\bboth (?:breathe|mammals|bipeds?)\b|"
    r"\bbreathe (?:air|oxygen)\b",
    # Scorn in a word or two.
    r"^who (?:got|was|came|said|did|published)\b.*\bfirst\b|^(?:the |a |his |her |"
    r"their )?(?:quotas?|"
    r"vibes?|optics|ratings|image)\W*$|\bsniff(?:s|ed|ing) everything\b|\bat me$|\bincluding me\b",
)
# What was told, or seen, and is too near for a letter to the one who told it.
TOO_NEAR = (
    # What they did while somebody was being questioned, remembered against them.
    r"\b(?:ate|chewed|was eating) (?:a|an|his|her|their|the)\b|\b(?:didn'?t|did not) say "
    r"(?:much|a word|anything|a thing)\b|\bcamera (?:was )?off\b|\b(?:speaks?|talks?|spoke|"
    r"talked) (?:too )?fast\b|\bdo(?:es)?(?: not|n'?t) wait\b|\basking for my\b",
    r"\b(?:fears?|phobia\w*|afraid|terrified|scared|claustrophob\w*)\b",
    r"\bvisas?\b|\bgreen card\b|\basylum\b|\breligio\w*|\bpolitical\w*|\bpolitics\b|\bimmigra\w+|"
    r"\bthe election\b|\batheis\w+",
    r"\basked (?:me )?(?:for )?my (?:name|age|religion|weight|salary|husband|wife)\b|"
    r"\basked (?:me )?(?:if|whether) (?:I was|I'm|I am|I) (?:married|pregnant|old|single)\b",
    r"\basked (?:me )?(?:when|if|whether|why|how|what|about) (?:\w+ ){0,6}?(?:married|marriage|"
    r"marry|"
    r"pregnan\w+|babies|caste|church|boyfriend|girlfriend|my (?:husband|wife))\b",
    r"\bwanted me to (?:say|tell|admit|confess|describe|prove|justify|cry|share|name|sell)\b",
    r"\bonly (?:wanted|asked|cared|spoke|talked|looked)\b|\bwanted to know (?:my|who|why|if|"
    r"whether|"
    r"how old)\b",
    r"\b(?:spoke|talk(?:ed|s)|went on) (?:mainly|only|mostly|just|all the time) (?:of|about)\b",
    r"\bfr(?:oze|ozen) on\b|\bmouth open\b|\bcamera off\b|\bon mute\b|\bsmokes?\b(?=$| (?:behind|"
    r"outside|"
    r"like|in|out|a pack))|\bvapes?\b|\bowe[sd]?\b|\bin the red\b|\baccus\w+",
    r"\b(?:is|are|being|getting) (?:losing|failing|struggling|dying|going (?:blind|deaf|broke|"
    r"under|to "
    r"lose)|facing|forced|fighting for)\b|\b(?:job|post|branch|team|shop|school|plant)s? (?:is|"
    r"are) "
    r"(?:closing|being (?:cut|closed|moved))\b",
)
