"""Vocabularies that phrases are made of: who acts, for whom, and what may be asked or given.

Entries are parted by commas, so that an entry may be several words.
"""


def listed(words: str) -> list[str]:
    """Entries parted by commas or line ends."""
    return [" ".join(word.split()) for word in words.replace("\n", ",").split(",") if word.strip()]


COUNSEL = """
feedback, advice, guidance, input, insight, insights, pointers, pointer, tips, tip, thoughts
opinion, opinions, perspective, suggestions, suggestion, criticism, critique, comments, steer
take, observations, impressions, reflections, assessment, verdict, wisdom, counsel, views, view
appraisal, evaluation, recommendations, clarity, clarification, direction, debrief, constructive
"""
BACKING = """
recommendation, reference, references, referral, referrals, introduction, introductions, intro
intros, endorsement, testimonial, good word, kind word, mention, nudge, sponsorship, backing
vote of confidence, vouching
"""
HELP = """
help, assistance, aid, hand, favor, favors, kindness, support, leg up, helping hand, generosity
"""
MEETING = """
call, chat, conversation, meeting, coffee, lunch, talk, visit, tea, drink, discussion, cuppa
catch up, phone call, appointment, interview, sit down, zoom, natter, video call, word with you
get together, breakfast, dinner, pint, follow up call, follow up conversation, shadowing
"""
MOMENT = (
    "minutes, minute, moment, half hour, hour, quarter of an hour, few minutes, of your time, slot"
)
ANSWER = """
reply, response, answer, update, updates, news, word, line, note, decision, confirmation, status
line or two, acknowledgement, acknowledgment, explanation, indication, outcome, information
details, timeline, word back
"""
CHANCE = """
chance, opportunity, second chance, another chance, second look, another look, shot
reconsideration, consideration, opening, openings, vacancy, vacancies, role, roles, position
positions, job, jobs, lead, leads, internship, placement, trial, contract, spot, opportunities
possibility, work, reprieve, fresh look, post, posts, seat at the table, foot in the door
freelance, project, projects
"""
ASKABLE = ",".join((COUNSEL, BACKING, HELP, MEETING, MOMENT, ANSWER, CHANCE))

