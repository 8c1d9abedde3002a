"""Sentences that hand over a gift, and those that close with an offer of help.

Each sentence is complete when its words are put in, is true of anybody it is used for, asks nothing
and flatters nobody. The best come first, and there are enough for a panel of ten.
"""

# What the gift is, after an opening that spoke of it.
FOUND = (
    "Here is what I found: {title}.",
    "What I have for you: {title}.",
    "What made me think of you: {title}.",
    "Here it is: {title}.",
    "What caught my eye: {title}.",
    "What I set aside for you: {title}.",
    "This is what I kept for you: {title}.",
    "The thing I had in mind: {title}.",
    "What I would like you to have: {title}.",
    "My find, for you: {title}.",
)
# What the gift is, after an opening that did not.
OFFERED = (
    "I saw something I thought you might like: {title}.",
    "I also have something for you that may be of use: {title}.",
    "One thing I would like to pass on to you: {title}.",
    "Here is something I thought you could use: {title}.",
    "I came across something that made me think of you: {title}.",
    "Something for you to keep: {title}.",
    "A small thing that may be worth your time: {title}.",
    "I would like you to have something I found: {title}.",
    "Something I thought might make a day easier: {title}.",
    "I set something aside for you: {title}.",
)
# Who the introduction is to, in either place.
PERSON = (
    "The introduction I have in mind: {title}.",
    "An introduction I can offer you: {title}.",
    "What I can offer is an introduction: {title}.",
    "I would gladly make an introduction: {title}.",
    "This is the introduction I thought of: {title}.",
    "An introduction that may be worth your time: {title}.",
    "The introduction I would like to make: {title}.",
    "I can offer you an introduction: {title}.",
    "It would be a pleasure to make this introduction: {title}.",
    "One introduction I am happy to make: {title}.",
)

# An offer of help, never a request. The first is the article's own.
CLOSE = (
    "Let’s follow up soon and talk about other ways I might be able to help you out.",
    "If there is anything else I can help with, I would be happy to; let’s talk about it soon.",
    "Let’s talk again before long about what else I could do that would be of use to you.",
    "I would be glad to help in other ways too, so let’s follow up soon and find out how.",
    "Let’s find a moment soon to talk over where else I could lend you a hand.",
    "There may be other ways I can make your work a little easier; let’s talk about them soon.",
    "Let’s pick this up again soon and see what other help I can offer you.",
    "I will keep an eye out for more that you can use; let’s follow up soon and compare notes.",
    "Whenever it suits you, let’s talk about other things I could take off your hands.",
    "I mean to be of help beyond these few lines, so let’s follow up soon and talk about how.",
    "Let’s follow up before long; I would enjoy finding other ways to be useful to you.",
    "Let’s speak again soon about how else I might help you with what you are working on.",
)
