"""Offers and gifts: the writer acts, the reader has the good of it. The article's close is one."""

# The article's close and its kin: whatever else there is to do for the reader.
CLOSE = """
let|tell|call|give|ask|drop|email|text|write me|us|to ** <where>|if|whenever i|we * can|could|
  may|might|would be? able_to? <serve>|help|support|assist|be_useful|be_of|do_for_you|
  do_to_help|offer_you **
let us follow|talk|meet|speak|catch|connect|stay|get|see|explore|discuss|find|look ** <where>
  else|more? i|we * <able> ever? be_able_to? ever? <serve>|help|support|assist|be_useful|
  be_of_use|be_of_help|be_of_service|be_of_any|do_for_you|do_to_help|offer_you **
<where> else|more? i|we * <able> * be? able_to? <serve>|help|support|assist|be_useful|be_of_use|
  be_of_help|be_of_service|do_for_you|do_to_help|offer_you ~improve|do_better **
way|ways|anything|something|how|what|where|whatever|else|whichever|wherever|whenever|that i|we *
  <able> ever? be? able_to? ever? <serve> **
way|ways|anything|something|how|what|where|whatever|else|somewhere|that i|we * <able> ever? be?
  able_to? ever? help|assist|support|return|contribute|offer|do|be_of|be_useful|be_helpful
  ~better|differently|to_improve|improve|more_to_be **
"""
OFFER = """
i|we <able> value|welcome|love|like|appreciate|enjoy|treasure|relish the|a|any|another chance|
  opportunity to <gladly>? <serve>|return|repay|thank|help_you|help_out|give_back **
START would|will be? happy|glad|delighted|pleased|love to talk|speak|meet|show|tell|explain|
  answer|help to? you|your|any|them **
chance|opportunity|way|pleasure to <gladly>? <serve>|return|repay|thank|help_you|help_out|
  give_back ~me|my **
who|and|she|he|they|friend|cousin|colleague|sister|brother|wife|husband|people|mother|father|
  boss|neighbor|team would|will be? happy|glad|delighted|love|pleased to . ~from_me|my|me **
you|your_team|they could|can use|do_with a|an|another|some|help|extra ~like_me|with_my **
i|we <able> * be? <willing> to <gladly>? <serve> **
you would|might not? * want|like|care_for|fancy|need|be_interested_in my|a|the|some|one
  ~meeting|call|chat|interview **
i|we <able> * like|want|love you|your_team to have|keep|enjoy|see_the|know_that **
way|ways to * help|support|assist|thank|be_useful|be_of you|your|the|out|use|service **
let|tell me|us know|hear|if|whether|when|what if|whether|should|when|where|what|how|which|
  whenever? * i|we * can|could|may|might|should|would be? able_to? <serve> **
let me|us know|hear if|whether|should|when|where|what|how|which|whenever you|your|anyone|the|it|
  that|this|any|anything would|will|do? <trouble> ~<staff>|to_talk|to_meet|to_chat|to_interview|
  me_to_come|me_to_interview|me_for|me_back|me_in|references|to_see_my|any_references|my|me **
let me|us know|hear if|whether|should it|that|this|they|these|any_of_this|any_of_it|one_of_them|
  either ~is_possible|would_be_possible|is_ok|is_okay|is_an_option|is_something|
  might_be_possible|changes|opens **
let me|us know|hear if|whether there is|are|was|were anything|something|any_way|a_way|more|
  some_way * i|we **
let me|us know|hear if|whether ** useful|helpful|handy|of_use|of_interest|a_help|i_should **
let me|us know|hear how|which|what ** works|worked_for_you|goes|turns_out|suits_you_best|
  you_like|you_prefer
tell me what_you_need|when_to_come|where_to_send **
let|allow|permit|please_let me|us <gladly>? <serve> **
let me|us to? do|fix|run|buy|make|bake|correct|mend|carry|bring|treat|spare|put you|your|that|
  it|a **
i|we am|are|was|were|will|would|should|can|could|may|shall * be? <willing> to <gladly>? ~<gain>
  **
i|we am|are|will|would|should * be? <willing> if i|we could|can|might|may <serve> **
START . . <willing> to ~<gain> **
START . <willing> to ~<gain> **
START happy|glad|delighted|pleased|willing|ready|thrilled to ~<gain> **
i|we <able> <gladly>? <serve> **
i|we <able> gladly|happily|willingly|cheerfully ~<gain>|accept|take|come|work|start **
i|we <able> not? mind|object|be_averse to? . ~from|what|why|how|if_you|a_word|a_chat ** you|
  your|the|for
i|we am|are going|planning to <serve> **
i|we plan|mean|intend|hope|want|promise|offer|aim|wish|meant to <serve> **
i|we <able> love|like|want|enjoy|welcome to <serve> **
i|we <able> love|like|enjoy|welcome the|a chance|opportunity to <serve> **
i|we <able> love|like|be_glad|be_happy|be_proud|be_honored|be_delighted to? give|take|nominate|
  send|bring|bake|host|offer|lend|teach|read|cook|make|drive|knit|play|paint you|your|a|the|one|
  an ~chance|try|go|interview|look ** you|your|for|class|desk
i|we <able> ~<gain>|appreciate|welcome|value|love|like|need|want|use|ask|beg|be|have|get|take|
  hear|know|see|meet|join|thank|treasure|understand|be_grateful|request|accept|urge|contact|
  consider|wish|trouble|bother|count|expect|invite|miss|work|hope|not|prefer|seek|trust|await|
  learn|impose|lose|join|assure|await . * you|your ~for|time|opinion|advice **
could|can|may|might|shall|should|would|must|do i|we <gladly>? <serve> **
may|might|shall|can|could i|we ~<gain>|<askable>|have|ask|get|know|hope|be|come_in|work|join|
  see|beg|use|take|expect|put|add|name|list|quote|apply|contact|impose|count . * you|your|the **
shall|may i|we treat|come|bring|ask ~in|by **
would|do|might you|the|anyone|any|either * like|want|care|prefer|enjoy|appreciate|fancy me|us|
  a_copy|the|one|some|copies|another|more|help|any_help|an_extra|it|them|that|my_notes|my|
  an_introduction|to_meet_my **
would|do you * like|care|want|wish|happen to? see|have|try|borrow|read|receive|know|use|keep|
  join_us|watch|want ~me_for|my **
would|do|are you * interested in a|the|my|our|seeing|reading|having|receiving|trying|some
  ~<meeting>|a_call|a_chat|speaking|job|role **
would|do you * find|benefit|use|need|want ** useful|helpful|handy|from|a_hand|some_help|any_help
could|can|would you use a|an|some|the|another|extra|help **
would you mind|object if|my i|sending|sharing|introducing * <serve>|sent|introduced|passed|
  shared|dropped|mailed|added **
would you let|allow me|us to? . ~try|have|prove|come|interview|show|talk|speak|pick|ask|use|list
  **
would you be * open|happy|ok|okay|willing|interested to|in|for|with my|me|receiving|reading|
  seeing|having|if_i_sent * send|sending|share|sharing|introduce|introducing|a_copy|it|them|
  that|something **
would|might|could|will|does|is it|this|that|these|they|one|any_of_this|a|an|some|my|the **
  useful|helpful|help|handy|of_use|of_any_use|interest_you|of_interest|welcome|save_you|
  make_your|ease|okay|ok if|for|to|you|your|with|at|QM|END i|we|you|your|QM|END **
would|might|could|will|does it|this|that|these|they|one|any_of_this ** useful|helpful|handy|
  of_use|interest_you|of_interest|save_you|make_your **
would it * be|help|save|work|make|ease ** if|to i|we|have_me|have_somebody ~could_be|could_have|
  could_get|called_you|came|asked|called|applied|stopped|dropped_by **
would it * be * <glad>|ok|okay|alright|all_right|fine|useful|helpful if|for i|we|me|us to? sent|
  send|introduced|shared|brought|passed|dropped|mailed|emailed_you_the|put_you **
want|need|fancy|care me|us to|for **
START want|need|fancy|like|care a|the|some|an|more|help|his|her ** QM
need|want|like|fancy a_hand|some_help|any_help|a_copy|the_template|the_link|the_slides **
do|does|if|should|might|would|could your|the . * need|want|care|like|use someone|somebody|a|an|
  some|any|to|for|another|me|my ~like_me **
if|should|whenever|when|once|anytime|in_case|were|where|next_time|so_if you|your|anyone|it|that|
  this|they|any_of_this|anything|either|one|the|<they> ** <i> <would>|<able>|have|already|am|are
  * <willing>|around|here|love|share|send|help|show|forward|bring|gladly|happily|put|walk|
  explain|pass|introduce|talk_you|talk_it|lend|answer|do|make|turn_out|fix|drive|carry|nip|
  round|know_a ~for_interview|to_interview|to_hear|to_come|to_join|to_be|to_learn|to_meet|
  to_connect|to_discuss|to_start|to_talk|to_chat|of_it|of_any|of|if|immediately|to_apply|
  to_receive|to_know|to_speak|for_any **
if|should|whenever|when|anytime|were|where|in_case|next_time|that|once|ever you|your|the|a|
  anyone|it|that|this|they|either|<they> * . <trouble> ~<staff>|my_references|my|references|
  an_opening|openings|an_analyst|to_discuss_my|application|like_me|with_my|in_my|interview **
if|should|whenever|when|anytime|were you|your_team|it|that|this|they|anyone <trouble> ~<staff>|
  my_references|my|references|an_opening|openings|an_analyst|to_discuss_my|application|like_me|
  with_my|in_my|interview **
if|should any|either|part|parts|one|some of it|this|that|these|them **
if|should|where it|that|this|the|they|these|any_of_it|a|an ** help|helps|useful|handy|of_use|
  interest|interests|saves|save|easier|welcome|unclear **
if there is|was|were anything|something|ever|any_way|a_way|more * i|we|you_need|you_want **
if i|we * can|could|may|might be? able_to? <serve> **
if i|we * can|could|may|might * be|return|help|ever ~of_service_in_the|considered|part|told **
in_case|anytime|whenever|if you|your|the * need|needs|want|wants a|an|any|some|help|the|to
  ~<staff>|my **
please? say the word
say the word **
ask away|me_anything|me_about_the **
ask me|us any **
please? call|count|lean|rely on me|us **
please? use|treat|think_of|consider|regard|take me|us as|to|for a|your|an ** board|resource|
  guinea|eyes|reader|reviewer|ears|tester|friend
you can|may count|rely|call|lean on me|us **
put|sign|count me|us down|up|in for **
shout|holler|shout_if|give_me_a_shout|give_us_a_shout if|when|any_time|should **
at|to your disposal|service|command ~for_interview|for_an_interview|for_any|as|in_any
i|we owe you|your|the **
the|very least i|we can|could do
yours for|to the_asking|keep|borrow|command
they|it|that|which|all are|is yours **
is|are yours if|to|for|whenever|with **
i|we am|are all? ears|here_if|here_to_help|here_for_you|on_hand|a_phone_call_away|an_email_away|
  a_call_away|at_your **
i|we am|are|will_be <idle> if|should|whenever|when you|your|the|anyone|it ~have_an_opening|hire|
  hiring|need_someone|need_anyone **
i|we know|have a|an|somebody|someone|two|another|friend ** you|who ** introduce|introduction|
  introductions|happily|gladly|number|you_want **
return|repay the|your|that|a favor|kindness|courtesy|compliment **
my treat|pleasure|gift
do not be? hesitate|shy to|about ask|call|write|reach|contact|email|sending|asking ** questions|
  help_you|need_anything|copies|more_detail|i_can|if_you|when_you|whenever_you|if_your|
  when_your|for_any|rough|drafts ~hear|know|have_an|have_a|have_any|need_someone|openings|
  vacancy **
how|what|where can|could|may|might|shall i|we <serve>|make|help|support|take|lighten|bring|
  do_to_help|do_for_you|offer **
is|are|was there anything|something|any_way|a_way|somebody|someone|anyone * i|we * <able> *
  <serve>|take|help|send|bring|offer|introduce|put_you|do_for_you|do_to_help **
is|are there anything|something|someone|anyone * you|your|that * need|want|like|struggling|
  stuck|needs|wants ** QM
is there * i|we can|could|might do|help|bring|send|offer|take ** you|your|QM ~next
anything|something|anyone i|we can|could|might take|help|send|bring|offer|introduce|lend|carry
  ~differently|better **
i|we * <able> * be * <idle> to|for|with help|you|your|questions|whatever **
i|we * <able> be around|here|on_hand|there if you|your **
<unpaid>
to_save|save you the|your|a journey|trouble|trip|afternoon **
"""
GIVE = """
START please? find enclosed|attached|below|inside|the|a|herewith|my_notes ~out **
please find enclosed|attached|below|inside|herewith|the|a **
START enclosed|attached|below|herewith|inside|here is|are|you|i|please|find|a|the|goes|comes
  ~me_if|my|a_short|a_blurb|a_paragraph **
enclosed|attached|herewith|here is|are ~my|a_short|a_blurb|a_paragraph|a_summary_you **
i|we have|am|are enclosed|attached|enclosing|attaching|included|including|sending|sent|
  forwarding|copied|put|pulled|found|made|saved|marked|sharing|passing ~my_resume|
  my_application|my **
i|we enclose|attach|popped|left|posted|recorded **
i|we have|am attached|enclosed|attaching|enclosing|included my **
feel free to use|share|keep|adapt|borrow|steal|copy|print|pin|forward|pass|take|change|edit|
  hand|post|download|circulate|reuse|put|help_yourself|send ~me|us|my|your_feedback|
  your_thoughts|any_feedback|any_thoughts|any_openings|any|a_reference|it_back|this_letter **
START please? enjoy|use|keep|share|take|borrow|have|accept|help_yourself|read|hang_on|hold_on
  this|it|that|these|them|the|a|one|enclosed|to|as|onto|whatever|my ~time|look|moment|second|
  minute|chance|call|word|role|position|date|place|file|conversation|door|lines|application|few|
  resume|name|opinion|portfolio|profile|details|contact|work|soft|letter|linkedin|request|
  invitation|invite|connection **
START please? accept this|the|a|these * card|gift|book|copy|token|article|enclosed|list|note|it|
  small
i thought of|you|your|this|that|it|about you|your|might|would|may|could|of **
thought|think|figured|believe|hope|suspect|bet you|your_team|it|this|that|they|these might|
  would|may|will|could|can * like|enjoy|find|help|interest|save|appreciate|be_useful|be_of|suit|
  come_in|make|spare **
you might|may|could|can|will like|enjoy|find|try|skip|save|download|sign|see_from|see_that|
  see_how|read_it|get_the|get_it|borrow|adapt|print|start|reuse|subscribe|join|recognize ~me|
  time|room|a_place_for_me|my|out_for_me|it_in_your_heart|use_me|someone|use_someone|to_hire|
  to_consider **
START try|consider|start|save|skip|look_for|look_up|look_out_for|check_out|sign_up|subscribe|
  ask_for|note|notice|watch|visit|download|print|turn_to|avoid ~me|my|us|for_me **
START what|how if|would|about ** happen|split|were|try|trying **
i|we have|will|am * keep|kept|save|saved|hold|holding|bring|mailed|mail|post ** for|to you **
yours|for_you to keep|END
"""