# What somebody would do for the writer, after "could you".
FAVORS = """
send, tell, show, give, share, forward, pass, keep, put, let, consider, introduce, connect
point, refer, recommend, review, read, look, advise, help, call, email, write, ring, reply
respond, answer, confirm, contact, reach, meet, speak, talk, spare, explain, clarify, remember
reconsider, think, bear, hold, see, check, ask, mention, find, suggest, provide, offer, direct
steer, guide, walk, update, inform, notify, drop, add, hire, invite, include, vouch, endorse
support, assist, comment, describe, arrange, schedule, book, set, make, take, sign, accept
grant, allow, permit, return, fill, lend, phone, text, revisit, rethink, recall, nominate
champion, propose, employ, have, get, be, go, circulate, distribute, host, agree, approve, speak
tip, count, acknowledge, indicate, outline, elaborate, enlighten, oblige, do, say, cast, enter
flag, slip, name, shed, sit, squeeze, fit, coach, mentor, critique, evaluate, rate, proofread
hire, promise, trust
"""
# What the writer does for the reader.
SERVE = """
help, assist, send you, send along, send over, send it, send them, send the, send a, send that
share it, share them, share the, share that, share what, share some, share a, share with you
share how, share our, share your, share my notes, share my checklist, share my template
introduce you, connect you, put you, be of, be useful, be helpful, be a resource, offer you
offer a, offer some, offer help, offer any, offer to help, do for, do to help, do anything
give you, give back, give your, lend, bring you, bring along, bring the, bring a, support you
support your, support the, provide you, show you, forward you, forward it, forward the
forward them, pass it, pass along, pass on, pass them, pass you, tell you, answer any
answer questions, answer your, return the, save you, find you, point you, walk you, cover for
pitch in, fill in, step in, volunteer, proofread, review your, read your, read a, read the
look over your, look at your, look into it, look it up, drop it, drop off, mail you, mail it
email you the, email it, email the, post you, copy you, prepare, build you, draft, teach, ease
lighten, get you, explain it, explain how, explain the, take off, take anything, take some
take over, make your, make an introduction, make that introduction, make the introduction
make it easier, make things easier, contribute to your, repay, treat you, show your, guide you
keep you posted, write you, write it, write up, run it, talk you through, talk your, talk it through
talk you, talk your, take you through, interest you, lend you, dig, dig up, dig out
pull together, put together, scan, track down, look for, hunt down, test, keep an eye
keep my eyes, keep my ears, watch for, let you have, let you know, hand over, supply, spare you
set you up, set up a call with our, set up an introduction, host, organize a, translate
leave it, leave a, leave you, be there, sit down with your, walk your, train, coach your, demo
demonstrate, pay it, swap notes, compare notes, swap, print, fetch, loan, donate, sort, fix
reciprocate, check it, check with my, check for you, ask my, ask around, vouch for you
recommend you, recommend your, refer you, refer people, send people, send anyone
spread the word, promote your, send more, send another, send some, send copies, send any
send extra, send my notes, give a hand
"""
# What the writer would like for himself, after "I would love to" or "could I".
GAIN = """
hear, learn, know, be considered, be hired, be taken on, be allowed, be granted, be enlightened
be shown, be called, be contacted, be one of, be admitted, be seen, be offered, be permitted
be brought, be placed, be paid, be guided, be advised, be spared, be rung, say hello
come and see, come and meet, come and talk, come and say, come to see, come to meet
come and work, come and have, hear back, present myself, receive, bend, become, sit in, be kept
be part, be included, be informed, be told, be invited, be introduced, be notified
be remembered, be thought, be given, be interviewed, be updated, be put, be on your
be in the running, be back, be able to join, be able to work, join, interview, meet, meet up
talk, chat, speak, connect, catch up, catch you, discuss, explore, come in, come by, come back
receive, get, have, ask, pick your brain, pick your brains, see you, see if, visit, shadow
work for, work with, work under, work at, work alongside, be working, obtain, find out
understand, request, stay in the running, stay on your radar, stay on your list, grab, schedule
set up, arrange, book, buy you, take you to, take you up, borrow, trouble, bother, count on
rely on, use you, list you, name you, cite you, apply, reapply, try again, compete, prove
show you what i, show you how i, demonstrate why, return for, re apply, drop by, drop in, pop in
stop by, call you, ring you, phone you, hop on, jump on, sit down with you, steal, take a few
take # minutes, start, step into, fill the role, fill that role, fill the position, have another
throw my hat, put my name, put myself forward, bend your ear, gain, enlist, secure, hear back
receive any, establish, ascertain, confirm, follow up on my, check on my, check whether
check if, check the status, run my, run something, get your, seek, benefit from, tap, draw on
hear your, swing by, be reconsidered, resubmit, submit, contribute my, contribute to the team
be of service in the role, contribute, help out on your team as, lead, put forward, impose
"""
GLAD = """
happy, glad, delighted, pleased, thrilled, keen, grateful, eager, honored, thankful, obliged
indebted, overjoyed, excited, ecstatic, relieved, interested, curious, chuffed, tickled
appreciative, in your debt, over the moon, fascinated, intrigued
"""
WILLING = """
happy, glad, delighted, pleased, thrilled, honored, willing, ready, prepared, keen, tickled
proud, game, chuffed, rapt, eager, tickled pink, tickled to death, over the moon
"""
GLADLY = """
happily, easily, willingly, well, readily, try to, be able to, cheerfully, soon, all, perhaps
"""
IDLE = """
around, free, game, available, here, about, on hand, ready, willing, your man, your woman, happy
glad, your girl, your person, in, yours, there, only a call away, a call away, all ears
at your service, only ten minutes, just down the road, delighted, a phone call away
an email away, up for it
"""
UNPAID = """
for nothing, for free, free of charge, without charge, without pay, unpaid, gratis, at no cost
no charge, on the house, on me, not charge, want nothing but, pro bono, as a volunteer, my treat
want nothing for it, without fee
"""
TROUBLE = """
need, needs, want, wants, require, requires, like, wish, wishes, get stuck, gets stuck
are stuck, is stuck, have questions, have any, have a question, run into, runs into, hit, care
cares, fancy, are curious, is curious, are wondering, are short, is short, use, uses, struggle
struggles, lack, lacks, goes, breaks, breaks down, fails, floods, leaks, bursts, acts up
plays up, is playing, playing up, is troubling, are troubling, troubling you, lets you down
gives you, quits, quits again, are in difficulty, in difficulty, in any difficulty, are wanting
is wanting, desire, desires, are looking for, is looking for, are at a loss, find yourself, face
faces, wish to, decide to try, are tempted, bring you, get round to, get lonely, get bored
gives you grief, is too much, turns out, cheer, cheers, save, saves, help, helps, suit, suits
ease, eases, interest, interests
"""
DESIRE = """
love, like, appreciate, welcome, value, relish, treasure, cherish, adore, enjoy, prize, prefer
want, wish
"""
PAST_TELLING = """
asked, suggested, told, invited, encouraged, requested, said, advised, offered, mentioned, urged
wanted, wondered, recommended, hinted, reminded, inquired, promised, explained, proposed, noted
"""
REGARDS = """
regards, thanks, best, wishes, gratitude, appreciation, love, greetings, compliments
congratulations, hello, respects, condolences, apologies, good wishes, best wishes
"""
STAFF = """
someone, somebody, anyone, anybody, an extra, a new, staff, a replacement, another, a person
people, a candidate, a temp, cover, a coordinator, an analyst, an assistant, to fill, to hire
to expand, a pair, an additional, additional staff, additional people, more staff, more people
new blood
"""
VACANCY = """
role, roles, position, positions, job, jobs, opening, openings, vacancy, vacancies, opportunity
opportunities, post, posts, something suitable, something similar, anything suitable
anything similar, work, contract, contracts, internship, headcount, slot, spot, seat
maternity cover, anything else, something else, projects, place, requisition, shifts, hours
budget, funding
"""
VOCABULARIES = {
    name: listed(words)
    for name, words in {
        "counsel": COUNSEL,
        "backing": BACKING,
        "help": HELP,
        "meeting": MEETING,
        "moment": MOMENT,
        "answer": ANSWER,
        "chance": CHANCE,
        "askable": ASKABLE,
        "favors": FAVORS,
        "serve": SERVE,
        "gain": GAIN,
        "glad": GLAD,
        "willing": WILLING,
        "gladly": GLADLY,
        "idle": IDLE,
        "unpaid": UNPAID,
        "trouble": TROUBLE,
        "desire": DESIRE,
        "told": PAST_TELLING,
        "regards": REGARDS,
        "staff": STAFF,
        "vacancy": VACANCY,
        "modal": """could, can, would, will, might, may, should, must, could not, would not, can not
            will not""",
        "able": "could, can, would, will, might, may, should, shall, must",
        "would": "would, will, should, shall, am, was, are, were, can, could",
        "i": "i, we",
        "where": "how, what, where, whatever, anything, something, ways, way, somewhere, that",
        "you": """you, you or your team, you and your team, either of you, any of you, one of you
            you both""",
        "they": """someone, somebody, anyone, anybody, your colleague, your colleagues, your team
            the panel, the committee, hr, human resources, your office, your department, your boss
            your assistant, the team, the board, your recruiter, the recruiter, he, she, they
            whoever, your firm, your company, your organization, your manager, the hiring manager
            your successor, your director, the director, your people, a colleague, someone there
            one of your colleagues, anyone on your team, someone on your team, a colleague of yours
            anyone you know, someone you know, your friend, your contact, the department""",
        "mine": """resume, name, application, profile, portfolio, details, candidacy, letter, file
            number, materials, interview, qualifications, credentials, submission, paperwork, email
            particulars, papers, samples, references, search, job search, case, background""",
        "my": "my, our",
    }.items()
}
