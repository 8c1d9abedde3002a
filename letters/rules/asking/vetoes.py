"""What looks like an ask and is none: releases, thanks, reported speech, offers and gifts.
A veto strikes out the words it covers; what is left of the clause is still read.
"""

# Letting the reader off: "no need to reply", "I am not asking for anything".
RELEASE = """
feel free to bin|toss|ignore_this|throw **
throw|put|toss it|this|them|these|that in|on the bin|recycling|trash|fire|one_side **
seek|want|ask|expect|crave|solicit|require neither|nothing|no **
put away any|the idea|thought|notion **
release|free|absolve you from **
do not|please_do_not * trouble|put_yourself|go_to|think_you_must|imagine|suppose_you_must **
think no|nothing more|of **
stop reading **
strike|take|cross me|it|my_name off **
answered and closed **
i|we do not need|want|expect ** anymore|any_longer|any_more|now
no need|reason|rush|hurry|pressure|obligation|expectation|expectations|worries|worry|problem|
  bother **
no reply|response|answer|action|acknowledgement|favor|thanks needed|necessary|required|expected|
  wanted|called|asked|due
no reply|response|answer|action is|are needed|necessary|required|expected|wanted|called
not|never asking|expecting|seeking|requesting|fishing|angling **
not|never writing|here|calling|emailing to ask|request|seek|beg|chase **
not looking|hoping|waiting|angling|asking for **
not after anything|something|a|any|favors
do|will|would|shall|could|need not|never ask|expect|request|want|seek you|for|anything|a|any|
  more **
please? do not feel|trouble|worry|bother|rush|think **
do not|never feel|worry|bother|rush|reply|answer|respond **
nothing to ask|request **
nothing i need|want|ask|expect|require **
nothing is|was expected|required|asked|needed|wanted
want|need|expect|ask nothing **
you owe me|us nothing
need not reply|answer|respond|write|do|acknowledge|trouble|call **
not need|have to reply|answer|respond|write|do|acknowledge|call|act **
you are under no obligation **
without any|expecting obligation|expectation|anything **
feel free to ignore|disregard|decline|delete|skip|bin|say_no|pass_on_this **
there is|are|no|zero|not? a?|any? expectation|obligation|strings|catch|agenda|hurry|rush|
  pressure **
there is no|nothing reply|response|need|obligation|you_need|i_need|to_do **
is not a|an|me ask|request|plea|pitch|begging|asking|favor **
this does not call|need|require|ask **
asks|ask|asking nothing of you **
nothing to do with asking|wanting **
no strings attached
it needs|requires|wants|asks no **
"""
# Thanks for what has already been given.
THANKS = """
thank you|so ~in ** for|that|to|again|both|all|everyone **
thanks|many_thanks|my_thanks|warm_thanks|thank_you ~in ** for|to|again|both|all|everyone **
my * thanks to|go|for **
i|we appreciate|appreciated ~any|a|an|whatever **
i|we am|are|was|were|remain grateful|thankful|indebted|obliged|appreciative for|that|to|of ~any|
  anything|whatever **
START grateful|thankful for|that|to ~any|anything|whatever|hear|receive|know|be|have|learn|
  you_if **
want|wish|like|have|need to thank|say_thank|say_thanks|express|acknowledge|congratulate|
  apologize|apologise|commend **
owe you|them|everyone|the|him|her **
how kind|generous|thoughtful|good|nice of **
it was|is * kind|good|generous|thoughtful|lovely|decent of you **
could|can|would i|we have asked|wished|hoped **
could|can not|never thank **
please accept my|our * <regards> **
please? give|pass|send|convey|extend|share|offer|relay on? my|our * <regards> **
let me|us thank|say_thank|say_thanks|congratulate|apologize **
allow|permit me|us to thank|congratulate|apologize|say **
may i thank|congratulate|say_thank|wish **
"""
# The same words, when what they thank for has still to be given.
THANKS_AHEAD = """
thanks|thank_you|grateful|gratitude|appreciation|appreciate|obliged|grateful * in advance|
  anticipation
in advance|anticipation for|of **
thanks|thank_you|grateful|appreciate ** any|whatever|anything|anyone|anybody **
thanks|thank_you * for * keeping|bearing me|my|us **
thanks|thank_you * for * keeping * in mind|posted|on_file
thanks|thank_you * for * passing|forwarding|putting|sharing my **
thanks|thank_you * for * letting me know if|when|whether|should **
thanks|thank_you * for * reconsidering|reviewing|revisiting **
thanks|thank_you * for * future|further|continued|prompt|early|swift|speedy|forthcoming|next **
thanks|thank_you * for * your|the help|assistance|attention with|in|to **
thanks|thank_you * for * looking_into|getting_back|responding|replying|considering_this|
  hearing_me **
thanks|thank_you if|should you|anyone **
appreciate you|your getting_back|taking_another|looking_into|keeping|passing|
  considering_me_for_future **
"""
# Questions that want no answer, and wishes that cost nothing.
RHETORIC = """
hope|hoping|hoped|trust|wish|wishing you|your|it|this|that|the|these|everyone|all * enjoy|
  find_it|find_them|find_this|find_the|find_these|are_well|are_keeping|are_all|have_a|had_a|
  have_an|smile|laugh|is_going_well|goes_well|goes_smoothly|went_well|is_well|settles|
  brings_you|were_kind|was_kind **
be remiss|ungracious|wrong|rude|amiss|churlish|untrue|a_lie|lying of|if|in|to **
not have been|be kinder|more|happier|nicer|better|prouder|fairer|warmer|clearer **
could|can it|that be that **
can|could|would you believe|imagine **
who would have thought|guessed|believed **
is it not|funny|strange **
would|could i have? do it|done|chosen|choose|prepared|guessed **
glad|happy|pleased|sorry|honored|delighted|relieved|proud to hear|know|learn|see|read|have|say
  that|of|it|about|how|i|you|met|been **
see|hear how you|the|your are|is|were|has|have **
"""
# What others said or asked, told again.
REPORTED = """
wanted|wished|longed to know|hear|see if|whether|when|what|why|could|would|how **
<they>|it had|has|have|was|were * suggested|asked|indicated|told|hinted|inquired|intimated|
  wondered|wished|put to **
wondered|inquired|asked|asks|asking ** if|whether|why|when|could|would|how i|he|she|they|we ~you
  **
remember|recall telling|asking|saying|suggesting|when|the **
asked|told|invited|offered|suggested|advised|begged|urged|wanted i|me|us|her|him|them|my to|
  about|if|whether|for|that **
as|when|after|since|because|that|what|like|whether you|he|she|they|the_panel|your_team|
  your_colleague|<they> * <told> **
you|he|she|they|we|who|somebody|someone|everyone|everybody|the_panel|your_team|people|friends|
  clients|the_committee had|have|has|once|both|all|kindly? <told> **
<they> <told> **
i|we had|have|once|asked|told|requested? ~to asked|told|requested|wrote|sent|called|promised|
  said|ask_myself **
was|were|been|being|got asked|told|invited|requested|advised **
you|they|he|she|who|panel|team|manager|committee|director|boss|colleague|friend|mentor|recruiter
  asked|suggested|invited|requested|advised|encouraged|urged|wondered|inquired ~to_be **
panel's|team's|committee's|your|his|her|their question|request|invitation|suggestion|advice|ask
  for|to|about|that **
"""
