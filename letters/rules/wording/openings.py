"""Sentences that open a letter, a list for each reason there can be.

Each sentence is complete when its words are put in, is true of anybody it is used for, asks nothing
and flatters nobody. The best come first, and there are enough for a panel of ten. A topic may be
singular or plural, so it is never the subject of a verb.
"""

# An open promise, with the sentence that keeps it. {promised}: "to send you my spreadsheet".
PROMISE_SPOKEN = (
    "When we spoke, I promised {promised}. I am glad to do that now.",
    "One thing is still open from our conversation: I promised {promised}. It is a pleasure to "
    "see to it.",
)
PROMISE = (
    "I promised {promised}, and I have not forgotten. I am following through now.",
    "You may remember that I promised {promised}. The decision does not change that, so I am "
    "keeping my word.",
    "First things first: I promised {promised}. I said it gladly, and I do it gladly.",
    "I have kept a note that I promised {promised}. Today I can cross it off.",
    "It has not slipped my mind that I promised {promised}. I would not like to leave it undone.",
    "Decision or no decision, I promised {promised}. The promise stands.",
    "I am writing because I promised {promised}. It is done with pleasure.",
    "Before anything else, I promised {promised}. Here I am, true to my word.",
    "I remember well that I promised {promised}. I meant it, and I still do.",
    "As you may recall, I promised {promised}. Nothing is nicer than a promise one can keep.",
)

# Something to give for an interest both have.
GIFT_SHARED = (
    "I saw something and thought of you, since we both care about {topic}.",
    "I do not know many people who care about {topic} as I do, so when I saw something you might "
    "like, I kept it for you.",
    "I have something for you, from one person who cares about {topic} to another.",
    "Because we have {topic} in common, you were the first to come to mind when I found something "
    "worth passing on.",
    "A shared interest in {topic} is a good reason to write, and I have found a second one.",
    "Something caught my eye, and I thought you might like it, since we share an interest in "
    "{topic}.",
    "It is good to know somebody else who cares about {topic}, and I have set something aside for "
    "you.",
    "Some things are better shared, and with {topic} I know whom to share them with.",
    "Our common ground, {topic}, made me think of you when I saw something you might enjoy.",
    "I kept something for you, knowing that you and I both care about {topic}.",
    "Since you and I have {topic} in common, I would like to pass something on to you.",
    "You understand about {topic}, as I do, so I think you will see why I kept this for you.",
)

# Something to give for an interest of theirs.
GIFT_SPOKEN = (
    "You spoke about {topic} when we met, and I have since seen something you might like.",
    "After our talk about {topic}, I came across something I think you can use.",
)
GIFT_OWN = (
    "I saw something and thought of you, knowing that you care about {topic}.",
    "Your interest in {topic} stayed with me, and I have found something that may be of use to "
    "you.",
    "With {topic} in mind, I have set something aside for you.",
    "I came across something for people who care about {topic}, and you came to mind at once.",
    "When I saw something I thought you might like, I remembered your interest in {topic}.",
    "A good find belongs with somebody who can use it, and for {topic} I thought of you.",
    "I have something for you, because I know that you care about {topic}.",
    "Something caught my eye, and I thought of you and {topic}.",
    "Knowing of your interest in {topic}, I would like to pass something on to you.",
    "I remembered that you care about {topic}, so I kept something for you.",
)

# Somebody to introduce, for an interest of theirs or of both.
INTRODUCTION = (
    "There is somebody I would be glad to introduce to you, since you care about {topic}.",
    "Your interest in {topic} made me think of somebody you might enjoy knowing.",
    "With {topic} in mind, I thought of a person who could be of help to you.",
    "Sometimes the most useful thing is a person, and for {topic} I know one.",
    "Knowing that you care about {topic}, I have an introduction to offer you.",
    "Somebody I know came to mind when I thought of you and {topic}.",
    "Two people who care about {topic} ought to know each other, and I can make that happen.",
    "I have a good person to introduce to you, because I remembered your interest in {topic}.",
    "You care about {topic}, and so does somebody I know.",
    "I would like to bring you together with somebody, and {topic} is the reason.",
)

# An interest both have, and nothing to give yet.
SHARED = (
    "It was good to find out that we both care about {topic}.",
    "I am glad to know that we have {topic} in common.",
    "A shared interest in {topic} is a good reason to write, and a better one than a job.",
    "You and I turned out to share an interest in {topic}, and that made me smile.",
    "It is not every day that an application leads to somebody else who cares about {topic}.",
    "Knowing that you also care about {topic} made the whole process less formal for me.",
    "Whatever comes of an application, it is good to know somebody who shares my interest in "
    "{topic}.",
    "The first thing I remember about you is that we both care about {topic}.",
    "I will remember our common ground, {topic}, for longer than the outcome.",
    "I did not expect to find somebody else who cares about {topic}, and I am glad I did.",
)

# An interest they spoke of.
SAID = (
    "What you said about {topic} has stayed with me.",
    "I was glad that you brought up {topic}.",
    "I have thought more than once about what you told me of {topic}.",
    "The part I keep coming back to is what you said about {topic}.",
    "It was easy to tell, from the way you spoke, that you care about {topic}.",
    "You gave me a new way to look at {topic}.",
    "I learned something from what you said about {topic}.",
    "Of all that was said, I remember best how you spoke about {topic}.",
    "Your words about {topic} gave me something to think about.",
    "I am still turning over what you told me about {topic}.",
)

# An interest known some other way.
NOTICED = (
    "I noticed your interest in {topic}, and I have not forgotten it.",
    "I was glad to learn that you care about {topic}.",
    "Your interest in {topic} told me more than a job title could.",
    "I remember your interest in {topic} with pleasure.",
    "Among the things I learned along the way, your interest in {topic} stood out.",
    "I paid attention to your interest in {topic}, and it stayed with me.",
    "It pleased me to learn of your interest in {topic}.",
    "I thought of your interest in {topic} when I sat down to write.",
    "That you care about {topic} is something I was happy to find out.",
    "I know that you care about {topic}, and I had that in mind as I wrote.",
)

# Nothing known but their work. {work}: "your work at Northfield Parks".
WORK = (
    "I have been thinking about {work}, and I wanted to write to you myself.",
    "I have come away with a clearer picture of {work}, and I am glad of it.",
    "What I learned about {work} will stay with me.",
    "Getting a closer look at {work} was time well spent.",
    "I can imagine how fully {work} takes up your days.",
    "I learned something about {work} along the way, and that alone was worth applying for.",
    "I am writing with {work} in mind.",
    "I found more to think about in {work} than I had expected.",
    "I understand better now what goes into {work}.",
    "I would like to say a word to you about more than the decision, because {work} has been on "
    "my mind.",
)
