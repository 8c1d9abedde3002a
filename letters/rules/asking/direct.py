"""Ways of asking that say so: requests, commands, leave, meetings, tags."""

DIRECT = {
    "request": """
could|can|would|will|might|may not? <you>|<they> ~like|want|care|prefer|believe|imagine|
  have_thought|have_guessed|have_known|have_been_prouder|have_been_kinder|be_at_the|be_there|
  be_going *
could|can|would|will|might|may <you>|<they> not
would|do|does|might|will not? <you>|<they> * mind|object|consent|consider|permit|allow
would|will|are|were|might not? <you>|<they> * be? * willing|able|open|prepared|comfortable|
  inclined|amenable|happy|so_kind|kind_enough|so_good|good_enough|in_a_position|up|game|free|
  available|ok|okay|disposed|agreeable|interested_in_meeting|interested_in_talking|
  interested_in_a_call|interested_in_chatting
would|do you like|want|care to|for meet|get_together|grab|chat|talk|interview|hire|catch_up|
  have_coffee|have_lunch|coffee|lunch|speak|connect|see_my|hear_my
would|will|might|can|could|is it * be|it possible|feasible|acceptable|permissible|conceivable|
  alright|okay|ok|too_much|asking_too_much|convenient|presumptuous|cheeky|bold|out_of_line|fair|
  within
would it kill|trouble|inconvenience|bother|pain you|the|them|anyone
do|did not? you know|have|happen|suppose|think|reckon|foresee|anticipate|expect|plan ** any|
  anyone|anybody|anything|someone|somebody|whether|when|who|if|time|a_moment|a_minute|a_contact|
  room|you_could|you_might|you_can|there|to_hire|space|feedback|advice
do not you think|suppose|reckon you|i|we|there|it
have|has not? <you>|<they> made|reached|decided|had|filled|heard|come_to|finished|considered|
  thought_about|given ** decision|chance|look|news|moment|role|position|post|anything|back|time|
  word|opportunity|my|me
dare|might|may i ask|hope|trouble|inquire|request|suggest|be_so_bold|beg|venture
""",
    "command": """
blurb|paragraph|summary|bio|profile|pitch|lines|resume * you|they can|could|may|might forward|
  paste|pass|use|send|share
<you>|<they> could|might|may|would|can reconsider|rethink|think_again|look_again|
  have_another_look|take_another_look|take_a_second_look|change_your_mind
accept my * request|invitation|invite|application|linkedin|connection
START * * * please END
START * * * please QM
START please ~accept|find|enjoy|feel|excuse|forgive|pardon|note|do_not|not|use|keep_this|
  keep_the_book|keep_it|keep_them|take_this|take_it|take_care|take_what|have|help_yourself|
  be_in_no|be_assured|be_sure|understand|believe|rest|give_my|pass_on_my|pass_my|pass_my_thanks|
  convey|remember_me_to|know|wish|say_hello|congratulate|join_me|thank|send_my|tell_them_thank|
  know|regard|call_on|call_upon|count_on|rely|lean|ignore|disregard|never|imagine|treat|
  extend_my|throw|put_away|put_this|think_no|share_it|share_this|feel_free|help_yourselves|
  borrow|look_after|say|consider_this|consider_the|consider_it|consider_my_earlier|
  let_me_know_if_i|let_me_know_if_it|let_me_know_if_you .
pray|kindly_do tell|answer|let|send|inform|advise|consider|grant|give|favor|spare|forward|
  accept_my_application
do me|us the|a|one|this|that favor|justice|honor|kindness|courtesy|solid
START state|furnish|retain|transmit|supply|specify|indicate|provide|explain|submit|issue|
  disclose|confirm|clarify|stick|chuck|sling|bung|slip|ping|bell|giz|give_us|get_me|get_us|hook|
  talk_me|bump|holler_at_me|hit_me|nudge|vouch|cc|loop|recommend|introduce|consider|remember|
  hire|bear_me|save_me|hold_me|name_me|pick_me ~yourself|some
do write|reply|call|ring|tell_me|answer|drop_me|get_back|come_back_to|consider|think_of_me|
  remember_me|let_me_know|send_me|keep_me|put_me|give_me|have_a_look
you are requested|asked|required|invited|urged to
see that|to_it this|the|my|it|that
go_on , be|tell|give **
be honest|blunt|frank|brutal|straight|candid|harsh with|QM|END|about
START perhaps|please|do|and|so|also|then|next_time|meanwhile|simply|ps|p|s? please|do? send|
  tell|give|show|forward|pass|put|introduce|connect|point|refer|recommend|call|email|write|ring|
  notify|inform|contact|advise|help|phone|text|drop|lend|grant|spare|fill|keep|remember|
  consider|bear|count|cc|message|allow me|us ~if_i|if_you_need|if_you_want|if_you_like|thank|
  say|know|to_thank|to_say
START please|do|and|so|then? please|do? let me|us know ~if_you_need|if_you_want|if_you_like|
  if_it|if_this|if_i|how_it|what_you_think|what_you_make
START please|do|and|so|then? please|do? let me ~know|say|thank|congratulate|wish|add|begin|
  start|explain|tell_you|share|send|introduce|offer|help|show|give|return|be_clear|assure|
  put_you|save|leave|close
please let me|us know ~if_you_need|if_you_want|if_you_like|if_it|if_this|if_i
let me|us know ** if|whether|when|should|what|who|where|your|of|about|how|any|a|on|by|which|
  either ~i_can|i_could|i_may|it_helps
START please|do|and|so|then|in_return|in_the_meantime|in_exchange? ,? please|do? send|share|
  forward|pass|put|keep|consider|review|read|confirm|reply|respond|answer|reconsider|revisit|
  recommend|mention|circulate|find_out|give|tell|take|check|accept|view|see|remember|add|
  include|submit|return|sign|complete|endorse|flag|rethink|have ** my|me|mine|us|your_feedback|
  your_thoughts|your_availability|your_decision|your_reply|if_you_hear|if_anything|a_look|
  a_moment|a_minute|letter_of|the_status|back_to|receipt
START please|do please|do? reply|respond|confirm|advise|reconsider|acknowledge|rsvp|write_back|
  get_back|answer|get_in_touch|reach_out|be_in_touch|stay_in_touch_about|keep_in_touch_about|
  keep_in_touch_if|contact|drop_me|think_about|think_of|think_again|share_your|share_any|
  email_me|hit_reply|call_me|help
please confirm|advise|reply|respond|reconsider|acknowledge|get|send|tell|give|forward|pass|
  share_your|share_any|keep|put|remember|think|bear|call|email|contact|reach|drop|consider|
  review|take|look|read|help|schedule|book|arrange|check|find_out|introduce|connect|recommend|
  refer|mention|copy|add|write|ring|ask|inform|notify|update|hold|include|pick|choose|hire|spare
  ~it_as_long|this_as|the_book|your_copy|the_enclosed|the_attached
do not|never|please_do_not forget|overlook|lose|count|rule|write|pass|hesitate ** me|my|out|off|
  over|to
hesitate to contact|call|reach|email|get|write|let|ring|phone|ask|be_in_touch
feel free|please_feel_free to forward|pass|share|contact|call|reach|reply|send|give|connect|
  email|get|recommend|put|write|ring|drop|refer|mention ** me|my|any|out|your|back|in_touch
START please? hit|press reply
START please? take|have|cast|give|spare|run ** look|glance|eye|moment|read|minute|call|thought
  ** my|me|over|attached_resume|at_the
START please? find out|time
get back to|in_touch me|us|with
START please? tell|ask|remind your|the|them|him|her|hr|everyone|anyone|<they> ** me|my|i
do|please keep|stay|be in touch|contact|mind about|regarding|if|when|should|for|with_any
save|keep|hold|find|make a|me|my place|spot|seat|slot|name|file|details|resume|in_mind|on_file|
  on_your|in_the|posted|informed|updated|apprised|abreast|in_view|up_to_date|room_for|door
keep an eye|ear|your_ears|your_eyes out|open for me|my|something|openings|anything
put|pass|forward|mention|drop|slip in? my|me|a_word|a_good_word|a_kind_word|in_a_word|
  in_a_good_word ** forward|along|name|to|in|on|for|through
START please? count|include|consider|deem|treat|regard|remember|reconsider|keep|pick|choose|
  hire|try me|us|my
START write|call|ring|phone|email|text back|soon|me|when
""",
    "permission": """
might|may|can|could|should|does|would one
would|might|may it be_too_bold|be_bold|be_impertinent|be_forward
can|could|may|might i|we put you|your down|on|name
may|might|can|could i|we have|borrow|keep|follow|ask|add|come|use|get|write|know|hope_for|count
  ~you_to_know|the_pleasure_of_sending|sent
mind|ok|okay|alright if|to i|we|me|connect|come|ask
START * should|shall|do i|we * take|call|apply|write|wait|try|go|ask|accept|stay|come_back|
  send_my|learn|get|contact|bother|hold ** QM
reckon|think|suppose|feel|say i|you * should|could|can|might|would|ought ** QM
could|can|may|might|shall|should|would not? i|we * <gain>
could|can|may|might i|we not
can|could|may|might i|we * <askable>
may|might|could|can|should|shall i|we ** you|your|my|me QM
let me ** try|prove|come|meet|interview|have|show_you_what_i|buy_you|take_you_to|
  pick_your_brain|hear|see|talk|speak|borrow|in|join|start|back
mind|ok|okay|alright|possible if i|we ask|asked|call|called|stop|stopped|came|come|drop|dropped|
  use|used|list|listed|put|got|get|have|had|reach|reached|apply|applied|borrow|borrowed|join|
  joined|shadow|sit|sat|contact|contacted|followed|follow
""",
    "performative": """
<i> * ask|request|beg|urge|inquire|petition|solicit|beseech|implore|entreat|appeal|plead|seek
  ~myself|them|him|her|around|my|people|for_her|for_his|nothing
<i> * am|are * asking|requesting|begging|inquiring|urging|appealing|pleading|applying_again|
  petitioning|seeking|soliciting ~nothing|for_nothing
<i> * writing|calling|emailing|reaching_out|contacting_you|getting_in_touch|here ** ask|request|
  inquire|see_if|see_whether|check|chase|seek|apply|find_out|beg|explore|ask_about|in_the_hope|
  in_hopes|hoping
to|and ask|request|inquire|beg|see_if|see_whether|find_out|seek ** if|whether|for|you|that|
  about|your|when
with|have|as|make|is|was|one|small|quick|tiny|big|another|humble|final|last|a * request|favor|
  plea|question|ask|appeal to|for|of|:|is|END|that|about|if|QM
ask|asking|request|requesting|beg|begging|crave|seek|seeking|request|requests a|an|your|for|you|
  that|the|my ** favor|feedback|advice|help|you|consideration|reconsideration|introduction|
  reference|indulgence|guidance|meeting|call|chance|support|copy|recommendation|your|
  opportunity|to
my * request|plea|hope|wish|ask|question|favor|dream is|was|would|remains|to_you|:
allow|permit me|us to ask|request|inquire|suggest|trouble|submit|present_my|apply|pitch
quick|small|tiny|little|big|one_more|huge|cheeky|last favor|ask|request|question END|:|for|
  about|,|QM
favor|request END|to_ask|of_you
i|we appeal|turn|look|come to|cap you|in_hand
what i|we need|want|seek|ask|am_after|am_hoping|would_like|hope
i|we * submit|resubmit|put|throw|renew|offer ** my|hat name|candidacy|application|hat|request|
  interest|again|services
take you up
call|calling|collect on|in you|a|your|that favor|promise|offer|to
trouble|bother|impose|prevail|pester|burden|inconvenience|press|lean on|upon|you for|to|with|
  about|on
""",
    "meeting": """
START got|have|any|ok|reckon|free|fancy * a|any|two|you|five|ten|time|secs|sec|minute|anything|
  room|some ** me|i|for|to|going|QM|sec|secs
got a|two|five|any|# sec|secs|minutes|minute|mins|anything
fancy|up for|down a|coffee|for|lunch|chatting ** QM
let us grab|meet|set|schedule|find|have|catch|get|talk|chat|do|arrange|book|plan|put|make|hop|
  speak|discuss|connect|sit|reconnect|revisit|go|pick|fix|jump ~back|that_be
shall|should|could|can|might|may we|you_and_i * meet|talk|chat|speak|catch|set|schedule|find|
  arrange|have|get|grab|do|discuss|connect|sit|fix|go|revisit|compare|pencil|swap
perhaps|or? we|you_and_i could|can|might|should * meet|talk|chat|speak|catch|set|schedule|find|
  arrange|have|get|grab|do|discuss|connect|sit|fix|go|revisit|pencil|explore
are|were not? <you>|<they> * free|available|around|open|up|game|hiring|looking|accepting|able|
  willing|in_a_position|taking_on|recruiting|planning_to_hire|interested_in_meeting|
  going_to_be_hiring|considering|expecting
free|available|around|coffee|lunch|time|chat|call|breakfast|zoom|drink|tea ** week|tomorrow|
  monday|tuesday|wednesday|thursday|friday|weekend|today|afternoon|morning|soon|sometime|chat|
  call|coffee|talk|catch_up QM
START * # minutes|minute|min|mins * to|of|for|with|on|QM|is_all|together|over
START * time|up|game|room|space|appetite|interest for|in|to * <meeting>|talk|meet|chat QM
pick|picking your|his|her|their brain|brains
(|, over|for? coffee|lunch|tea|drinks|breakfast ** QM
grab|have|get|schedule|arrange|set_up|book|find|make|fix|organize|jump_on|hop_on|take a|some|
  time|# * <meeting>|time_to|minutes|moment ** you|with|together|next|this|QM|soon|sometime|
  so_i|and|END
buy|treat|take|stand you|him|her * a|to|out? * coffee|lunch|drink|tea|breakfast|dinner|beer|
  cuppa|pint
what|which|when|how|where ** good_time|best_time|availability|your_calendar|your_schedule|
  your_diary|works|suits|suit|work|convenient|you_free|you_available|you_be_free|best_for_you **
  you|QM|for
your availability|calendar|diary
""",
    "tag": """
you ** will|would|could|can|might , will|would|will_not|could|could_not|would_not|can|can_not
  not? you
you not? happen|know|have ** do|would|have|did not? you QM
i|we do not|not suppose|imagine|think|guess|expect|reckon|presume you|there|anyone|it|the|your|
  i|we|<they>
, could|would|will|can|might|may|could_not|would_not|will_not|can_not not? you QM
you|<they> could|would|might|can not * could|would|can|might you|they|he|she QM
you|<they> would|could not * happen|mind|know|have|be
, if you|they would|could|can|will|please|are_able|do_not_mind|would_be_so_kind
you would not|be_so mind|happen|object
right|ok|okay|yes|no QM
""",
}
