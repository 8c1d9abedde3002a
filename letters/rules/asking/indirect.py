"""Ways of asking that only hint: wishes, hopes, nouns, conditions, other people, passives."""

INDIRECT = {
    "wish": """
<i> <modal> give|pay|sell|swap|trade|do anything|much|my|a_lot|a_good_deal|good_money|an_arm|
  almost|the_world|the_earth to|for|just
<i> <modal> * bite|jump|snap|leap|kill|murder|die|walk_over|sweep|crawl ~off_the
could murder|do_with|use|kill a|some|your|an|any|# ** with|from|you|on|help|word|about|hand|
  advice|chat|lead
<i> <modal> * rather|sooner * have|hear|know|be_told the|a|it|now|from|where
<i> * crave|covet|beg|solicit|cherish|propose|live ~for_the_weekend the|a|your|to|in ** hope|
  indulgence|ambition|interview|counsel|hand|word|favor|advice|city|desk
it is my * desire|wish|hope|ambition|dream|prayer **
wish|long|would_love|would_like|prefer|aim|want to come|have|keep|stay|remain|continue|see|
  sit_down|get ** in_touch|you|correspondence|your|this_line_open|face_to_face|contact
<i> <modal> * count|consider|think|esteem|take|deem|call|reckon it|myself|an|this|that ** favor|
  kindness|honor|privilege|lucky|fortunate|compliment|indebted|kindly ** if|to|were|you|your
<i> <modal> * be * chuffed|made_up|over_the_moon|proud|lucky|fortunate|gutted|sorry to|if|were|
  with ** you|your|meet|hired|admitted|miss|join
<i> <modal> * obliged|beholden|bound|indebted to_you|for|if **
<i> <modal>|do? * <desire> to <gain>
<i> <modal>|do? * <desire> * <gain>
<i> <modal> * <desire> it|nothing|you|<they> ** if|more|to|better
<i> <modal> * <desire> any|a|an|another|your|the|some|even|further|to_have|more|whatever|honest|
  candid|constructive|two|five|ten|fifteen|twenty|thirty|#|all ** <askable>|anything|thoughts|
  you|your|whatever|details
<i> <modal>|am|are|was|were|remain|be * <glad> if|were|should|to|for ** you|<they>|<askable>|
  <gain>|anything|any|your|someone|could|be_considered|whatever
<i> <modal> * be * <glad> if|were|should|for|of|to <you>|<they>|i|my|<gain>|any|a|an|your|the|
  it|that|another|some|even|whatever|anything|we|there|things
<i> am|was|are|were|remain|feel * <glad>|anxious|impatient|desperate|dying|itching|open to|for
  <gain>|<askable>
START <glad>|love|would_love|would_like|would_appreciate|would_welcome|appreciate|would_value
  to|a|any|an|your|some|the ** <gain>|<askable>
START love|would_love|would_like|delighted|keen|curious|eager|hoping|looking|interested|dying
  to|for|in ** hear|learn|know|talk|chat|meet|connect|catch|pick|see_if|work|join|speak|discuss|
  grab|get|explore|be_considered|any
START would love|like|appreciate|welcome|value|be **  to|any|a|your|if|the hear|learn|know|talk|
  chat|meet|connect|catch|pick|feedback|advice|you|chance|opportunity|thoughts|grateful
always|forever|eternally|so|for|be|would|me * <glad>|in_your_debt for|if ** <askable>|you_could|
  you_would|any|you_might|you_can|your
would|will appreciate|welcome|value|love|treasure|be_grateful|be_thankful|be_glad|be_indebted|
  be_obliged ~the_enclosed|it_too|the_article|this ** you|your|any|a|the|it|feedback|chance|
  opportunity|hearing|being|knowing|another|help|some|advice|# ~would|and_your_team|may|might
<i> <modal> * be curious|fascinated|interested|intrigued|keen|eager|anxious to|in|about ** know|
  hear|learn|understand|see_if|whether|how|why|hearing|knowing|learning|your|any|working|
  joining|being
<i> * wish|want|long|yearn|ache|dream|aspire|crave|covet|like|desire|propose to|for|of|a|
  another|your ~you_well|thank|say|congratulate|wish ** <gain>|<askable>|joining|working|being
would|could|might love|like|want|appreciate to? know|hear|learn|understand|hearing|knowing|
  learning
ideally|selfishly|secretly|frankly|confess|admit ** <gain>|you|your|job|role
nothing|little|few|no would * please|delight|make|thrill|suit|give|mean|like|help ** me|more|
  better|greater
interested|keen|eager in|to|on * working|joining|hearing|being|learning|talking|discussing|
  meeting|a|any|the|future|work|join|hear|learn|talk|discuss|meet|explore|exploring ~how_it|
  the_result
""",
    "hope": """
<i> * hope|trust|pray|wonder|wish|believe|presume|expect|assume|imagine * <you>|<they> * can|
  could|may|might|will|would|shall|are_able|are_willing|find_time|have_time|find_it ~enjoy|
  find_it_useful|find_it_helpful|find_them|find_this|like|have_a|have_an|accept_my|not_mind|
  have_fun|forgive|get_some_rest|continue_to|be_proud|find_these|find_the_enclosed
<i> am|was|are|were|have_been|had_been * hoping|trusting|praying|wondering|wishing|thinking|
  expecting|counting|assuming|banking|curious * if|whether|that|you|to|for|on|about|when|who|
  why|what|we|i|there|someone|how ~you_are_well|you_are_doing|all_is|it_helps|this_helps|
  it_is_useful|how_the|how_you_are
<i> * hope|trust|pray|wish|expect|mean|aim|intend to <gain>
<i> * hope|trust|pray|wish * i|we * can|could|may|might|will|am|have|would ~help|be_of|
  be_useful|return|repay|send|bring|share|thank|was_able|did
<i> * hope|trust|wonder|pray|wish ** reconsider|consider_me|keep_me|keep_my|in_touch_about|
  hear_from|another_chance|a_chance|an_opportunity|the_opportunity|remember_me|my_application|
  my_resume|a_reply|find_a_place|be_considered|change_your_mind|call_me|positive_response|
  in_mind|openings|on_file|favorably
<i> * wonder|wondered if|whether|how|why|what|who|about|when|where ~the_weather
<i> wonder|wondered|hoped **  you|i|there|if|whether
hoping|wondering|praying|trusting|curious|wondered * if|whether|to|you|for|we|that|there
  ~you_are_well|all_is|it_helps|this_helps|the_move
START hope|trust * to <gain>
START hope|trust * you|i|we * can|could|might|would|will ~enjoy|find|like|have_a
it|that is|was|remains my|our * hope|wish|intention|dream|understanding|expectation that|to|of|
  you
my|our * hope|hopes|wish|dream|aim|goal ** is|was|are|that|remains
in|with the|every|some hope|hopes that|of|to|you ** you|hear|hearing|join|joining|be|working|
  consider|a|another
fingers crossed
here is hoping
""",
    "nominal": """
it|that would|will be|do * good|great|lovely|nice|cool|class|grand|wonderful|fantastic|sound|
  brilliant|smashing|amazing|huge|helpful|useful|kind|me ** to_know|to_hear|to_get|to_have|
  to_meet|to_come|to_see|to_talk|to_catch|to_chat|to_learn|to_be|of_you_to|if_you|
  to_stay_in_touch|to_find|to_speak|to_work|knowing|hearing ~how_the_launch|you_again
START be|would_be good|great|lovely|nice|cool|class|grand|wonderful|fantastic|sound|brilliant|
  amazing|helpful to|if ~help|see_you_there
is|are|be|being * requested|sought|solicited|craved|desired|besought|awaited|applied_for|
  earnestly_hoped|invited_from|prayed|needed|required|expected ~no|nothing
any|your|a|an|some|the|my|pointers|feedback|comments|advice|tips|suggestions|criticism|help **
  welcome|welcomed|requested|solicited|sought|needed|invited|necessary|appreciated ~to|here
would|will|to oblige|favor|honor|indulge|enlighten ~you|your_wish me|us|END|the_writer|
  the_undersigned|the_applicant|greatly|by
the_indulgence|the_favor|the_honor|the_kindness|the_courtesy|the_benefit of **
any|your|a|an|some|even|whatever|further|honest|candid|constructive|two|few|one|five|ten|
  fifteen|twenty|# ** <askable>|anything|word|feedback|words|bullets|name|sentence|sentences|
  voice|candor|honesty|blessing ** would|will|might|could|can ~be_of_use_to_you|help_you|
  save_you|be_useful_to_you|interest_you|make_your|suit_you|give_you|get_you * be|mean|help|
  make|go|do|carry|give|allow|let|open|ease|set|appreciated|welcome|suffice|change|serve|put|
  delight|assist|enable|spare|save|count|have|prove|guide|come|really|sharpen|teach|set
  ~useful_to_you|of_use_to_you|helpful_to_you|of_interest_to_you
any|your|some|all|whatever|further|every * <askable>|thoughts|anything|light|candor **
  appreciated|welcome|welcomed|valued|gratefully|grateful|thankfully|received|treasured
anything|whatever|anyone|any ** you ** can|could|may|might|would|hear|know|see|care_to|are_able|
  have|think|are_willing|share ** appreciated|welcome|help|helpful|great|grateful|mean|useful|
  wonderful|gift|be|me|lot|gold|offer|spare
it|that|this|which would|will|might|could * mean|help|be|make|do|go|delight|please ** if|
  to_have|to_hear|to_know|to_be|me|were|to_get|to_learn|to_meet|to_talk|to_find ~i_sent|
  i_can_help|of_use|i_could_help|i_shared ** you|<they>|me|your|from|<askable>|considered|kept|
  told|why|whether|my|a_time|i
mean|means ** a_lot|the_world|so_much|a_great_deal|much|everything|all|more_than to_me|to_us|if|
  END|for_me|you|coming
would|will be|mean|go|help ** invaluable|appreciated|welcome|welcomed|kind|a_help|a_great_help|
  a_big_help|huge|gold|golden|a_kindness|a_gift|wonderful|the_world|a_lot|a_long_way|
  a_great_deal|a_ton|me|priceless|lifesaver|godsend|boon|blessing ~of_you
would|could|might|may|will|can be kept|considered|passed|forwarded|remembered|reconsidered|put|
  included|told|informed|notified|given|shared|introduced|appreciated|reviewed|revisited|
  recommended|referred|arranged|spared|persuaded|allowed|gratefully|welcomed|prevailed|invited|
  contacted|pointed|added
your|any|a * <askable>|support|consideration|understanding|voice|name|blessing|word is|are|
  remains|counts|means|matters|would|will|go * invaluable|appreciated|welcome|important|
  essential|valuable|needed|everything|to_me|requested|sought|much|a_lot|all_i|what_i|mean|help|
  count
your * <counsel>|<backing>|help|support|vote|voice|experience|wisdom ** help|benefit|guide|
  teach|mean|assist|improve|prepare|be ** me|my|us
all|only|one i|we * ask|want|need|would_like|wanted|hope|seek|require ~is_that_you_enjoy
all it|that would take|needs
if_only? a|your|any|one * word|line|call|introduction|reply|nod|mention|nudge|push from|by|
  to_her|to_him|would
you could|would|might|can|will|have_it_in * help|do|make|be ** me|my|a_favor|difference|us|day
you|<they> could|would|might|can|may|should * help|put|pass|forward|introduce|connect|recommend|
  refer|keep|point|tell|give|spare|mention|consider|send|share|let|steer|nudge ** me|my|name|
  word|us
""",
    "condition": """
if <you>|<they>|you_ever * hear|learn|come|see|spot|know|hears|learns|knows|sees|spots|get_wind|
  catch_wind|happen|run|stumble ** <vacancy>|anything|anyone|something|of|about|someone|team|
  who|across
if <you>|<they> * could|can|would|might|were|was|cared|wanted|care|find_time|have|had|feel|
  are_able|are_willing|see_fit|think|believe|happen|ever|are|know|knew|has|need|needs|change|
  changes|decide|decides|reopen|should|are_hiring|get ** me|my|i|<vacancy>|<askable>|mind|
  moment|hire|hiring|time|reconsider|talk|meet|someone|somebody|appreciate|grateful|connect|
  chat|hand|hands|extra|anyone|again
if|should|whenever|when|once|in_case|were|in_the_event|as_soon_as * anything|something|another|
  any|a|the|one|similar|other|new|things|circumstances|your|his|her|their|more|future|there|
  plans|needs|it|that|positions|roles|opportunities|work ** open|opens|arise|arises|come|comes|
  become|becomes|change|changes|available|up|free|need|needs|vacancy|vacancies|opening|openings|
  position|positions|role|roles|fall|falls|not_work|reopen|reopens|post|reappear|appear|appears|
  emerge|materialize|fit|exist|work_out|be|exists|leave|leaves|grow|grows|expand|expands
  ~helpful|useful|unclear|useful_to_you
should|were|had <you>|<they> ** hear|learn|know|need|have|find|reconsider|consider|come|see|
  want|wish|be|change|require|think|decide|ever|hire|feel|happen|get|to ~the_slides|
  the_template|a_copy|more_copies ** me|my|i|role|position|opening|vacancy|openings|someone|
  anyone|anything|mind|something|extra|hands|for|grateful|touch|minutes|again
were <you>|<they> to ** me|my|i|glad|grateful|happy|appreciate|mind
were|should a|an|the|another|your|any|something|things|anything|circumstances ** to|arise|open|
  become|come|change|exist|appear|fall
if * ** please|do let_me|keep|think|remember|call|send|contact|consider|reach|get|drop|give|
  tell|write|ring|put|pass|bear|mention|email|forward|do_not_hesitate ~i|if_i
if ** , keep|think|remember|call|consider|tell|give|send|put|pass|bear|drop|you_know_where|
  you_have_my|i_am_your|count|hire|look ** me|my|number|man|woman|person|one|find
if|should|when|whenever|where ** think|thought|mind|remember|consider|considered|recommend|pass|
  forward of? me|my ~if
first|top of? the? person|people|one|name|in_line|list|queue|mind|hand to|you|i|on|for|up|when
  ** apply|call|hope|list|be|know|hear
if ** would|could|might|can|may * <gain> ** you|your|it|me
the next|minute|moment|day time|opening|role|position|vacancy|it|something|anything|there|one **
  think|remember|call|let|opens|keep|i|consider
i would|will be|jump|come|return|take|apply|accept ** in_a_heartbeat|again|notice|back|
  at_the_chance|at_it|instantly|tomorrow|the_chance|like_a_shot|in_an_instant
""",
    "others": """
<they> * could|might|would|can|may|will * pass|put|forward|introduce|tell|help|give|spare|point|
  recommend|consider|need|use|have|mention|keep|call|contact|reply|let|share|know|speak|talk|
  be_hiring|be_interested|be_willing|be_able|look|meet|review ~have_questions|
  have_any_questions|enjoy|find_it|like_it ** me|my|mine|someone|room|opening|i|of_my|light|
  a_reference|help|word|skills|like_me
perhaps <you>|<they> ** me|my|i|hiring|could|can|might|would|know|need
perhaps there is|are|might|could|will ** <askable>|way|something|room|another|time
perhaps|or|otherwise|alternatively i|we could|can|might|may * <gain>
pass|forward|share|mention|show|hand|send|send_on|circulate|put|give|drop|sell|recommend|refer|
  introduce|connect it|them|this_letter|my|me|along ** to|with|around|on|in|forward ** anyone|
  someone|whoever|who|colleagues|colleague|hr|team|network|people|friends|manager|director|
  contact|board|others|desk|colleagues|pile
anyone|someone|somebody|anybody|people|person|colleague|colleagues|team|teams|company|companies|
  firm|firms|friend|place|places|department|departments|organization|organizations|contacts **
  who|that|hiring|in_need|looking|needs|need|could|might|may|can|would * be? * hiring|need|
  needs|use|benefit|interested|willing|looking|help|know|talk|speak|value|want|open ** me|my|
  skills|someone|for|a|an|in|to|QM|END|like_me|writer|help
your|her|his|their colleague|colleagues|friend|contact|contacts|network|boss|manager|director|
  team|counterpart|successor|predecessor ** me|my
(|, hint|nudge , nudge|hint
word|name|mention|nudge in|on|of|for|to the|your|my|her|his ear|behalf|right_ear|name
on|in my|our behalf|corner|favor|defense|support
""",
    "considered": """
be|being|get|stay|remain|stays|remains|keep|kept|been * considered|reconsidered|kept|remembered|
  included|informed|notified|told|updated|invited|interviewed|thought|contacted|called_back|
  on_your_radar|on_the_radar|in_the_running|in_contention|in_consideration|under_consideration|
  on_file|on_your_list|on_the_list|in_mind|in_your_thoughts|in_the_loop|in_the_frame|in_the_mix|
  on_your_shortlist|top_of_mind|in_your_mind|on_your_mind|a_candidate|in_play|in_the_picture|
  in_view ~for_the_coordinator_role
considered|reconsidered|remembered|consideration|reconsideration for|when|if|should|as|in|again|
  at ** future|role|position|openings|opening|anything|other|next|any|vacancy|vacancies|roles|
  positions|opportunities|another|similar|again|opens|arises|comes
my <mine>|hat ** considered|reconsidered|kept|file|remembered|passed|forwarded|forward|on_file|
  mind|reviewed|shared|radar|list|pile|back|reopened|hand|door|table|ring|running|revisited|
  second|another|retained|hold|active|open
second|another|fresh|closer|further|new|one_more|last look|chance|interview|shot|try|go|
  consideration|thought|hearing|opportunity|bite ** to|at|my|me|would|with|for|QM|if|END|of
reconsider|revisit|rethink|reopen|overturn|reverse|review|re_examine your|the|this|my|that|me
  decision|choice|application|file|candidacy|case|resume|interview|answer|for|matter|verdict|
  outcome
chance|opportunity|possibility|prospect|privilege|honor to|of|for ** join|work|discuss|meet|
  talk|speak|interview|contribute|prove|show|joining|working|discussing|meeting|talking|
  speaking|interviewing|show|return|be_part|another|hearing|collaborate ** would|will|welcome|
  if|you|your|soon|appreciate|with|for|future|further|team|role|in|END
a|any|some|your|the place|room|spot|seat|space|home|use for|on|at|in me|your|someone|my|
  the_team|somebody
""",
}
