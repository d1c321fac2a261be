import { phrases, type Sign } from './sign.ts';

const wishToDie = phrases`
  want|wanting|wanted|wants|need|prefer|like|love|deserve|ready|begging|beg|longing|yearn|praying|pray|waiting|wait|willing|hoping|hope|wish|wishing to be? die|dead|killed
  dying to die; (desperate|urge|desire|wish|longing|itching) to be? die|dead; want|need|wish|waiting|craving|crave|begging|hoping|longing|yearning|ready|praying for death; crave|craving|want|wants|desire|chose|choose|pray|beg death; (pray|beg|wish|hope) for death
  wish|wished|wishing|hope|hoping|pray|praying (that)? (i / to) (was|were|am|could|would|had|will|can)? (be|have)? dead|die|died|killed; i wish i died
  (look|looking) forward to (dying|death|being dead|my (death|funeral)); (might|may) as well (be dead|die|kill myself|be gone|not (be here|exist|be alive)); should (be dead|die) (.|and|because|already|too); only (death|dying|suicide) (will|can|would|could); (death|dying) (will|would|can|could) (stop|end|solve|fix|free|help|make|bring|set|save); (not being (alive|here)|being gone|not existing) (sounds|seems|looks|feels|would be) _2 (good|nice|better|easier|great|perfect|peaceful|tempting); (suicide|death|the (grave|rope|void|knife|bridge|pills)) (is|are|keeps|keep) calling (me|my|out)?; waiting (around)? to die; rather be? dead; rather die than (live|keep|go|be|stay|continue|exist|wake|face|feel|suffer|spend|do this); rather die . ; better off (dead|gone|six feet under|in the ground|not (here|alive|existing)|buried); (but|except|besides|apart from|other than) (death|dying|suicide|to die); (only|one) way (_5) (is|that is|is by|is through) (dying|death|to die|suicide|ending it|ending my life); (six feet under|in the ground|in a (grave|coffin|casket|body bag)) (already|soon|where i belong|with|.|is|would); let (myself) (die|starve|waste away|bleed|go and die); hope|hoping|pray|wish (this|it|i|they|my heart) (kills|kill|od|overdose|finishes|stops) (me)?; drinking myself to death; (happier|happy|better|calmer|free) dead; no tomorrow for me; do not call an ambulance; put me down like; should|ought to? (be / have) dead|died; i should (be dead / die / have died); let me die
  want myself dead; (deserve|deserving|earned|longing for|long for|yearn for|crave|welcome|chasing|seeking) death; (deserve|long|yearn|crave|hope|hoping|beg|begging|pray|praying|dream|dreaming|fantasi*) (to|of|for|about) _2 (die|be dead|dying|being dead); why can|could not i (just)? die; why am i not dead; why did not i die; why did i not die; why have i not died; can not wait (to / until i) (am)? (be)? die|dead|gone
  dying would be (a)? (better|easier|nice|relief|peaceful|great); (dying|death|being dead|not existing|not being (here|alive)) (is|sounds|seems|looks|feels|would be|seem|sound) _2 (better|easier than|preferable|calm|freedom|peaceful|comforting|beautiful|appealing|easier|tempting|inviting|sweet|welcome|only|relief|nice|answer)
  (please / (can / would / could / wish / want / hope / need) (someone|somebody|god|lord|anyone|you|life|this)) (would|could|will|to|can)? kill me; god kill me; someone (kill|shoot|murder) me; kill me (now|already|today|tonight) please?; i wish i could be killed
  feel|felt|feeling like dying|death; feel like i (want|should|need) to? die; (would|could) you kill me; take me (away|home)? (lord|god|already); praying|pray|prayed|beg|begging|asking|ask|wish|wishing (to)? (god|he|lord|him|jesus|allah|the universe) (to|will|would|for)? (just)? (take|end|kill) me; god (please|just)? take me
  drop dead; welcome death; (no longer / not) (be|am)? (afraid|scared|fear|feared|fearing) (of|to)? (dying|die|death) anymore?; think|thinking|thought|know|feel|felt|believe (that)? i (should|need to|have to|must|deserve to) (be)? (die|dead); (i|you) (have|need|deserve|must|ought) to (die|be dead); <wouldlike> (to)? be dead
  i am ready to die; i choose death; please let (it|this) (end|be over); kill me please; when will i die; when can i die; want me to? die; i can not die; why can not i die; happy if i died; glad if i died; (be|am) (okay|ok|fine|at peace|happy|cool) with (dying|death)
  time (for me)? to die; it is time for me to (die|go); death is (the|my) (only)? (way|answer|solution|option|escape|exit); only (way|escape|answer|option|solution|exit) (out|left|for me|_)? is (death|dying|to die|to be dead)
`;

