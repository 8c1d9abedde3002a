"""Offers and gifts: the writer acts, the reader has the good of it. The article's close is one."""

# The article's close and its kin: whatever else there is to do for the reader.
CLOSE = """
let|tell|call|give|ask|drop|email|text|write me|us|to ** <where>|if|whenever i|we * can|could|
  may|might|would be? able_to? <serve>|help|support|assist|be_useful|be_of|do_for_you|
  do_to_help|offer_you **
let us follow|talk|meet|speak|catch|connect|stay|get|see|explore|discuss|find|look ** <where>
  else|more? i|we * <modal> * <serve>|help|support|assist|be_useful|be_of|be_able|do_for_you|
  do_to_help|offer_you **
<where> else|more? i|we * <modal> * be? able_to? <serve>|help|support|assist|be_useful|
  be_of_use|be_of_help|be_of_service|do_for_you|do_to_help|offer_you ~improve|do_better **
let us follow|talk|meet|speak|catch|connect|stay|get ** ways|way|how|what|where|anything i|we *
  <modal> * <serve> **
way|ways|anything|something|how|what|where|whatever|else|whichever|wherever|whenever|that i|we *
  <modal> ever? be? able_to? ever? <serve> **
way|ways|anything|something|how|what|where|whatever|else|somewhere|that i|we * <modal> ever? be?
  able_to? ever? help|assist|support|return|contribute|offer|do|be_of|be_useful|be_helpful
  ~better|differently|to_improve|improve|more_to_be **
"""
OFFER = """
way|ways to * help|support|assist|thank|be_useful|be_of you|your|the|out|use|service **
let me|us know|hear if|whether|should|when|where|what|how|which|whenever * i|we * can|could|may|
  might|should|would be? able_to? <serve> **
let me|us know|hear if|whether|should|when|where|what|how|which|whenever you * need|want|like|
  find|require|prefer|run_into|get_stuck|are_stuck|have_questions|have_any_questions|wish|
  are_curious|care|fancy|are_interested_in_the|are_interested_in_a|decide_to_try|try_it
  ~<staff>|to_talk|to_meet|to_chat|to_interview|me_to_come|me_to_interview|me_for|me_back|me_in|
  references|to_see_my|any_references **
let me|us know|hear if|whether|should it|that|this|they|these|any_of_this|any_of_it|one_of_them|
  either ~is_possible|would_be_possible|is_ok|is_okay|is_an_option|is_something|
  might_be_possible|changes|opens **
let me|us know|hear if|whether there is|are|was|were anything|something|any_way|a_way|more|
  some_way * i|we **
let me|us know|hear if|whether ** useful|helpful|handy|of_use|of_interest|a_help **
let me|us know|hear how|which|what ** works|worked_for_you|goes|turns_out|suits_you_best|
  you_like|you_prefer
let me|us <serve> **
allow me|us to <serve> **
i|we * <would>|modal? * <glad>|free|willing|ready|here|around|available|prepared to <serve> **
i|we <modal> * <serve> **
i|we am|are going|planning to <serve> **
i|we plan|mean|intend|hope|want|promise|offer|aim|wish|meant to <serve> **
i|we <modal> * <glad> to ~<gain> **
i|we am|are * <glad>|willing|ready|prepared to ~<gain> **
START * <glad> to ~<gain> **
i|we <modal> * love|like|want|enjoy|welcome to <serve> **
i|we <modal> * love|like|enjoy|welcome the|a chance|opportunity to <serve> **
could|can|may|might|shall|should|would|must i|we * <serve> **
would|do you * like|want|care|prefer|enjoy|appreciate me|us|a_copy|the|one|some|copies|another|
  more|help|any_help|an_extra|it|them|that|my_notes|an_introduction **
would|do you * like|care to see|have|try|borrow|read|receive|know|hear|use|keep|join|come|watch
  **
would|do|are you * interested in a|the|my|our|seeing|reading|having|receiving|trying|some
  ~<meeting>|a_call|a_chat|speaking **
would|do you * find|benefit|use|need|want ** useful|helpful|handy|from|a_hand|some_help|any_help
could|can|would you use a|an|some|the|another|extra|help **
would you mind|object if|my i|sending|sharing|introducing * <serve>|sent|introduced|passed|
  shared|dropped|mailed|added **
would you be * open|happy|ok|okay|willing|interested to|in|for|with my|me|receiving|reading|
  seeing|having|if_i_sent * send|sending|share|sharing|introduce|introducing|a_copy|it|them|
  that|something **
would|might|could|will|does|is it|this|that|these|they|one|any_of_this|a|an|some|my|the **
  useful|helpful|help|handy|of_use|interest_you|of_interest|welcome|save_you|make_your|ease|
  okay|ok if|for|to|you|your|with|at|QM|END i|we|you|your|QM|END **
would|might|could|will|does it|this|that|these|they|one|any_of_this ** useful|helpful|handy|
  of_use|interest_you|of_interest|save_you|make_your **
would it * be|help|save|work|make|ease ** if i|we ~could_be|could_have|could_get|called_you|
  came|asked|called|applied|stopped|dropped_by **
would it be * <glad>|ok|okay|alright|all_right|fine|useful|helpful if|for i|we|me|us to? sent|
  send|introduced|shared|brought|passed|dropped|mailed|emailed_you_the|put_you **
want|need|fancy|care me|us to|for **
want|need|fancy|like|care a|the|some|an|more ** QM
need|want|like|fancy a_hand|some_help|any_help|a_copy|the_template|the_link|the_slides **
if|should|whenever|when|once|anytime|in_case you|your_team|anyone|it|that|this|they|any_of_this|
  anything|either|one|<they> ** <i> <would>|<modal>|have|already|am|are * <glad>|around|here|
  love|free|willing|ready|available|share|send|help|show|forward|bring|gladly|put|walk|explain|
  pass|introduce|talk_you|talk_it|lend|answer|do|make ~for_interview|to_interview|to_hear|
  to_come|to_join|to_be|to_learn|to_meet|to_connect|to_discuss|to_start|to_talk|to_chat|of_it|
  of_any|if|immediately|to_apply|to_receive|to_know|to_speak|for_any **
if|should|whenever|when|anytime you * need|want|like|get_stuck|are_stuck|have_questions|
  have_any|have_a_question|run_into|hit|care|wish|fancy|require|are_curious|are_wondering|
  are_ever_short|find_it|think_it|use|decide_to_try ~<staff>|my_references|references|
  an_opening|openings|an_analyst|to_discuss_my|my_services|my_application **
if|should any|either|part|parts|one|some of it|this|that|these|them **
if|should|where it|that|this|the|they|these|any_of_it|a|an ** help|helps|useful|handy|of_use|
  interest|interests|saves|save|easier|welcome|unclear **
if there is|was|were anything|something|ever|any_way|a_way|more * i|we|you_need|you_want **
if i|we * <modal> * <serve> **
if i|we * <modal> * be|return|help|ever **
please? say the word
say the word **
ask away|me_anything|me_about_the **
ask me|us any **
please? call|count|lean|rely on me|us **
please? use|treat|think_of|consider me|us as|to|for a|your|an ** board|resource|guinea|eyes|
  reader|reviewer|ears|tester
you can|may count|rely|call|lean on me|us **
at your disposal|service
i|we owe you|your|the **
the|very least i|we can|could do
yours for|to the_asking|keep|borrow
they|it|that are|is yours **
i|we am|are all? around|ears|here_if|here_to_help|here_for_you|on_hand|a_phone_call_away|
  an_email_away|a_call_away|at_your **
return|repay the|your|that|a favor|kindness|courtesy|compliment **
my treat|turn|pleasure|gift
do not hesitate to ask|call|write|reach|contact|email ** questions|help_you|need_anything|
  copies|more_detail|i_can
how|what|where can|could|may|might|shall i|we * <serve>|make|help|support|take|lighten|
  do_to_help|do_for_you|offer **
is|are|was there anything|something|any_way|a_way|somebody|someone|anyone * i|we * <modal> *
  <serve>|do|take|help|send|bring|offer|introduce|put_you **
is|are there anything|something|someone|anyone * you * need|want|like|struggling|stuck ** QM
is there * i|we can|could|might do|help|bring|send|offer|take ** you|your|QM
anything|something|anyone i|we can|could|might do|take|help|send|bring|offer|introduce|be|lend
  ~differently|better **
i|we * <modal> * be * free|around|available|there|here|on_hand|<glad> to|for|with|if help|you|
  your|questions|whatever **
"""
GIVE = """
please? find enclosed|attached|below|inside|the|a|herewith|my_notes ~out **
enclosed|attached|below|herewith|inside|here is|are|you|i|please|find|a|the|goes|comes ~me_if **
i|we have|am|are enclosed|attached|enclosing|attaching|included|including|sending|sent|
  forwarding|copied|put|pulled|found|made|saved|marked|sharing|passing ~my_resume|my_application
  **
feel free to use|share|keep|adapt|borrow|steal|copy|print|pin|forward|pass|take|change|edit|
  hand|post|download|circulate|reuse|put|help_yourself|send ~me|us|my|your_feedback|
  your_thoughts|any_feedback|any_thoughts|any_openings|any|a_reference|it_back|this_letter **
please? enjoy|use|keep|share|take|borrow|have|accept|help_yourself|pass|read|hang_on|hold_on
  this|it|that|these|them|the|a|one|enclosed|attached|to|as|onto ~time|look|moment|second|
  minute|chance|call|word|role|position|date|place|file|conversation|door|lines|application|few
  **
please accept this|the|a|these * card|gift|book|copy|token|article|enclosed|list|note|it|small
i thought of|you|your|this|that|it|about you|your|might|would|may|could|of **
thought|think|figured|believe|hope|suspect|bet you|your_team|it|this|that|they|these might|
  would|may|will|could|can * like|enjoy|find|help|interest|save|appreciate|be_useful|be_of|suit|
  come_in|make|spare **
you might|may|could|can|will * like|enjoy|find|try|want|skip|use|save|download|sign|see_from|
  see_that|see_how|read_it|get_the|get_it|borrow|adapt|print|start|reuse|subscribe|join|
  recognize ~me|time|room|a_place_for_me|my|out_for_me|it_in_your_heart|use_me|someone|
  use_someone|to_hire|to_consider **
try|consider|start|save|skip|look_for|look_up|look_out_for|check_out|sign_up|subscribe|ask_for|
  note|notice|watch|see|visit|download|print ~me|my|us|for_me **
what|how if|would|about ** happen|split|were|try|trying **
i|we have|will|am * keep|kept|save|saved|hold|holding|bring|mailed|mail|post ** for|to you **
"""
