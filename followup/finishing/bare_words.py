"""Nouns that stand without an article, beyond those of everyday matter in `things`."""

from followup.finishing.words import listed

# Matter, food, plants, illness, crafts, moods: what is not counted.
UNCOUNTED = listed(
    """accommodation acclaim acid acting action activism admin advance adversity air alcohol
    alertness algae aluminum aluminium amazement ambition anger animation apathy appetite applause
    aquaculture arithmetic armor asphalt asbestos assembly attendance autumn awe bacon baggage
    bait bandwidth banjo barley bark bass basil batter beef behaviour biryani bleach blood bone
    boredom botany bravery breath breathing brick broth brunch burnout cancer candy canvas carbon
    cardboard care carnage cash cello cement chalk change chaos charcoal charity chemistry cholera
    cider cinnamon civility clarinet clutter coal cocoa code coherence collaboration colour color
    comfort commerce commitment commonsense competence compute conduct confidence confidentiality
    conflict congestion consent content context continuity control coolant copper cork corn
    correspondence corrosion courtesy cover covid cream creativity crockery curiosity currency
    curry custody cutlery damage dark daylight decay decency demand density depth detergent
    determination devotion dialogue diesel diligence dirt discretion disease discomfort dough
    downtime drainage drawing drink driving drum dry duct dust duty earth ease elasticity
    electronics embarrassment emotion emphasis employment endurance engineering enjoyment
    equality erosion esteem ethics etiquette expertise exposure fabric fabrication fame fashion
    fat fatigue fatherhood fear felt fiber fibre fidelity finance fire fish fishing flesh flour
    flow flute focus fog foliage footage foresight forestry formality friction friendship frost
    frustration fuel fundraising fur garlic gas gender generosity geography geology geometry
    ginger goodwill gossip grain grammar granite grass gratitude gravel gravity grease greenery
    grief grit ground guilt guitar habit hail hair happiness harassment hardship harm harmony harp
    harvest haste hay headway hearing heat heating hemp herbal hindsight humanity humility hunger
    hydration hydraulics ice identity imagination immigration incense income independence industry
    infrastructure inheritance innovation insulation insurance integrity intensity intent
    investment irrigation isolation jade jargon jealousy joinery jollof judgment judgement junk
    juice ketchup knitwear lace land landscape language latin laughter laundry leakage learning
    leave lead legislation leisure leverage lichen life lightning limestone linen liquid livestock
    living load lodging logic loneliness lubrication lumber lung machining magic mail malaria
    management manure marble marketing marmalade mastery material meat mediation memory mercy
    mercury metalwork midwifery migration milk mobility moderation modesty moisture monitoring
    moss motherhood motion motivation mud muscle mustard mutton narrative naval neglect nettle
    nitrogen nonsense nostalgia novelty nursing nutrition obedience obesity oat office oil
    optimism orientation overwork ownership packaging pain paperwork parenthood parenting
    participation passion pastry patience pay peat pedagogy penicillin pepper perception
    percussion performance permission persistence perspective philanthropy piano plagiarism plant
    plaster plastic play pleasure plumbing plywood policing pollution popcorn porcelain pork
    porridge post posture potential poverty power practice praise precision preparation presence
    preservation pressure prestige prevention pricing print prison production proficiency promise
    promotion proof property prose protection protein protocol provision psychiatry publicity
    purity pursuit quartz quiet quinoa rail realism reality reason rebar recall reception
    recognition reconciliation recovery recreation reform refuge refuse rehearsal reindeer relief
    religion remorse rent repair repetition reporting representation rescue residency resilience
    resin resistance resolve responsibility rest restoration retail retirement revenue rhyme rhythm
    rice riding risk romance room rope routine rubber rubbish rum rye sadness sake sand sanitation
    sarcasm satire satisfaction sauce sawdust saxophone scale scholarship scrap scripture scrutiny
    sculpture sea seafood seating seaweed secrecy self-respect sense sensitivity sepsis serenity
    service sewage sewing shade shame shampoo sheepdog shellfish sheltering shipping shrapnel
    sight signage silage silk skill skin slack slang slate sleet slate sloe sludge smoke snark soap
    sobriety socket sociability solidarity solitude song sorghum sound spaghetti speech speed
    spelling spice spinach spirit sport squash stability stamina stage starch statistics status
    steam steel stewardship stock stone storage straw strength stress structure stubbornness
    subsistence success suffrage suffering sunlight sunscreen sunshine supervision supply surgery
    surplus surveillance survival suspicion sweat swimming sympathy talent tar taste tax teaching
    teamwork television temper temperature tenacity tension terrain terror text textile theft
    therapy thinking thirst throughput thunder tile tin tissue title tobacco toast tolerance tone
    touch tourism toxicity trade trauma travel treatment trigonometry triage trombone trouble
    trumpet tuition tungsten turf tutoring twine typing ukulele underwear unity upkeep uptake
    urgency usage usability valour value vanilla variety velvet ventilation verse vibration video
    vigilance vinegar violence violin virtue vision vocabulary voice volume wear wealth weed
    welding welfare wheat whiteness wholesale width wilderness willpower wind wire wit wonder
    woodland wording workload worship writing yarn yeast youth zinc zoology
    lamination provenance naloxone telemetry retention compliance radio league
    shock place part note charge turn hold shape root effect sense way
    track sight notice heed pace watch foot ground birth rise sail aim credit algebra calculus
    anatomy     orange lemon lime apple onion salmon chicken lamb trout turkey garlic"""
)
# After a preposition these stand bare: "on day one", "at ease", "by first name".
IN_PHRASES = listed(
    """use name phone email mail post text nickname ease week page year day month chapter room ward
    table grade step stage platform gate reception release fact favor favour demand display
    vacation holiday leave level manager porter clerk word mouth memory request track schedule
    budget exchange return front spite case place lieu view charge control advance full short
    long last first best worst fun all half peace season bulk cash kind person church synagogue
    mosque law surgery theatre rehearsal intake-day interview sight sea dock deck ship shore bay
    radio tv television ink pencil crayon chalk paint print miniature wartime peacetime
    world-class winter summer spring autumn fall tradition arrears
    anticipation appreciation accident mistake chance nature birth profession trade heart
    turn dark rain snow wind fog"""
)