const endWish = phrases`
  want|need|wish|ready|wanted|like|waiting|hoping|hope|pray|praying|begging|wanting for? (it|this|everything|life|my life|all of it|things|all of this|all this|it all|the _) (all)? (to|would|could|just) (all)? (end|stop|be over|finish|be done|go away); just|please let (it|this) (all)? (end|stop|be over)
  want|need|wish|like|going|ready|should to? end|stop|finish (it|this|everything|it all|this all|all this|all of this|all of it|my <suffering>|the <suffering>|this <suffering>|things)
  want|need|wish|ready|just|like to? be? (done|over|gone|out|free) (with|from|of)? (everything|it all|this|all|life|it)?; let (it)? (all)? go now?; want|need a? (out|way out|exit|escape); get out of (this (life|world|place|body|hell)|here forever); want (it|this) over; get (it|this) over with; just want out
  make (it|this|the pain|the voices|the noise|the thoughts|everything) (all)? stop; (end|stop|escape|ease) (the|my|this|all this|all the|all my) <suffering>; put an end to (it|this|everything|my|all|the); no more <suffering>; it would (all)? be over; hope|hoping (this|it|that) (is|will be) the end
  leave (this|the) (world|earth|planet|life|body|existence) (behind)?; leaving (this|the) (world|earth|planet|life); exit (this)? (life|world|earth); depart (this)? (life|world|earth); log|logging off (of)? (life|forever|for good); clock out (of life|forever); checking|check out (early|for good|forever|of life|of this life)
  want|wish|like|need|love|rather to? (just)? go to? sleep (forever|and never|and not|for eternity|for good); want|wish|hope to (just)? (drift|fade|slip|float|pass|melt) (off|away) ; the void; eternal (rest|sleep|peace|slumber); permanent (rest|sleep|slumber)
  being (gone|dead|done); be gone (forever|soon|already); to be gone; end (it|things) (now|soon|here|tonight); going home soon; go to heaven; join (him|her|them|my _2) in heaven; be with (him|her|them|my _) (again)? in heaven; see (him|her|my _) in heaven soon; the grim reaper; meet my maker
`;

export const WISH: Sign[] = [
  {
    name: 'wishToDie',
    ofSelf: true,
    phrases: wishToDie,
    unless: phrases`
      (like|about) (dying|death) i (ring|call|text|tell|use|phone|talk|reach|have|can|know|go to);       (die|dead|death|dying) (if (he|she|they|you|we|it|my|i (eat|see|hear|have to|get|miss|do not get))|of (laughter|laughing|embarrassment|boredom|shame|hunger|thirst|cringe|happiness|cuteness|old age|natural)|laughing|(asleep|tired|serious|sure|certain|honest|drunk|set|chuffed|good|right|jealous|excited|nervous|keen|proud|posh|rich|easy|cert|centre|center|straight|on my feet)|on this hill|on that hill|for (a|an|that|those|this|your|these|some|love|my country)|happy in|at (home|peace at)|with dignity|in (skyrim|battle|the game|game|his own|her own)|hard|metal|star)
      (am|was|get|been|i|always|constantly) (scared|afraid|terrified|fear|thought|panic|anxiety|phobia) (of|that|about)? (i was|i am|i might|i would)? (going to)? (dying|die|death); not (be)? (scared|afraid) of (dying|death) (and|but) (love|want to live|happy)
    `,
  },
  { name: 'endWish', ofSelf: true, phrases: endWish },
];
