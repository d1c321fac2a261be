import { phrases, type Sign } from './sign.ts';

/** Somebody is away for a while and will be back. */
export const AWAY = phrases`
      (because|as|since|due|cos) (i|we) (am|are|have|will) (_2)? (going|off|away|at|on|in|working|flying|travel*|visiting|got|moving); (going|off|away) (to|on) (my|the|a|our) (holiday|trip|sister|mother|brother|parents|friend|conference|wedding|funeral|hospital|dentist|course|retreat); (holiday|appointment|hospital|surgery|vacation|trip|retreat|shift|wedding|abroad|flight|conference|night shift|day off|annual leave); (as|because|since) (it is|we|our|there is|my (_2) (is|are)); day off; camping; on nights; working; off to; my turn; quiz
`;

export const NO_TOMORROW: Sign[] = [
  {
    name: 'noTomorrow',
    ofSelf: true,
    ownsNegation: true,
    unless: phrases`
      (survive|last|make it|get|be here|live|be alive|wake) (_5)? (without (coffee|tea|chocolate|wine|snacks|sugar|wifi|internet|my phone|you)|meeting*|shift*|exam*|deadline*|heat|traffic|match|game|session|group|class|party|appointment|concert|hike|run|festival|diet|budget|office|school|lesson*|dinner|wedding|commute|gym); (awake|on time|done|ready|back|home|up) (by|before|in|at) ; (plant|plants|cactus|sourdough|battery|phone|laptop|milk|bread|goldfish|hamster|team|fridge|boiler|printer) (_3)? (will not|not|might not|wont); (day|night) on earth (as|tour|gig|party|song|album); (dead|drop) (line|on my feet|tired|asleep|chuffed|jealous|last|in the water|on time)
    `,
    phrases: phrases`
      (not|never|hardly|doubt) (_2)? (promise|guarantee|swear|say|know|think|thought|expect|sure|certain|see how|believe|bet|reckon|imagine|count on|rely|expecting|planning|want|intend|mean|going) (_2)? (that|if|whether|to|on)? (i (will|can|would|shall|am going to|am|could|want to)?)? (still|be still|to)? <endure> <nighttime>
      (doubt) (that|if|whether)? i (will|can|would) (still)? <endure> <nighttime>; (not|never) (be|stay|going to be|still be) alive (_3)? <nighttime>; (not|never) (going to|want to|about to)? (survive|live through|live past|outlive|last|live to see) (the|this|another|to see|to|until|till|through) (night|tonight|morning|week|weekend|month|year|day|tomorrow|christmas|new year)
      (will|shall|going to) (not|never) (wake|be waking) (up)? (tomorrow|again|in the morning|ever|from (this|it)|after this|this time|and (i|that)); (and|hope i|will|to|or) not survive (it|this|.|the crash|tonight); (crash|crashing) (my|the|this) (car|bike|van|motorbike) (into|on purpose|and (not|die)|so); (driving|drive) (my car|the car|straight)? (into|in to|off) (a|the) (wall|tree|lorry|truck|cliff|river|sea|bridge); (will|shall|going to) not exist (anymore|.|by|next|after|tomorrow|much longer); (make|making) sure (that)? (i|they|nobody|no one) (do|does|will|can)? (not|never|can not)? (wake|save me|stop me|find me (in time|alive|until)|bring me back|survive)
      (tomorrow|morning|next (week|month|year)|tonight|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|soon|dawn|sunrise|weekend|then|time) i (will|am going to|shall|should|want to|hope to|plan to) be (dead|a corpse|lifeless|in the ground|in a (coffin|grave|box)|six feet under|cold|buried); i (will|am going to|shall) be dead (.|and|by|before|soon|this|tonight|tomorrow|anyway|then|in); (dead|gone) by (the)? (morning|tomorrow|tonight|then|dawn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|time)
      keep myself (safe|alive) ; (trust|trusting) myself to (stay|be|keep|remain) (alive|safe|here|living); (stay|staying|keeping myself|remain*) alive (is too|is not|seems|anymore|for much longer|much longer); not (stay|keep me|keep myself) (alive|safe) (tonight|anymore|any longer|until|for|much); (this|tonight|today|tomorrow|it|friday|saturday|sunday|monday) is (going to be|will be)? (my|the) last (night|day|evening|morning|sunset|birthday|christmas) (alive|on earth|here|of my life|on this (earth|planet)|.|and i am (okay|fine|ready|calm)); last (night|day|hours|week) (alive|on earth|of my life|on this (earth|planet))
    `,
  },
  {
    name: 'betterWithout',
    ofSelf: true,
    phrases: phrases`
      (everyone|everybody|they|family|kids|people|world|all|parents|mother|father|he|she|it) would (all)? be (so)? (relieved|happier|better|kinder|easier|glad|freer|better off|a relief) (_3)? (if|when|once) i (went|left|go|was gone|am gone|died|die|disappeared|was not (here|around|alive)|were (dead|gone|not (here|around|alive))|did not (exist|wake)); (be|being) doing (everyone|them|the world|my family|you all|everybody) a favour|favor (if|by|when|.)
    `,
  },
  {
    name: 'notHere',
    ofSelf: true,
    ownsNegation: true,
    unless: AWAY,
    phrases: phrases`
      (will|shall|would|going to|might|may) (not|never)? (still|even)? (be|stay) (here|around|on this (earth|planet)|with you|in this world) (to (see|read|know|find|hear|watch)|for (christmas|much|long|my birthday|the (holidays|summer|winter|spring|new year))|tomorrow|next (week|month|year|christmas|summer|spring|winter)|after (today|tonight|tomorrow|this|christmas)|in the (morning|new year)|when you|by (tomorrow|monday|friday|sunday|christmas|the (weekend|morning|time)|then)|much longer|anymore|long|past|at christmas|come (christmas|morning|spring|summer)|this time tomorrow|soon)
      (promise|guarantee|say|know|think|sure|expect|plan|intend|mean) (_2)? (that)? (i (will|am going to|would|shall)?|to|on|if i will|if i am) (still|not)? (be|being) (here|around) (tomorrow|in the|when|next|for|by|much|after|at|come|long)
      (not|never) (going to|will|able to)? (make|making) it (to|till|until|through|past) (the|this|another|next|my|my next|the end of the|the end of this)? (morning|night|tomorrow|weekend|week|christmas|new year|summer|spring|winter|birthday|month|end|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|day) (.|and|i|alive|this time|so|without|on|but); (not|never) (_3)? (see|seeing) (the|another|my next|next|in the|this|my)? (_)? (weekend|new year|morning|christmas|summer|spring|winter|sunrise|birthday|tomorrow|next (week|month|year)|day|year|next one)
      (not|never) (be|have to be) (anybody|anyone|your|a|their|everyone|everybody|her|his|my _|the) (s)? (family|families|parents|friends)? (s)? (problem|burden|bother|trouble|worry|inconvenience|headache|responsibility|concern) (anymore|again|after|soon|much longer|for (much)? long|.|to anyone|to anybody|to them|to you|ever); (not|never) (have|need) to (worry|care|deal|put up|bother|cope|see|hear|look after|feel sorry) (about|with|from|for|of)? me (after|anymore|again|for (much)? (long|longer)|soon|much longer|.|ever|from|because)
      (not|never) (going to|will|able to)? (make|making) it (past|through|until the end of) (tonight|the night|this night|today|this week) (.|and|i|alive|this time|so|on|but); (not|never) (be)? (troubling|bothering|burdening|trouble|bother|burden) (anyone|anybody|you|them|people|any of you|everyone) (after|again|anymore|.|much longer|with me); (not|never) (coming|come|be coming|going|be) (back|home) (this time|from (this|it|there)|again|.|alive|and|so|after); (will|shall|would|going to) (not|never) (be)? (need|needing|needed) (it|them|this|these|any of it|any of this|that|money|any|my (things|stuff|phone|clothes|money)) (anymore|soon|again|where i|after|.|much longer|now|when)
      (by the time|when|once|if) (you|anyone|anybody|they|she|he|someone|everybody|everyone) (wake|wake up|read|reads|get|gets|see|sees|find|finds|hear|hears|notice|notices|come|comes|look) (this|me|up|home|in|back|here|it|that)? (_2)? (i (will|am going to|shall) (be|have)? (_)? (gone|dead|no longer|left|done it|far away|not)|it will be (all)? (too late|over|done)|it is (too late|over|done)|too late)
    `,
  },
];
