"""Asks without question or wish: needs, litotes, status, replies, thanks ahead, pitches."""

from letters.rules.asking.vetoes import THANKS_AHEAD

HINTED = {
    "ahead": THANKS_AHEAD,
    "need": """
i|we * need|require|lack|could_use|could_do_with|can_use|seek|am_seeking|are_seeking ~to|not|no
  ** <askable>|you|your|someone|somebody|job|work|anyone|person|people|mentor
i|we am|are|find_myself|have_been in|looking|searching|hunting|desperate|after|seeking|on_the **
  need|for|want|search|a|any|work|hunt|lookout|job|market|new|role ** <askable>|job|role|work|
  position|help|employment|market|opportunities|next|anything|mentor|guidance|your|END ~too
i|we * need|needs|needed|want|wants you|your|someone ** to|help|support|advice|on|in|back
help me|us ** with|to|out|find|get|understand|improve|land|prepare|see|learn|know|by|better|a|
  enormously|more|most
i|we could do|use|benefit|learn|gain|profit|manage with|from|some|a|your|another|without ~sleep|
  rest|that_idea|that_lesson ** <askable>|you|your|hand
without your|a|any|some * <help>|support|reference|word|guidance
at a|my loss|wits|crossroads ** to|END|where|how|what
who|somebody|someone ** can|could|would|will ** help|tell|guide|point|hire|explain|vouch|open|
  give ** me|my
i|we turn|look|count|rely|depend|am_counting|am_relying|bank to|on|upon you|your
""",
    "litotes": """
<modal> not|never say|turn|refuse|object|mind|decline|reject|pass|take|be|come|go|think|dislike|
  despise|sniff|complain|hurt|harm|quarrel|argue ** no|down|to|if|a|an|up|averse|opposed|sorry|
  unhappy|unwelcome|amiss|astray|wasted|wrong|having|hearing|being|seeing|sad|ungrateful|
  disappointed|another|it|at|with|ill|twice|me|one|heartbroken|offended|displeased
not unwelcome|ungrateful|averse|opposed|unhappy|uninterested|unreceptive|wasted|too_late|
  too_proud|above|lost|without_hope|the_end
never too|goes late|proud|amiss
far from|be unwelcome|it
no bad thing
hardly|scarcely refuse|object|say_no|mind|be_sorry|complain|be_disappointed|unwelcome|turn
""",
    "status": """
had|have|has|having|been|with no|nothing word|news|reply|answer|response|back|acknowledgment
START await|awaiting|waiting|circling|chasing|following|second|third|another|bumping|nudging **
  reply|word|news|decision|follow_up|back|up|this
radio|deafening|total silence **
crickets|tenterhooks|suspense|in_the_dark|in_limbo|my_fate|on_hold over|here|since|as|to|about|
  END|and|over_here
consumed|dying|impatient|impatience|anxious|waiting|sat|sitting ** to|by|for know|learn|hear|
  phone|telephone|mailbox|post|postman|letter_box|mail|inbox
gone|been * quiet|silent|dark **
<i> * wait|waited|waiting|await|chasing|chase ~tables * weeks|months|long|since|days|and_am|by|
  for|to
(|, hint|just hint|saying **
ball is|in|was in your
still_no|no_further|without|any news|word|reply|answer|decision|joy|sign|movement ** END
the_vacancy|the_post|the_posting|the_advert|the_job|the_role|the_position|that_job|it is|was|
  has|come|came|go|go_up|gone * posted_again|up_again|advertised_again|readvertised|back_up|
  reposted|still_up|back|down|listed_again
follow|following|followed|check|checking|checked|circle|circling|chase|chasing|touch|touching|
  touched|bump|bumping|float|floating|nudge|nudging|loop|looping|ping|pinging|drop|dropping up|
  in|back|base|this|on|my|you|about|the|a|up_on|back_on|after|him|her ** application|interview|
  status|decision|position|role|posting|email|resume|opening|vacancy|candidacy|letter|message|
  job|next_steps|things_stand|inbox|top|lost|buried|outcome|timeline|process|missed|heard|
  slipped|hiring|opportunity|start
status|outcome|progress|state|fate|result|results of|on my|the|our|this application|interview|
  search|position|role|hiring|decision|process|candidacy|selection|recruitment|submission
status|update|news|word|progress|movement QM|on_my|on_the|on_where|regarding|about_the|about_my|
  yet|please
have|has|had|am not heard|received|had|got|gotten|seen ** back|reply|response|answer|from_you|
  anything|word|news|decision|from_anyone|update|from
yet to hear|receive|be_told|learn
still|am|are|been waiting|awaiting|wondering|hoping|in_the_dark|on_tenterhooks ** hear|reply|
  response|news|answer|decision|word|about|for|to|your|if|whether|on|what|how|END
i|we await|eagerly_await|am_awaiting|awaiting your|word|news|the|a|further|any
awaiting your|word|news|the|a|any
START await|awaiting|anticipating your|word|news|a
no|not|nor|neither|without * reply|response|answer|word|news|update|acknowledgement|decision
  so_far|yet|to_date|since|has_reached|has_come|from_your|from_you|about_the|about_my|
  has_arrived
this|it|week|weeks|days|month|months|fortnight|while * been|have_passed|have_gone|ago|since|
  is_now|and ** interview|application|applied|decision|hear|heard|sent|reply|response|silence|
  wrote|message|email|word|news|letter|news
where things|we|i|my|the|it|matters ** stand|stands
wanted|want|like|writing|write|reaching_out|thought_i_would|hope to? see|check|find|know|learn|
  confirm|make|touch|follow|inquire|ask ** if|whether|status|decision|application|sure_you|my|
  any|where|about|base|role|the_position|received|how_the_hiring|next|hiring|news
in|about|regarding|concerning|re|on|reiterate|repeat|restate|renew|express my|interest|the
  application|candidacy|interview|role|in_the|in_any|in_working|continued|ongoing|strong **
  status|considered|hear|soon|decision|update|follow|role|position|work|working|future|interest|
  team|openings|joining|opening
in case|the_event it|you|this|my|that ** missed|buried|lost|slipped|overlooked|spam|reach|
  cracks|received
""",
    "reply": """
look|looking|looked|looks forward|ahead to ~your_book|your_talk|your_next_post ** hearing_from|
  hearing_back|hearing_your|hearing_about_next|hearing_whether|hearing_if|hearing_more|
  hear_from|hearing_what|hearing_soon|your_reply|your_response|your_feedback|your_call|
  your_decision|your_answer|your_thoughts|your_email|your_letter|your_news|reply|response|
  answer|next_steps|the_next_step|next_step|speaking|talking|meeting|discussing|chatting|
  connecting|chance|opportunity|working|joining|interviewing|word|news|favorable|positive|speak|
  discuss|possibility|being_considered|being_part|catching_up|continuing|call|further|meet|talk|
  an_interview|learning_more|hearing_the_outcome|the_outcome|your_guidance|your_consideration|
  hearing
hope|hoping|expect|expecting|like|love|want|wish|glad|happy|great|good|wonderful|grateful|eager|
  keen|wait|waiting|delighted|pleased|nice|anxious|appreciate to? hear|hearing|get|receive|
  receiving|getting * from_you|back|your|a_reply|a_response|an_answer|word|from_your|
  from_anyone|whether|what_you_think|if_you|about_the_role|about_next|about_any
can|could not wait to hear|meet|talk|work|join|start|get
hear from you|your|them
reply|response|answer|note|line|word|call from you|your|hr ** would|will|at|by|soon|is|END|
  before
reply|response|answer|respond|write_back|get_back|let_me_know|call * at your|by|as_soon|soon|
  when|whenever|if|within|at_the|before|this|no_later ** convenience|week|friday|monday|can|
  possible|chance|time|moment|liberty|end|days|tomorrow|get|able|today|leisure|opportunity|
  tuesday|wednesday|thursday
at your|the earliest|convenience|leisure convenience|opportunity|END|leisure
i|we * await|anticipate ** reply|response|answer|decision|word|news
talk|speak|chat|see_you|meet soon QM|about_the_role
tell|telling me|us ** what|why|where|whether|if|how|who|when|the|more|about ~stories ** i|you|
  my|position|role|candidate|job|next|opening|hiring|decision|committee|chosen|panel|went|wrong|
  honestly|think
""",
    "pitch": """
i|we am|are exactly|precisely|just what|who|the ** need|needs|want|looking|for
hire|choose|pick|select|employ|recruit|appoint|engage|take|try me|us ~to|for_granted|up
i|we <modal> * be|make|prove * a|an|the|your|ideal|perfect|right|valuable|exactly|best|suited **
  asset|fit|addition|choice|match|candidate|person|hire|employee|contribution|member|difference|
  for_you|for_the_role|for_the_job|for_your|what_you_need
you will|would|could not regret|be_disappointed|find_anyone|find_a_better|find_someone|
  do_better|be_sorry
i|we <modal> * bring|add|offer|contribute|deliver ** to|for your|the team|company|department|
  organization|office|role|firm|table|group|program
give|giving|gave|take|taking|offer|offering me|us|a ** chance|shot|try|opportunity|go|look|role|
  position|job|trial|tour|call|interview|reference|feedback|advice
i|we * want|wanted|dream|dreaming|desire|long|deserve ** this|the|that|to|of job|role|position|
  work|join|working|joining|be_part
i|we * am|are|remain|is|be the|your|a|an * right|ideal|perfect|best|strong|natural|obvious|
  great|excellent|first|only * person|candidate|choice|fit|match|hire|applicant ~for_now
i|we can|could|would|will * start|relocate|begin|commence|be_there|work|step_in|hit_the_ground
  immediately|at_once|tomorrow|monday|on|right_away|next|any|at|whenever|in_january|for_free|
  for_less|part|weekends|unpaid|running|to
""",
    "hint": """
got|have|has my number|card|details|resume|email **
just putting|throwing|leaving|saying it|this out|there **
out_of_sight|keep_this_line_open|the_line_open|door_is_open|door_open|standing_invitation|
  say_no_more **
<i> * pass|passing|in|near|free|around|about ** your_way|between|nothing_on|anytime|any_time|
  walk_over|stop_by|drop_in|drop_by|pop_in|to_zoom
no_one|nobody|anyone|someone|no_contacts|without_connections to|who|in|with talk|ask|turn|knows
  **
you have|know|still_have|can_find|will_find|can_reach|may_reach|may_contact|can_contact|
  might_find my|where|how|me|i ** number|find|email|card|details|reach|address|resume|am|at|on|
  contact|touch|any
my * door|calendar|schedule|diary|phone|line|inbox|evenings|afternoons|mornings|email is|are|
  remains|will_be|number * open|free|flexible|clear|always|on|below|attached_if|yours|empty|wide
<mine>|resume|number|references|availability|contact_details attached|enclosed|below|again|is|
  are ** should|if|case|for|when|consideration|convenience|anyone|you|handy|desk|review
i|we am|are|remain|will_be|can_be|would_be|could_be * available|free|reachable|at_liberty|
  flexible|open|ready|on_the_market|between_jobs|unemployed|out_of_work ** interview|start|
  immediately|discuss|call|role|work|from|talk|meet|hire|offers|any|position|further|
  opportunities|should|if|convenience|contract|project|for
i|we * hate|loathe|hesitate|am_reluctant|do_not_like|dislike|am_loath|feel_awkward|
  am_embarrassed|feel_cheeky|am_sorry|apologize|forgive_me|would_not|do_not_want|do_not_mean|
  do_not_wish to|for|asking|about ** ask|trouble|bother|impose|asking|troubling|bothering|pry|
  intrude|beg|push|press|nag|pester|presume|chase
forgive|excuse|pardon|sorry me|my|the|for|to ** asking|boldness|directness|cheek|ask|intrusion|
  persistence|presumption|trouble|bother|nerve|forwardness|following_up|chasing|imposition
if you|it not|is_not|were_not|does_not|would_not_be|not_be|are_not * mind|too|much|trouble|
  bother|inconvenient|inconvenience|object|asking|imposition|imposing
without putting|imposing|being|wishing|wanting ** you|pushy|out|intrude|presume|impose
i|we know|realize|understand|appreciate|see|notice|noticed|am_aware you|your ** connected|
  hiring|know_people|know_someone|are_friends|have_contacts|have_an_opening|are_looking|needs|
  have_influence|pull|well_connected|budget
if only|there_were|there_was|i_knew|someone ** i|someone|anyone|way|knew|somebody ** hiring|
  company|in|who|someone|at|me|could|for|to
it is|has_been hard|difficult|tough|rough|lonely|slow ** job|search|work|without|find|market|
  hunting|introduction|know
i|we * do_not|not|never|no|without * know|knows|have|knowing|having a|any|anyone|anybody|soul|
  one|contact|many|contacts|connections|person|lead|leads|insider ** in|at|who|there|inside|
  industry|field|END|left
a|one|two|three|few|little|some|your friend|reference|word|referral|foot|recommendation|name|
  kind_word|introduction|insider ** away|door|everything|difference|long_way|way|far|would
not see|seeing|know|understand|sure|clear|certain|told|learned|figured why|where|what|how|which
  ** i|my|me|wrong|short|chosen|turned|missing|went|improve|decision|cost
""",
}


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
