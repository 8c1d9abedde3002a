"""The words that tell promises and offers apart: what can be sent, given, met or told of."""

from followup.finishing.words import listed

# Verbs that begin a promise though a dictionary knows them as nouns, too.
MAINLY_VERBS = listed(
    """send call write share show lend give bring introduce forward pass let look find ask help
    visit follow come meet keep stay check think go drop mail phone ring put make take connect
    tell teach fix mend buy pick cook bake build try read search dig invite join donate
    volunteer get stop talk wave pray cheer remind recommend ship hand wash clean feed watch
    finish play study practice practise speak say see learn swap use sign leave move lie
    spread save repair knit sew sing run light reply answer wait return babysit start turn
    push pull sit stand cut hold explain arrange translate listen sleep rest work cover apply
    attend mentor tutor rerun apologise rehearse lecture bring do be have set raise pay enter
    offer add ping type scan print edit hire ride drive cycle swim"""
)
# Words after a noun-or-verb that show it to be the verb: "post the key", "call her".
OBJECT_LEADS = listed(
    """the a an my our your his her their him them me us you it this that these those some any up
    out in on off over back down round around along again together whether how what where when
    why if about every each both all one two three to"""
)
NEVER_ALONE = listed(
    """send give bring lend share show make take put get let use keep buy find introduce forward
    connect tell teach do be have set hand drop say mail pass fix mend leave follow spread
    finish try translate post link sign push"""
)
# Verbs that more often stand before another noun: "phone number", "talk slides".
FIRST_OF_TWO = listed(
    """phone talk work print answer lecture sleep light ride drive cut set move"""
)
EVENTS = listed(
    """call calls visit visits practice yoga dance talk day refresher lecture saturday sunday
    weekend evening help job work support volunteer whatsapp walk"""
)
PREPOSITIONS = listed(
    """in on about to over one two three how what when where why if for at with by after before
    once until from as"""
)
MESSAGES = listed("email e-mail text whatsapp message")
# Verbs that say nothing when what they are done to is missing.
LOST_WITHOUT = listed(
    """send bring lend share show make take use buy introduce forward tell teach hand mail fix
    mend finish translate post notify inform remind"""
)
LOST_BEFORE = listed("when if once by after before until as on")
# Verbs that join two people: "put in touch with Fatima" is "put you in touch with Fatima".
JOINING = listed("put connect introduce link")
# Verbs whose thing goes to the reader, who then stands after them: "send you the template".
TO_YOU = listed("send mail email e-mail lend loan post forward text")
# Nouns that have a "to" of their own, which names nobody: "the link to the talk".
HAS_OWN_TO = listed(
    """link key guide introduction map invitation answer ticket tickets directions reply links
    answers way route path address subscription"""
)
NOT_GIVEN = listed(
    """talk lecture speech presentation regards blood notice go thanks feedback back up in"""
)

