"""English words that dictionaries of the model's age have not: foods, crafts, tools."""

from followup.finishing.words import listed

FRESH = listed(
    """righty lefty
    repo repos leetcode wifi rota rotas artic snark covid chippy reproducible retro inbox
    plugin plugins regex calc plasmid plasmids sphagnum dosa dosas pierogi kola kombucha
    falafel hummus biryani samosa samosas kimchi ramen tagine couscous quinoa matcha mandazi
    ugali biltong braai haka marae arvo smoko ute utes ceilidh ceilidhs craic poutine empanada
    empanadas fufu injera lumpia adobo kefir webinar webinars hackathon hackathons kanban
    devops metadata genomics metagenomics proteomics telehealth teletherapy neurodivergent
    wellies nacelle extubation intubate ostomy phlebotomy luthier luthiers bandoneon ukulele
    zydeco mycology permaculture polytunnel polytunnels vermicompost varroa grazier orchardist
    brewpub barista baristas brioche choux sommelier umami tahini celiac pescatarian
    orienteering harpsichord harpsichords tramming quandongs merengue amasi tortilla tortillas
    tamale tamales pozole arepa arepas churros naan roti chapati chapatis dal daal ghee masala
    chutney pani lassi kebab kebabs baklava halloumi feta pesto gnocchi risotto tiramisu
    espresso latte lattes macchiato scones sourdough rehandles redcap onboarding upskilling
    chatbot chatbots dataset datasets backend frontend podcast emoji emojis selfie selfies
    blog blogs vlog spreadsheet spreadsheets defib defibs sepsis cannula cannulas cannulation
    catheter catheters debrief debriefs handovers naloxone stoma bariatric neonatal perinatal
    antenatal paediatric paediatrics paeds geriatric autoclave pipette pipettes centrifuge
    agar titration qpcr crispr bitumen culvert culverts rebar shotcrete caisson telehandler
    forklift forklifts reachtruck tacho tachograph artics gritter gritters strimmer ratchet
    torque crimping conduit busbar busbars inverter inverters photovoltaic heliport tarmac
    oktas metar altimeter chlorination coagulation flocculation turbidity digester digesters
    biosolids potting brassicas alliums polyculture hedgelaying coppicing coppice dormouse
    lapwings curlews corncrake kingfisher otters badgers hedgehogs puffins gannets fulmars
    terns oystercatchers"""
)
