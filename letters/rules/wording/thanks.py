"""Sentences that say thank you for something particular.

Each sentence is complete when its words are put in, is true of anybody it is used for, asks nothing
and flatters nobody. The best come first, and there are enough for a panel of ten.
"""

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
    "It was considerate of you, and I thank you for {telling}.",
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
# The same, following other thanks.
DEED_TOO = (
    "I am also grateful to you for {deed}.",
    "I want to thank you as well for {deed}.",
    "You have my thanks, too, for {deed}.",
    *DEED,
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

# A kind word on the choice of somebody from within; one or two letters have it.
INTERNAL = (
    "I was glad to hear that the position went to somebody you already know and trust; it says "
    "something good about how people grow with you.",
    "Choosing somebody from within is a decision I respect, and I wish you both well with it.",
)
