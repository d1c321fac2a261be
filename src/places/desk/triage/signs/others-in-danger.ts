import { phrases, type Sign } from './sign.ts';

/** Somebody else who may have taken something, gone silent, or stands where it is dangerous, told by the one who is afraid for them. */
export const OTHERS_IN_DANGER: Sign[] = [
  {
    name: 'otherAtRisk',
    unless: phrases`
      (every|each) (morning|day|night|evening); as prescribed; with (breakfast|food|water); (flat|dead|no) battery; without saying; said goodbye and (went|left|goes|got); phone (is|was|must be) (flat|dead|charging|broken|lost|on silent); (for|because of|during|to watch) (the|a|his|her|their) (film|match|game|exam|lesson|class|meeting|party|headache|cold|nap|holiday|show|picnic|play); by accident; sleep* (well|soundly|like|fine|now); (note|message|text|letter) (saying|that says|to say|that said) (_)? (she is|he is|they are|they went|gone|went|at|to|back|dinner|milk|hello|happy|thank*|that (she|he|they)); (a|the|my|new|her|his) (puppy|kitten|baby|cake|dress|haircut|shoes|outfit|cat|vet)
      (fixing|tiles|gutter*|solar|aerial|cleaning|painting|repair*|mending|photos|photograph*|sunset|fireworks|roofer|builder*|fish*|football|practice|school run|holiday|camping); (film|movie|book|novel|series|episode|song|character|detective|scene|story|news|report|reports|police|article|documentary|play|game); (years|months|decades) ago; when i was; (in|since) (19|20)[0-9]*
    `,
    phrases: phrases`
      <theyone> (_3)? (taken|took|swallowed|taking|had|drunk|drank|overdosed|overdosing) (_5)? (<meds>|something|loads|bleach|drugs|lots|everything|it all|them all|overdose|too (many|much)) (_8) <silent>
      <silent> (_6) (<theyone>) (_3)? (taken|took|swallowed|taking|had|drunk|drank|overdosed) (_5)? (<meds>|something|loads|bleach|drugs|everything|overdose|too (many|much))
      <theyone> (_3)? (taken|took|swallowed|taking) (all|<many>|a whole|the whole|an|too|loads|lots|a lot|a load|a bottle|a box|some kind|something (bad|to|and)|every) (_4)? (<meds>|overdose|them|it|much|many|and); <theyone> (_3)? (overdosed|overdosing|ods|od)
      <theyone> (_4)? (left|leaves|leave|wrote|written|writing|posted|posting|sent|sends|sending|texted|texting|messaged|said|says|saying|put|rang|called) (_6)? (note|notes|goodbye|goodbyes|letter|pills|tablets|rope|noose|gun|knife|blade|sorry for everything|final|last message|farewell|loves me and|can not go on|love you goodbye|is done|end it|it is over) (_8) (<silent>)
      <theyone> (_4)? (texted|sent|messaged|posted|wrote|put|texting|sending|posting) (_2)? (me|us|everyone|to|on|a|her|his|the)? (_3)? (goodbye (and|.|forever|to (me|us|everyone|all))|final goodbye|goodbyes|goodbye message|goodbye text|goodbye note|suicide note|farewell)
      <silent> (_2)? (after|since) (saying|texting|sending|posting|he|she) (_3)? (goodbye|sorry|bye|goodbyes)
      <theyone> (_5)? (will not|going to not|not going to|wont|is not going to|may not|might not) (be|wake|live|make|survive|see) (here|alive|around|up|it|tomorrow|the (night|morning|week)) (_2)? (tomorrow|much longer|anymore|by|when|next|in the morning|tonight|to|long|and|.)
      <theyone> (_5)? (on|at|over|up on|to|by|near|off|climbed|outside) (the|a|some|this)? (_2)? (<jumpplace>|tracks|train tracks|railway line|edge|motorway|rails) (_6) (jump|jumping|die|dying|not come down|not coming down|come down|crying|threaten*|end it|kill|let go|step off|climb over|wrong side|edge)
      <theyone> (_4)? (has|got|have|had|holding|with|took|bought|hid|hiding|hides|found|hoarding|saving|stockpil*|collecting|keeping|keeps) (_3)? (gun|knife|rope|noose|blade|razor|pills|tablets|meds|medication|shotgun|rifle|pistol|note|bleach) (_8) (die|dying|himself|herself|themselves|themself|kill*|dead|suicid*|end it|hurt (him|her)|better off|will not (come|open|put|let|give|stop)|not want to (live|be)|goodbye|do it|use it|take (them|it))
      <theyone> (_8) (better off without (him|her|them|himself|herself)|no (reason|point) (to|in) (live|living|go on|going on)|can not go on|not go on|want to die|wants to die|wants to be dead|wish (he|she|they) (was|were) dead|not want to (live|be alive|wake up|be here anymore)|does not want to (live|be alive|wake up|be here anymore)|end it (all|tonight|now|.)|ending it (all|tonight|.)) (_6) (hiding|hid|pills|tablets|knife|rope|plan|<silent>|tonight|note|goodbye|help|what do i|what should|scared|gun|today|now|.)
      <theyone> (_3)? (cut|cuts|slit|stabbed|slashed|burned|hurt) (himself|herself|themselves|themself|his|her|their) (_4) (deep|deeply|bleeding|blood|bad|wrist|wrists|throat|arm|open|stop|again|.); <theyone> (_3)? (is|are|will|was|were|be) (going to|about to)? (do|doing|end|ending) it (tonight|today|right now|now|tomorrow|soon|.|this time|unless|and)
      locked (himself|herself|themselves|themself) in (_6) (knife|blade|razor|pills|tablets|rope|gun|die|dying|kill|hurt|cutting|crying|dead); (think|believe|scared|afraid|worried|terrified|sure|know|fear) (that)? (_4)? (overdosed|taken something|took something|taken an overdose|took an overdose|taken (all|too)|taken (his|her|their) (pills|tablets|meds|own life)|going to do something (stupid|bad|terrible)|already (done it|dead)|hurt (himself|herself|themselves)|tried to (die|kill|end))
    `,
  },
];
