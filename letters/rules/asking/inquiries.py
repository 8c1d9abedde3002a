"""Questions whose answer is of use to the one who asks: on decisions, openings, oneself."""

INQUIRIES = {
    "inquiry": """
START is|are|was|were|will there|it|they|he|she|not? QM
how|where|what|whom|who does|should|can|might|would|could one
START * did|was|were|am|have|had|is|are|do i|it|my|they|the ** ~you i|my|me|application|
  interview|role|candidate|talk|running|answers|licence|appointed|no|close|better ** QM
how close|near|far was|were|am|did i|my|we **
where|wherein|why|what|how did|do|was|were|have|had|went|lost|let|cost|stopped i|me|my|it|wrong
  **
has|have|is|are|was|did anyone|anybody|someone|somebody|they|you_people been|got|was|chosen|
  appointed|hired|picked|interviewed|decide|choose|find_anyone|ever_find|ever_choose|finalised|
  finalized|filled **
is|are * worth|due|required|open_again|on_offer|running_again|still_open|possible|available **
  QM
what|which|how|where|who|whom|wherein|whence ** i|me|my ** QM
START decision|reference|pay|deadline|salary|dress_code|thoughts|verdict|status|results|scores|
  news|hello * QM
START best|cheapest|quickest|easiest * to|for|way ** QM
did|have you * see|get|receive|read|decide|find|choose|fill|pick|hire|interview ~the_game|
  the_match|the_film|the_snow|the_show ** my|application|email|letter|anyone|role|post|job|
  message|someone|everybody ** QM
when|how_soon|how_long|by_when|what_date ** decision|decide|deciding|hear|hiring|hire|expect|
  know|start|start_date|posted|advertised|interviews|apply|open|filled|fill|reopen|update|
  timeline|timeframe|answer|call ** QM
when|how_soon|where|how|who|whom|what|which|why should|can|could|might|do|did|was|were|may|would
  i|we|my ** QM
what|which|where|how ** i|my|me|we ** better|wrong|short|lack|lacked|missing|improve|
  differently|stronger|work_on|lose|cost|fail|miss|fall|answers|interview|application|chances|
  stand|weak
why ** not|someone|they|other_candidate|reject|chose|chosen|picked|select|selected|pass|passed|
  me|i
who|whom ** hiring|contact|talk|speak|got|decision|chosen|won|know|call|write|recruiter|
  in_charge|should|replace|picked|handles ** QM
who else|among|in_your|at_your|do_you|would_you|might|could|should|would ** QM
what|where|how ** process|timeline|next_steps|status|next_step|salary|budget|pay|things_stand|
  we_stand|application|position|role|requirements|candidate|candidates ** QM
what do|would|did|are|is|can|could|might|will you|it|your ** take|recommend|suggest|advise|
  advice|looking|think|thoughts|need|tell_me|change|improve|hire|missing ** QM
how|what|where|which|who do|would|should|can|could|might you ** recommend|suggest|advise|hire|
  handle|describe_your_hiring ** QM
any|some|no * <askable>|luck|thoughts|movement|idea|ideas|progress|developments|leads|objection|
  way|hope|sign|room|wiggle ** QM
any|some * luck|thoughts|movement|idea|ideas|progress|developments|way|hope|sign|room END|QM
thoughts QM|on_my
is|are|was|were|might|could|would|may|will|has|have not? there|it|that|this|we|the|my|i|your **
  <askable>|possible|feasible|possibility|way|hope|anyone|anybody|someone|somebody|room|
  any_news|anything_else|option|too_late|okay|ok|still_open|open|filled|hiring|reopening|space|
  reconsider|reconsidered|alive|considered|in_the_running|anything_i_could_have|
  anything_that_might|anything_available|something_i_could_improve ** QM
is|are|was|were the|your|my|that|this|there|it|i|they|hr|you|we ** open|filled|hiring|available|
  posted|considered|running|reopen|remote|decided|recruiting|budget|considering|closed|
  advertised|alive|start ** QM
has|have|did|does|do the|your|my|that|this|there|it|they|hr|anyone|anything|you|your_team|
  my_application ** decision|decided|filled|hired|changed|opened|approved|come_up|budget|
  opening|openings|received|reached|hear|heard|look|need|positions|vacancies|accept|reviewed|
  application|budget|role|hire ** QM
do|did|are|is|will|would|does you|your|the|they|there|it|anyone|hr|we ** my_application|
  my_resume|hiring|vacancy|vacancies|openings|opening|decision|a_chance|any_chance|roles|
  internship|internships|referral|interview_me|reference ** QM
how|what|about about|if|are|say|of * i|we|me|a|your|my|giving|another|meeting|lunch|coffee|
  letting|putting|my_chances|chances ** QM
what are|is the|my|our * chances|odds|likelihood|prospects|chance
""",
}
