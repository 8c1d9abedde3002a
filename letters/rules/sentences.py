"""The sentences a draft is made of. Each is complete when its one or two words are put in.

Rules of the house for every one: true for anybody it is used for, nothing asked, no flattery. Each
list is longer than a panel, so that no two letters of a panel need the same one. The best come
first. A topic may be singular or plural, so it is never the subject of a verb.
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

# Thanks for telling the news. {telling}: "calling me yourself with the news".
TOLD = (
    "Thank you for {telling}. That cannot have been the easiest part of your day.",
    "I am grateful to you for {telling}, and I was glad to hear it from you.",
    "News of that kind is easier to take from a person, so thank you for {telling}.",
    "Thank you for {telling} rather than leaving me to wonder.",
    "Not everybody takes the trouble, so thank you for {telling}.",
    "I noticed the kindness in {telling}, and I thank you for it.",
    "You have my thanks for {telling}.",
    "I appreciate your {telling}.",
    "Let me thank you for {telling}.",
    "It was considerate to let me know, and I thank you for {telling}.",
)

# Thanks for something the seeker named. {deed}: "asking about my work with volunteers".
DEED = (
    "Thank you for {deed}.",
    "I am grateful to you for {deed}.",
    "I want to thank you for {deed}.",
    "My particular thanks go to you for {deed}.",
    "I owe you a thank-you for {deed}.",
    "Let me also say thank you for {deed}.",
    "You have my thanks for {deed}.",
    "I remember with thanks one thing above all, and thank you for it: {deed}.",
    "Many thanks for {deed}.",
    "It would be wrong not to thank you for {deed}.",
)
# The same where it was typed as a sentence: "you asked about my work".
THAT = (
    "I am grateful that {deed}.",
    "I appreciated it that {deed}, and I thank you.",
    "I was glad that {deed}, and I thank you for it.",
    "It meant something to me that {deed}. Thank you.",
    "I remember with thanks that {deed}.",
    "I have not forgotten that {deed}, and I thank you for it.",
    "It did me good that {deed}, so thank you.",
    "Thank you; I will not forget that {deed}.",
    "I took it as a kindness that {deed}, and I thank you.",
    "That {deed} was a kindness. Thank you.",
)

# Thanks for the talk about what they care about.
TALK = (
    "Thank you for talking with me about {topic}.",
    "I enjoyed our talk about {topic}, and I thank you for it.",
    "I am grateful for what you told me about {topic}.",
    "Thank you for what you shared about {topic}.",
    "You made time to talk about {topic}, and I thank you for that.",
    "I want to thank you for our talk about {topic}.",
    "I appreciated what you had to say about {topic}. Thank you.",
    "My thanks for the minutes we spent on {topic}.",
    "Our talk about {topic} was a pleasure, so thank you.",
    "Many thanks for our talk about {topic}.",
)

# Thanks for the conversation. {post}: " about the Volunteer Coordinator position", or nothing.
CONVERSATION = (
    "Thank you for the time you gave to our conversation{post}.",
    "I enjoyed our conversation{post}, and I thank you for it.",
    "I appreciate the thought you put into our conversation{post}.",
    "I valued our conversation{post}, and I want to thank you for it.",
    "Thank you for our conversation{post}; I took more from it than I had expected.",
    "I am grateful for the attention you gave to our conversation{post}.",
    "Many thanks for making room in your day for our conversation{post}.",
    "It takes time to meet people properly, and I thank you for the time you gave to our "
    "conversation{post}.",
    "Thank you for your part in our conversation{post}.",
    "I want to say a plain thank-you for our conversation{post}.",
)

# Thanks to somebody who was not there. {post}: " for the Volunteer Coordinator position".
CONSIDERED = (
    "Thank you for the time you gave to my application{post}.",
    "Thank you for considering me{post}.",
    "I am grateful for the thought you gave to my application{post}.",
    "I appreciate the care that went into reading my application{post}.",
    "My thanks for the time that my application{post} took.",
    "I thank you for your part in looking at my application{post}.",
    "Many thanks for considering my application{post}.",
    "Time is never plentiful, so thank you for what you spent of it on my application{post}.",
    "I want to say a plain thank-you for looking at my application{post}.",
    "I am grateful to have been considered{post}.",
)

# A kind word on their own choice. {place}: "Northfield Parks" or "an organization".
INTERNAL = (
    "I was glad to hear that the position went to somebody you already know and trust; it says "
    "something good about how people grow with you.",
    "Choosing somebody from within was a choice I can respect, and I wish you both well with it.",
)

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
    "Let's follow up soon and talk about other ways I might be able to help you out.",
    "If there is anything else I can help with, I would be happy to; let's talk about it soon.",
    "Let's talk again before long about what else I could do that would be of use to you.",
    "I would be glad to help in other ways too, so let's follow up soon and find out how.",
    "Let's find a moment soon to talk over where else I could lend you a hand.",
    "There may be other ways I can make your work a little easier; let's talk about them soon.",
    "Let's pick this up again soon and see what other help I can offer you.",
    "I will keep an eye out for more that you can use; let's follow up soon and compare notes.",
    "Whenever it suits you, let's talk about other things I could take off your hands.",
    "I mean to be of help beyond these few lines, so let's follow up soon and talk about how.",
    "Let's follow up before long; I would enjoy finding other ways to be useful to you.",
    "Let's speak again soon about how else I might help you with what you are working on.",
)
