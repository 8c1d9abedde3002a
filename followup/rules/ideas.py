"""Starter ideas to choose from: well-known practices, each with where it comes from.

All are public knowledge. None is a secret and none is a promise; each is a thing somebody can try
this week. None suits just anybody: an idea is offered only to whoever is known to care about what
its topics say, and its topics say what it is about, never the trades that may use it. Nothing
here tells a panel how to choose people: from somebody not chosen that would sound like blame.
"""

from dataclasses import dataclass

# An idea is offered from this score on, by the table of words: chosen on a hundred pairs of person
# and idea labelled before any score was seen, checked on others written afterwards (both are kept
# in tests/followup/rules). Over nine in ten of those offered fit, and most people get none.
OFFERED_FROM, MOST_OFFERED = 0.36, 3


@dataclass(frozen=True)
class Idea:
    """A give anybody may pass on: its kind is one of a give's kinds, its source is for the note."""

    kind: str
    title: str
    takeaway: str
    topics: str
    source: str
    # On keeping people and taking them in: never in the thank-you of somebody who was not taken.
    about_staff: bool = False


IDEAS = (
    Idea(
        "IDEA",
        "The pre-mortem, a look back from the future",
        "Before the next launch, ask the team to imagine it failed and write down why: an hour "
        "now can save a month.",
        "planning, projects, risk, events",
        "Gary Klein, Harvard Business Review, 2007",
    ),
    Idea(
        "IDEA",
        "The after-action review",
        "When something big is over, ask four things within the week: what we meant to happen, "
        "what did, why, and what we do differently next time.",
        "learning, events, debriefs, exercises",
        "United States Army, since the 1970s",
    ),
    Idea(
        "IDEA",
        "Bottom line up front",
        "Put what you need and by when into the first sentence of an e-mail, and leave the "
        "background for those who want it.",
        "email, writing, communication",
        "United States Army, rules for correspondence",
    ),
    Idea(
        "TOOL",
        "The Eisenhower box",
        "Sort a full list into four boxes by urgent and important, then put one important thing "
        "that is not urgent into the calendar first.",
        "time management, priorities, productivity",
        "After a remark by Dwight D. Eisenhower; made known by Stephen Covey",
    ),
    Idea(
        "IDEA",
        "If-then plans",
        "Turn a good intention into “If it is Monday at nine, then I write the schedule”: naming "
        "the moment makes it more likely to happen.",
        "habits, goals",
        "Peter Gollwitzer, American Psychologist, 1999",
    ),
    Idea(
        "IDEA",
        "The walking meeting",
        "Take one meeting for two a week outside on foot: people come up with more ideas while "
        "they walk.",
        "meetings, walking meetings, wellbeing at work",
        "Marily Oppezzo and Daniel Schwartz, Stanford, 2014",
    ),
    Idea(
        "IDEA",
        "Brainwriting",
        "Give everybody five quiet minutes to write ideas before anybody speaks, and the quiet "
        "people's ideas come to the table too.",
        "meetings, ideas, workshops, creativity",
        "Bernd Rohrbach, 1968",
    ),
    Idea(
        "IDEA",
        "A buddy for the first month",
        "Give every new colleague a buddy outside the reporting line, and put four short meetings "
        "into the first month before it fills up.",
        "onboarding, mentoring, new colleagues, welcoming newcomers",
        "Dawn Klinghoffer and others, Harvard Business Review, 2019",
        about_staff=True,
    ),
    Idea(
        "IDEA",
        "The stay interview",
        "Ask the people you would hate to lose what keeps them and what might make them leave, "
        "while there is still time to change it.",
        "retention, staff turnover, nurse retention, keeping volunteers",
        "Beverly Kaye and Sharon Jordan-Evans",
        about_staff=True,
    ),
    Idea(
        "TOOL",
        "The pause-point checklist",
        "Pick the moment where mistakes hurt most, and let two people read five lines aloud there "
        "before going on.",
        "safety, checklists, quality, surgery",
        "Atul Gawande, The Checklist Manifesto, 2009",
    ),
    Idea(
        "TOOL",
        "SBAR, a handover in four sentences",
        "Hand over in four sentences, situation, background, assessment, recommendation, and the "
        "next shift starts from the same page.",
        "handover, shift change, patients",
        "United States Navy; brought to care by Kaiser Permanente",
    ),
    Idea(
        "IDEA",
        "Teach-back",
        "After explaining something, ask the other person to tell it in their own words: what is "
        "missing shows what to explain better.",
        "patients, patient education, explaining, health literacy",
        "Agency for Healthcare Research and Quality",
    ),
    Idea(
        "IDEA",
        "Little and often: spaced practice",
        "Cut one long training into three short ones a week apart: what is learned stays longer "
        "for the same hours.",
        "training, teaching, learning languages",
        "Hermann Ebbinghaus, 1885; Nicholas Cepeda and others, 2006",
    ),
    Idea(
        "IDEA",
        "Recall before reading",
        "Open a lesson with three short questions about last week's: calling it to mind makes it "
        "stay better than reading it again.",
        "teaching, lessons, students, remembering",
        "Henry Roediger and Jeffrey Karpicke, 2006",
    ),
    Idea(
        "IDEA",
        "The five whys",
        "When the same thing goes wrong twice, ask why five times in a row and mend the last "
        "answer, not the first.",
        "root causes, recurring problems, quality, lean, manufacturing",
        "Sakichi Toyoda and Taiichi Ohno, Toyota",
    ),
    Idea(
        "TOOL",
        "5S for a shared space",
        "Mark a place for every tool in the shared room and check it for five minutes on Fridays: "
        "the searching stops.",
        "order, storage, warehouse, inventory, lean",
        "Japanese manufacturing; Hiroyuki Hirano",
    ),
    Idea(
        "TOOL",
        "A limit on work in progress",
        "Agree on how many things may be started at once, and finish one before starting another: "
        "work gets through sooner.",
        "kanban, projects, workload, unfinished work",
        "Toyota; David J. Anderson, Kanban, 2010",
    ),
    Idea(
        "IDEA",
        "The blameless review",
        "After an outage, write down what people saw and why it made sense at the time, without "
        "naming a culprit: the next warning will come sooner.",
        "incidents, outages, mistakes, security incidents",
        "John Allspaw, 2012; Google, Site Reliability Engineering, 2016",
    ),
    Idea(
        "TOOL",
        "The Pareto chart",
        "Count last quarter's delays by cause and sort the bars: two or three causes are usually "
        "most of the trouble.",
        "delays, complaints, causes, metrics, customer service",
        "Joseph Juran",
    ),
    Idea(
        "TOOL",
        "The first-digit test",
        "Sort a year of payments by their first digit: about three in ten should start with a 1, "
        "and where they do not is a good place to look first.",
        "audit, fraud, payments",
        "Frank Benford, 1938; Mark Nigrini",
    ),
    Idea(
        "TOOL",
        "The consent agenda",
        "Put all routine items into one vote at the start of a board meeting, and the hour is free "
        "for the question that needs talk.",
        "board meetings, governance, council meetings, agendas",
        "Robert's Rules of Order",
    ),
    Idea(
        "TOOL",
        "Plain language, one page at a time",
        "Take the form people call about most and rewrite it with “you”, short sentences and what "
        "to do first: the calls show whether it worked.",
        "plain language, forms, documentation, writing",
        "Federal plain language guidelines, after the Plain Writing Act of 2010",
    ),
    Idea(
        "IDEA",
        "Five people and a page",
        "Watch five people try to use the page or form without helping them: they will show most "
        "of what is wrong with it in an afternoon.",
        "websites, usability, design, web accessibility, forms",
        "Jakob Nielsen, 2000",
    ),
    Idea(
        "IDEA",
        "The plan before the data",
        "Write down the question and the analysis before looking at the results, and date the "
        "page: it settles many arguments later.",
        "research methods, statistics, evaluation, reproducibility, data analysis",
        "Center for Open Science",
    ),
)