# What a letter can carry in its envelope.
PAPER = listed(
    """template list lists checklist sheet sheets form forms photo photos photograph photographs
    picture pictures recipe recipes name names number numbers address addresses article
    articles paper papers notes note page pages link links report reports map maps slide
    slides worksheet worksheets spreadsheet spreadsheets figure figures table tables chart
    charts plan plans guide guides leaflet leaflets flyer flyers poster posters card cards
    postcard postcards letter letters reference references certificate certificates transcript
    transcripts manual memo memos draft drafts copy copies timetable schedule rota quote
    portfolio handout handouts drawing drawings diagram diagrams measurements results details
    instructions directions doc pdf document documents docs cv resume résumé receipt receipts
    ticket tickets voucher vouchers key keys stamp stamps seeds bookmark cutting calendar
    glossary summary outline pattern patterns policy protocol statement contract evidence
    translation translations quotation pager preprint brochure cheatsheet flashcards questions
    quiz quizzes scores dates script scripts abstract assessment rubric waiver songbook
    ordinance register text texts bibliography contacts information data statistics advert ad
    citation citations planner agenda routine log logbook sketch sketches print prints magazine
    clipping     clippings booklet sop template templates example examples guidance wording
    calculator survey results deck tips routine routines exercises exercise plot plots proposal
    abbreviations pass songs poem poems story stories comparison benchmark benchmarks icons
    labels glossaries version abstracts infographic pack flowchart flowcharts lanyards
    postcards photocopies photocopy printout printouts syllabus puzzle invitation invitations"""
)
# What is sent as a file or a parcel: it can be offered so, but no envelope of a letter holds it.
SENT = PAPER | listed(
    """recording recordings video videos code dataset macro macros plugin font fonts playlist
    playlists slides files file app sample samples book books textbook textbooks manuals
    podcast episode audio software regex tool toolkit module modules screenshot screenshots
    magazine journal novel dictionary cuttings newsletter materials material package email
    e-mail repo website websites news paperwork"""
)
# What is known to somebody and can be told: a practice, a place, a course.
TOLD = listed(
    """rule rules system systems routine routines method methods way ways trick tricks practice
    habit habits format formats huddle huddles meeting meetings breathing exercise technique
    techniques group groups course courses choir club class classes café cafe shop restaurant
    garage website channel podcast podcasts app blog forum grant grants scheme fund bursary
    band hour society network scholarship discount deal bookshop library centre center clinic
    charity hotel place places route software service series programme program workshop
    conference webinar training trip event festival market bakery company firm manifesto
    method experience change idea parking hall museum park pub bar school college hack process
    procedure approach trail supplier experiment typo error mistake opportunity call deadline
    vacancy opening vacancies seminar lab"""
)
TIPS = listed(
    """recommendation recommendations lead leads tip tips advice idea ideas thoughts suggestion
    suggestions pointer pointers experience thought insight insights"""
)
COUNTED_MEALS = listed("pint drink meal brew")
GIVEN = listed("lesson lessons feedback opinion lift ride")
MEALS = listed("""lunch dinner breakfast pint drink drinks coffee tea brunch supper meal""")
# What nobody sends: time, feelings, and what sounds kind or funny and says nothing.
NOT_THINGS = listed(
    """time money prayers prayer smile love hug hugs company sympathy thanks praise compliments
    everything something anything saturday sunday weekend evening pair eyes ear hand shoulder
    life nothing review walk repair service hire test sitting rental thing things work job
    help support cash personality manners chance luck truth guide volunteer call calls visit
    visits practice goodwill day days year week weeks refresher yoga dance talk"""
)
PEOPLE = listed(
    """friend cousin brother sister uncle aunt neighbour neighbor colleague boss mother father
    mom mum dad wife husband roommate flatmate teacher professor mentor contact contacts
    someone somebody guy woman man lady plumber accountant lawyer mechanic electrician tutor
    person speaker speakers friends colleagues seamstress roofer locum sponsor sponsors
    supplier suppliers worker workers customer customers student students parent parents
    volunteers people alumni dentist doctor nurse nurses designer developer carpenter builder
    gardener baker photographer translator coach consultant agent agents editor researcher
    researchers engineer engineers joiner welder decorator printer caterer tailor farmer
    driver specialist expert experts apprentices apprentice trainee candidates cousins
    neighbours neighbors sergeant manager recruiter headteacher librarian pilot nephew niece
    son daughter brother-in-law sister-in-law in-laws landlord chef cleaner florist trainer"""
)
ALONE = listed("someone somebody")
VAGUE_THINGS = listed(
    """link article book paper website podcast app video tip tips advice idea ideas thoughts
    suggestions suggestion pointers articles books links resources resource stuff things
    information info contacts contact experience knowledge papers websites samples sample
    songs"""
)
# What somebody has or does, and is thanked for as theirs though nobody typed whose it was.
YOURS = listed(
    """time patience kindness honesty feedback advice humor humour questions candor candour
    warmth encouragement interest help support openness hospitality attention generosity
    enthusiasm energy trust reply email e-mail frankness directness sincerity thoughtfulness
    insight insights understanding wisdom guidance courtesy professionalism effort efforts
    transparency clarity preparation flexibility empathy grace tact input smile laugh words
    note message answer answers call explanation explanations welcome company letter voicemail
    respect belief faith calm manners tip tips remarks comments stories comment compliment
    encouragements thoughts concern care discretion fairness humanity decency politeness
    endorsement recommendation correction corrections suggestion suggestions attentiveness wit"""
)
# Nouns that end as a quality does and are none.
NO_QUALITY = listed(
    """chance dance conference entrance reference references audience insurance difference agency
    policy vacancy city university facility opportunity community activity appliance residence
    sentence"""
)
# What only the one who writes can have done: nobody is thanked for "learning about torque".
MY_OWN = listed("""learning discovering realizing realising attending""")
# What somebody is, though it looks like what they did: "being encouraging".
DESCRIBING = listed(
    "encouraging inspiring welcoming reassuring caring engaging supporting charming"
)
