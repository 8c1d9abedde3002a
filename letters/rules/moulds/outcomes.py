"""How letters end that thank after an outcome, and those that brought nothing, in three voices.

Each says what happened and no more: no feeling, no excuse and no part that anybody had in it.
"""

FORMAL: dict[str, tuple[str, ...]] = {
    "alone": (
        "If I can be of help to you, let us talk about it soon.",
        "There may be something I can do for you, so let us talk about it soon.",
        "Let us talk soon if I can be of use to you.",
        "Should I be able to help you in any way, I would be glad to talk about it soon.",
        "I would be glad to be of help to you; let us talk soon about how.",
        "Together, we may find a way in which I can be useful to you; let us talk soon.",
        "If there is something I can do that would be of use to you, let us speak about it soon.",
        "Whatever I can do to be of help, I would be glad to talk it over with you soon.",
        "I would gladly help you, so let us talk soon about how.",
        "My help is yours if you have a use for it, and we could talk about it soon.",
    ),
    "hired": (
        "You have given me the position, and I thank you for it.",
        "The position is mine, and I am grateful to you for it.",
        "I have been hired, and I owe you my thanks.",
        "Thank you for the position that I have been given.",
        "Now that the position is mine, I wish to thank you.",
        "I have been given the position, and you have my thanks for it.",
    ),
    "declined": (
        "I have declined the position, and I thank you for the offer.",
        "You made me an offer; I have declined it, and I thank you for it.",
        "Thank you for the offer, which I have declined.",
        "Although I have declined it, I am grateful to you for the offer.",
        "My answer to your offer was no, and my thanks for it are yours.",
        "I did not accept your offer, and I thank you for it nonetheless.",
    ),
    "declined_unoffered": (
        "I have declined, and I thank you all the same.",
        "As to the position, I have declined, and you have my thanks nonetheless.",
        "Although I have declined, I owe you my thanks.",
        "My answer was no, and my thanks to you stand.",
    ),
    "other_offer": (
        "I have taken another position, and I thank you all the same.",
        "The position I have taken is another one; my thanks to you stand.",
        "Although I have accepted another offer, I owe you my thanks.",
        "I have accepted a position elsewhere, and you have my thanks nonetheless.",
        "Another offer is the one I have taken, and I thank you nonetheless.",
    ),
    "withdrew": (
        "I have withdrawn my application, and I thank you all the same.",
        "Although I have withdrawn, I owe you my thanks.",
        "My application is withdrawn; my thanks to you stand.",
        "I no longer stand for the position, and you have my thanks nonetheless.",
        "The application is one I have withdrawn, and I thank you nonetheless.",
    ),
}

PLAIN: dict[str, tuple[str, ...]] = {
    "alone": (
        "Let’s follow up soon and talk about how I might be able to help you out.",
        "If I can help you in some way, I would like to; let’s talk about it soon.",
        "I would like to be of help, so let’s talk soon about how.",
        "There may be something I can do for you, so let’s talk about it soon.",
        "Let’s find some time soon to go over what I could help with.",
        "Whenever it suits you, I would be glad to talk about how I can help.",
        "I am glad to help, so let’s talk soon about what would be useful to you.",
        "If there is anything I can help with, let’s talk about it soon.",
        "Let’s talk soon if I can help.",
        "I would gladly help you, so let’s talk soon about how.",
    ),
    "hired": (
        "You have given me the job, and I thank you for it.",
        "I have been hired, and I want to thank you.",
        "I got the job, so thank you.",
        "The job is mine, and you have my thanks for it.",
        "I have the job now, and I thank you.",
        "Thank you for the job, which is mine now.",
    ),
    "declined": (
        "I have declined the job, and I thank you for the offer.",
        "You made me an offer, and although I said no, I thank you for it.",
        "I did not take the job, but I am grateful to you for the offer.",
        "My answer to your offer was no, and I still thank you for it.",
        "Thank you for the offer, even though I turned it down.",
        "I turned the offer down, and you have my thanks for it.",
    ),
    "declined_unoffered": (
        "I have declined, and I thank you all the same.",
        "I said no to the job, but my thanks to you are no smaller for it.",
        "Even though I have declined, I owe you my thanks.",
        "My answer was no, and I still want to thank you.",
    ),
    "other_offer": (
        "I have taken another job, and I thank you all the same.",
        "The job I took is another one, but I still want to thank you.",
        "Even though I have accepted another offer, I owe you my thanks.",
        "I said yes to a job elsewhere, and my thanks to you still stand.",
        "Another offer is the one I took, and you have my thanks just the same.",
    ),
    "withdrew": (
        "I have withdrawn my application, and I thank you all the same.",
        "Even though I withdrew, I owe you my thanks.",
        "I took back my application, but I still want to thank you.",
        "My application is withdrawn, and my thanks to you still stand.",
        "I am no longer in the running, and you have my thanks just the same.",
    ),
}

WARM: dict[str, tuple[str, ...]] = {
    "alone": (
        "I’d be glad to help you out, so let’s talk soon.",
        "Let’s talk soon about what I can do for you.",
        "If there’s something I can help with, I’d like to; let’s catch up soon and find out.",
        "I’m happy to lend a hand, so let’s talk it over soon.",
        "Let’s get together soon and work out how I can be useful to you.",
        "There may well be something I can help with, and we can figure it out together soon.",
        "I’m glad to help, if that would do some good.",
        "You’re welcome to my help whenever you’d like it.",
        "If I can help you out, let’s talk soon.",
        "Whatever I can do to help, let’s talk about it soon.",
    ),
    "hired": (
        "You’ve given me the job, so thank you.",
        "I got the job, and I thank you for it.",
        "I’ve been hired, and I’m grateful to you.",
        "The job’s mine, so here are my thanks.",
        "I have the job now, and I owe you a thank-you for it.",
        "It’s true that I have the job, and I want to say thank you.",
    ),
    "declined": (
        "I’ve said no to the job, but thank you for the offer.",
        "You made me an offer, and I thank you for it, even though I said no.",
        "I turned the job down, and I’m still grateful to you for the offer.",
        "Thank you for the offer, though my answer was no.",
        "I’ve declined the offer, and I still want to thank you for it.",
        "My answer was no, but your offer has my thanks.",
    ),
    "declined_unoffered": (
        "I’ve said no, and I thank you all the same.",
        "Even though I’ve declined, I’m grateful to you.",
        "My answer was no, but I still owe you a thank-you.",
        "I’ve declined, and I still want to say thank you.",
    ),
    "other_offer": (
        "I’ve taken another job, and I thank you all the same.",
        "Even though I’ve said yes to another offer, I’m grateful to you.",
        "I’ll be working somewhere else, and I still want to say thank you.",
        "The job I took is another one, but I still owe you a thank-you.",
        "I’ve accepted a job elsewhere, so here are my thanks to you.",
    ),
    "withdrew": (
        "I’ve withdrawn my application, and I thank you all the same.",
        "Even though I withdrew, I’m grateful to you.",
        "I took my application back, and I still want to say thank you.",
        "I’m out of the running now, but I still owe you a thank-you.",
        "My application’s withdrawn, so here are my thanks to you.",
    ),
}
