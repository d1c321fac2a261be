import { phrases, type Sign } from './sign.ts';

/** Signs of heavy strain. Many people who are not at risk write them; only their sum, with weights, says something. */
export const STRAIN: Sign[] = [
  {
    name: 'burden',
    ofSelf: true,
    phrases: phrases`
    (not)? (be|being|am|feel|feeling|become|was|been|such|as|nothing but|just|only|just feel like|like|more|than|the|of) (just|such|like|only|nothing but|always|more of)? (a|an)? (huge|massive|constant|heavy|big|total|real|financial|complete)? burden; burden* (everyone|everybody|my|them|people|others|on everyone|on my|to my|to everyone|to others)`,
  },
  {
    name: 'worthless',
    ofSelf: true,
    phrases: phrases`
    (worthless|useless|pathetic|disgusting|trash|garbage|unlovable|unwanted|waste|disgrace|piece of|coward|cowardly|scum|unworthy|loser|disappointment|dissapointment|nobody wants|monster|horrible person|bad person|terrible person|idiot|ugly|unloveable|stupid|broken|damaged|mistake|not good enough|nothing but a|parasite|liability)
    i do not matter; not matter; not useful; no value; no use to; incapable; inferior`,
  },
  {
    name: 'hopeless',
    ofSelf: true,
    phrases: phrases`
    (hopeless|hopelessness|helpless|no hope|lost hope|lost all hope|losing hope|without hope|nothing (will|is going to|ever|can) (ever)? (change|get better|help|work|improve|fix)|never (going to|gonna)? (get|be|feel) (better|happy|okay|ok|normal|loved|love|enough)|will not get better|does not get better|not get (any)? better|not getting better|getting worse|keeps getting worse|no future|not see a future|see no future|no light|nothing helps|nothing works|nothing is (helping|working)|beyond (help|repair|saving|redemption)|can not be fixed|tried everything|doomed|cursed|ruined|no one can help|too late (for me)?|bleak|will always be (like this|this way|alone))`,
  },
  {
    name: 'exhausted',
    ofSelf: true,
    phrases: phrases`
    (so tired|i am tired|exhausted|drained|worn out|tired of (everything|it all|this|fighting|trying|feeling|pretending|hurting|crying|people|everyone|being (me|alone|sad|strong|the))|sick of (everything|this|it all|myself|feeling|trying|people)|burnt out|no energy|zero energy|i want to rest|need rest|just tired|weary|no strength|can not sleep|fed up)`,
  },
  {
    name: 'alone',
    ofSelf: true,
    phrases: phrases`
    (alone|lonely|loneliness|no friends|no one to talk|nobody to talk|no one to turn|isolated|have no one|have nobody|nobody|no one|not have anyone|abandoned|left me|by myself|no support|all alone|friendless)`,
  },
  {
    name: 'uncared',
    ofSelf: true,
    phrases: phrases`
    (no one|nobody|none of them|not one person|noone) (_2)? (cares|care|loves|love|understands|understand|wants|want|listens|listen|likes|like|misses|help|helps|sees|see|believes|gets|notices|gave|knows) (about|me|to|how|what)?; (everyone|everybody|they all|family|parents|people) (_2)? (hates|hate|despise*|dislike*|leaves|left|abandon*|ignore*|would be glad) (me)?; hated by; unwanted; rejected; wants me gone; not wanted`,
  },
  {
    name: 'lostAll',
    ofSelf: true,
    phrases: phrases`
    (lost|losing|lose) (almost|absolutely)? (everything|it all|everyone|my (job|wife|husband|girl|girlfriend|boyfriend|home|house|kids|dog|only|best|family|mind|self)|interest|all|her|him|so much); (have|has|got|left with) nothing (left|and|nobody|.); (nothing|no one) left; evicted; homeless; broke up; dumped; divorce*; no (job|money|wife|family|friends|future|home)`,
  },
  {
    name: 'trapped',
    ofSelf: true,
    phrases: phrases`
    (trapped|stuck|no way out|no escape|no exit|can not escape|cornered|no other (way|option|choice|options)|no options|only (option|way out|choice|way)|not see (a|another|any|any other) way|prison|what other options|escape|suffocating|drowning|a way out|way out|there is not another way|no choice|last resort|last straw)`,
  },
  {
    name: 'cannotCope',
    ofSelf: true,
    phrases: phrases`
    (can|could) not (even|handle|seem to|possibly)? <cope> (this|it|with this|the pain|things|anything|everything|myself|being|any) _2 (anymore|any longer|any more|much longer)?; can not anymore; can not take (it|this|any|the|much|life); can not do (this|it|life|any); too much (for me|to (handle|bear|take)|.); unbearable; breaking point; (falling|fell) apart; break down; breakdown; at my limit; (on|at) the edge; i am done; i am so done; had enough; (am|was|i) breaking; overwhelm*; (is|become|getting|it is) (just)? too much; (losing|lost) (control|it|my mind); rock bottom; last straw; drowning; struggling; crumbling; spiraling; crashing`,
  },
  {
    name: 'noPoint',
    ofSelf: true,
    phrases: phrases`
    (no point|pointless|meaningless|what is the point|whats the point|not see the point|not get the point|point anymore|why bother|why even|why try|nothing matters|does not matter|no meaning|no purpose|purposeless|no reason|why am i|for what|what for|nothing to look forward|nothing makes me happy|nothing brings (me)? joy|not worth it|worth it anymore|who cares|no one cares)`,
  },
  {
    name: 'selfHatred',
    ofSelf: true,
    phrases: phrases`
    (hate|despise|loathe|loathing|disgusted by|ashamed of|can not stand|hated|can not live with|sick of|hate being|hatred for|hatred of|disgusted with|blame) (myself|being me|who i am|my life|my self|my body|what i am|how i|my face|my existence|everything about (me|myself)|me); self (hatred|loathing|disgust|hate); all my fault; my own fault; i ruin everything; i deserve (this|it|to suffer|the|all|pain); my fault; hurt everyone; hate my`,
  },
  {
    name: 'peace',
    ofSelf: true,
    phrases: phrases`
    (want|need|find|found|finding|wish|crave|have|be|in|at|feel|just) (to)? (just)? (be|feel|have|find|some|a little)? (at)? peace; peaceful; relief; rest now; let go; letting go; be free; finally (be)? free; want to be free; finally over; be over; freedom from; the other side; not feel (anything|pain|this); feel nothing; void; nothingness; oblivion; darkness; abyss`,
  },
  {
    name: 'pain',
    ofSelf: true,
    phrases: phrases`
    (so much|in|constant|the|unbearable|immense|this|too much|emotional|endless|all this|my|mental|feel|feeling|of) pain; suffering; suffer; agony; misery; miserable; hurts; torment*; torture; hell; nightmare; crying; cry; heartbroken; screaming; ache; aching; broken; sobbing; depressed; depression; crippling`,
  },
  {
    name: 'numb',
    ofSelf: true,
    phrases: phrases`
    (numb|empty|emptiness|hollow|dead inside|nothing feels|feel nothing|no emotion*|no joy|lost interest|no interest|void|unreal|not real|a ghost|shell of|can not feel|anhedonia|no feelings|already dead|like a zombie|just existing|body without)`,
  },
  {
    name: 'failure',
    ofSelf: true,
    phrases: phrases`
    (failure|failed (at|everything|my|as|in)|failing|fuck up|screw up|screwed up|fucked up|let everyone down|let (them|him|her|my _) down|mess up|messed up|disappoint*|dissapoint*|ruined (my|everything|it)|wasted (my|everything)|waste of|waste my|wasting|behind in life|good for nothing|amount to anything|not enough)`,
  },
  {
    name: 'givenUp',
    ofSelf: true,
    phrases: phrases`
    (give up|giving up|given up|gave up|no fight|not want to try|not want to fight|no longer care|stopped caring|not care (about|anymore)|do not care|done trying|done with everything|over it|done with (it|this|people|trying)|i quit|stop trying|stopped trying|lost the|throw in the towel|surrender|it is over|all over|i am out|i am finished|can not anymore)`,
  },
  {
    name: 'sorry',
    ofSelf: true,
    phrases: phrases`
    (i am sorry|im so sorry|so sorry|sorry (for|everyone|mother|father|to|guys|if|that)|forgive me|apologize|apologise|sorry .)`,
  },
  {
    name: 'cryForHelp',
    ofSelf: true,
    phrases: phrases`
    (please help|help me|someone help|need help|please someone|anyone help|save me|help please|please .|someone please|i am begging|im begging|need someone|talk to someone|someone to talk|anyone there|anyone (to talk|awake|here|please)|scared|terrified|i am afraid|tell me (why|not|something|it)|desperate*|talk me|hug|why should not i|what do i do|what should i do|not know what to do|do not know (how|who|where)|idea what)`,
  },
  {
    name: 'deathTalk',
    unless: phrases`dead (tired|line|serious|easy|good|nice|keen|posh|cert|set on|battery); (phone|battery|laptop|car) (is|was|went)? dead`,
    phrases: phrases`
    (die|dead|death|dying|died|dies|kill|killed|killing|corpse|grave|funeral|coffin|buried|blood|bleeding|knife|gun|rope|noose|pills|overdose|bridge|train|jump|hang|hanging|razor|bottle of|blade|wrist|wrists|hell|heaven|afterlife|suicide|suicidal|murder)`,
  },
  {
    name: 'hateLife',
    ofSelf: true,
    phrases: phrases`
    (hate|despise|loathe|hated|sick of|tired of|fuck|can not stand|bored of|resent|hating) (my|this|living|being|the|everything|everyone|it|all) (life|world|here|existence|planet|alive|about|.); life (is|just|keeps|has been|only|really)? (_2)? (shit|hell|sucks|unfair|cruel|meaningless|pointless|unbearable|miserable|exhausting|torture|a joke|disaster|hard|mess|nightmare|falling|too|ruined|horrible|awful|terrible|getting|unlivable|sickening|so fucking)?; fuck (this|my)? (life|world|everything|it all|it); existence (is|sucks); cruel world; this world`,
  },
  {
    name: 'holdingOn',
    ofSelf: true,
    phrases: phrases`
    (hold|holding|hang|hanging) on; (keeping|keeps|kept) me (here|alive|going); (still|even) (here|alive); make it (to|through|past); another day; much longer; any longer; one more (day|night|time); stay alive; staying alive; survive; to keep going; keep going; go on; last (hope|chance|reason); reason to; stick around; so long; wake up; waking up; every day; each day; everyday`,
  },
  {
    name: 'courage',
    ofSelf: true,
    phrases: phrases`
    (coward|cowardly|courage|too scared|too afraid|scared to|guts|not brave|brave enough|chicken|too weak|strong enough|wimp|i wish i could|bring myself to|balls)`,
  },
  {
    name: 'hospital',
    ofSelf: true,
    phrases: phrases`
    (psych ward|psych hospital|mental hospital|inpatient|hospitalized|hospitalised|grippy|er|ward|sectioned|committed|crisis line|hotline|988|helpline|helplines|admit myself|admitting myself|emergency room|hold|psychiatric|crisis team|samaritans|ambulance|911|999)`,
  },
  {
    name: 'farewellTone',
    ofSelf: true,
    phrases: phrases`
    (goodbye|farewell|bye|good night|last (time|post|day|night|christmas|message)|one last|final|finally|wish me luck|ready|it is time|decided|plan|planned|note|letter|soon|tonight|thank you for|was (nice|fun|good)|it is okay|at peace|forever|no more|gone|leave|leaving|end|ending|over|done)`,
  },
];
