"""Nouns that say who somebody is; said of somebody met, without an owner, they mean the reader."""

import re

from followup.finishing.reading import kinds
from followup.finishing.words import PERSONS, listed

# Jobs, roles and ties that no ending gives away.
ROLES = listed(
    """accountant actor agent alum alumna alumnus analyst apprentice architect assistant associate
    athlete attendant attorney author barista beekeeper boss buff captain champion chap chef chief
    clerk coach colleague comedian comic consultant controller cook coordinator cop counsel dad
    dean deputy diplomat director doc doctor elder engineer ex-guard ex-marine expert fan father
    fellow founder friend geek governor graduate grad guard guru head host hostess immigrant intern
    inspector instructor janitor judge kid lady lawyer lead lieutenant maestro major marine master
    mate mayor mechanic medic mom monk mother mum native neighbor neighbour nerd nun nurse officer
    operator owner parent partner pastor patient pharmacist physician pilot poet president priest
    principal pro prof professor rep resident sailor scout secretary senior sergeant sheriff soldier
    specialist student supervisor supporter surgeon survivor tailor trustee tutor twin usher vegan
    vegetarian vet veteran vicar victim volunteer warden widow writer editor inventor translator
    conductor sculptor curator"""
)
# Things with the ending of somebody who does.
THINGS_THAT_DO = listed(
    """after anger answer banner banter barrier beer binder blender blower boiler border bother
    bumper burger butter calendar center centre chapter character charger clever clipper
    cluster cooker cooler copper corner counter cover cracker cutter danger deer dinner drawer
    dresser dryer duster elevator ember factor fever fiber filter finger flavor flower folder
    freezer gather gear ginger hammer hamper hanger heater holder homer hopper hunger jumper
    ladder laser lather launcher layer leather letter lever lighter liner litter loader locker
    lumber manner marker master-key matter meter mixer monitor mother-of-pearl mortar motor mower
    mustard never newsletter number offer opener order oyster paper parser pepper picture pier
    pitcher planner planter platter pointer poker poster powder power prayer primer printer
    processor propeller quarter reader-card receiver recorder register reminder ripper river
    rocker roller rooster router rubber ruler rudder sander scanner scooter screwdriver sender
    sensor server shelter shower shredder shutter silver slider slipper smoker-oven snickers
    soccer spanner speaker sprinkler stapler starter steamer sticker stopper stroller summer
    sweater tester theater thriller ticker timer toaster tower tracker tractor trailer trainer
    transfer transformer trigger trouser twister udder under walker wallpaper water weather
    whisper wiper wonder wrapper zipper calculator generator indicator radiator reactor
    refrigerator projector error terror mirror harbor humor labor color honor favor odor minor
    vector anchor razor rumor floor door encounter disaster laughter slaughter daughter adventure
    cider spider cover cheddar tender thunder timber"""
)
ENDS_AS_PERSON = re.compile(
    r"(?:[^aeiou]ist|ologist|cian|rian|man|woman|men|women|eer|smith|wright|keeper|maker|monger|"
    r"fighter|driver|runner|rider|builder|designer|manager|leader|grower|worker|player|teacher|"
    r"singer|dancer|ographer|master|holic|phile|person|mother|"
    r"father)$"
)
NO_PERSONS = listed(
    "list mist fist gist twist consist exist career beer deer peer cheer steer veneer"
)
TIMES = listed(
    """second seconds minute minutes hour hours day days week weeks month months year years
    decade decades"""
)


def is_person(noun: str) -> bool:
    """Whether a singular noun says who somebody is."""
    word = noun.lower().strip(".,").removeprefix("ex-")
    if word in ROLES | PERSONS:
        return True
    if word in THINGS_THAT_DO | NO_PERSONS:
        return False
    return ENDS_AS_PERSON.search(word) is not None or does(word)


def does(word: str) -> bool:
    """Whether a noun on "-er" or "-or" names the doer of a known verb: "embalmer"."""
    if not word.endswith(("er", "or")) or len(word) < 6:
        return False
    stem = word[:-2]
    verbs = {stem, f"{stem}e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem}
    return any("VERB" in kinds(verb) for verb in verbs) and "VERB" not in kinds(word)


def of_time(word: str) -> bool:
    """Whether a word measures time: "years"."""
    return word.lower() in TIMES
