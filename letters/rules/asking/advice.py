"""For each way of asking: what it does to the reader, and how to give instead."""

ADVICE = {
    "request": (
        "This asks the reader to do something for you.",
        "Turn it round: say what you will do for them, such as “I will send you …”.",
    ),
    "command": (
        "This tells the reader to do something for you.",
        "Leave it out, or put something in their hands instead: “Here is … for you.”",
    ),
    "permission": (
        "This asks leave for something that helps you.",
        "Ask leave to be useful instead: “May I send you …?”",
    ),
    "performative": (
        "This names itself a request.",
        "Give something in this letter; a request can wait for a day when they invite it.",
    ),
    "meeting": (
        "This asks for the reader’s time.",
        "Put what you would have said of use to them into the letter: “Here is the one idea …”",
    ),
    "tag": (
        "This waits for a yes.",
        "Say it as something you will do, which needs no yes: “I will …”",
    ),
    "inquiry": (
        "This gives the reader a question to answer for you.",
        "Answer a question of theirs instead: “You wondered about …; here is what I found.”",
    ),
    "wish": (
        "A wish like this is a request in good clothes.",
        "Wish something for them, and add to it: “I hope … goes well; this may help.”",
    ),
    "hope": (
        "A hope like this leaves the reader with something to do.",
        "Hope for something of theirs: “I hope the launch goes well, and here is …”",
    ),
    "nominal": (
        "This asks without a question mark: the reader owes you an answer.",
        "Tell them what their words have already done for you, and pass something on.",
    ),
    "condition": (
        "This asks the reader to keep you in view.",
        "Be the one who watches for them: “If I come across more on …, I will send it.”",
    ),
    "others": (
        "This asks the reader to use their name with others for you.",
        "Offer a name of your own: “I know somebody who would enjoy meeting you …”",
    ),
    "considered": (
        "This asks for another look at you.",
        "Let the letter be the second look: give them something that shows how you work.",
    ),
    "ahead": (
        "Thanks for what has not been given yet is a request.",
        "Thank them for something they have already done, by name.",
    ),
    "need": (
        "This lays your need before the reader.",
        "Think of a need of theirs you noticed, and bring something for it.",
    ),
    "litotes": (
        "Said by its opposite, it still asks.",
        "Say plainly what you can do for them: “I would gladly …”",
    ),
    "status": (
        "This asks where things stand.",
        "Leave the decision with them, and write because you have something for them.",
    ),
    "reply": (
        "This asks for an answer.",
        "Let them off, kindly: “There is no need to reply; I only wanted you to have this.”",
    ),
    "pitch": (
        "This asks to be chosen.",
        "Show it instead: enclose one small thing they can use this week.",
    ),
    "hint": (
        "The reader will hear a request between the lines.",
        "Say something that is of use to them, and leave nothing between the lines.",
    ),
    "question": (
        "This needs an answer, though it asks no favor.",
        "Fine as it is; or tell them what you hope, so that they need not write back.",
    ),
}
