import { phrases, type Sign } from './sign.ts';

export const OTHER_PEOPLE: Sign[] = [
  {
    name: 'otherAtRisk',
    unless: phrases`(he|she|they) (would|will|could) never; (met|meet|meeting|saw|with|joined|join) (_5) (bridge|roof|edge); for the day; safe on; found (_3)? (safe|alive); says the; on the radio; went (to (work|school|bed|sleep)|home|out|back); (ends|ending|end|ended) it with (him|her|my|the); (last year|years ago|months ago); (is|are|am|doing|feel|feels) (well|better|fine|happy|good|okay|safe) (now|today|again); (afraid|scared|worried|frightened) (that)? (my)? (mother|father|gran|nan|grandfather|grandmother|dog|cat|grandma|grandpa) (will|might|may|could|is going to) die .; (roof|bridge|edge) (_3)? (fixing|fix|tiles|gutter*|solar|aerial|clean*|paint*|repair*|mending|photo*|picture*|sunset|fireworks|watching|fish*|terrace); (when|if) (somebody|someone|anybody|anyone|a (friend|person|loved one|member|child)) (tells|says to|told) you; (when|if) someone (you know|is|feels) (suicidal|thinking); how to (support|help|talk to|respond to) (someone|somebody|people|a person|anyone) who (is|are|feels)`,
    phrases: phrases`
      <theyone> (_4)? (wants|wanted|want|wanting|threatening|threatened|threatens|threaten|talking|talks|talked|thinking|thinks|saying|said|says|plans|planning|planned|going|trying|tries|try|wishes|about|considering|told|texted|tell|tells|keep|keeps|tried|attempted|attempting|messaged|might|may|will|could|would|is|feels|feeling) (_4)? (to|about|of|on)? (_2)? (kill|killing|hurt|hurting|harm|harming|end|ending|hang|hanging|off|offing|cut|cutting|shoot|shooting|drown|unalive|stab) <themself>
      <theyone> (_4)? (wants|wanted|want|threatening|threatened|threatens|talking|talks|thinking|thinks|saying|said|says|plans|planning|going|trying|tries|told|texted|tried|attempted|messaged|might|may|will|considering|wishes|keeps) (_5)? (to|about|of)? (die|end it|end (his|her|their)( own)? life|commit suicide|suicide|taking (his|her|their) (own)? life|take (his|her|their) (own)? life|jump|overdose|end it all|ending it|ending (his|her|their) (own)? life|be dead|not (want|wanting) to (live|be here|be alive)|does not want to (live|be here|be alive|exist)|do not want to (live|be here|be alive))
      <theyone> (_2)? (is|are|has been|have been|seems|feels|feeling|was|being|might be|may be|became|gets|am|been|also|still|and) (_2)? suicidal; <theyone> (_3)? (has|have|with|having|had|admitted to) (been having|suicidal|thoughts of suicide|suicidal thoughts|a plan to|made a plan to); suicidal (friend|friends|sister|brother|girlfriend|boyfriend|partner|wife|husband|mother|father|son|daughter|child|kid|teen|roommate|ex); <theyone> (_3)? (took|taken|swallowed|has taken|overdosed|taking|overdosing) (_3)? <many> <pills>; <theyone> (_2)? (overdosed|took an overdose|od)
      <theyone> (_3)? (self harming|self harms|(cutting|cuts|harming|hurting|harms|hurts) <themself>); (worried|scared|afraid|terrified|think|concerned|fear) (that|for)? (_3)? (he|she|they|<theyone>) (_3)? (do something (stupid|bad|silly|drastic|to (himself|herself|themselves))|hurt <themself>|kill <themself>|harm <themself>|end (it all|his life|her life|their life|it)|take (his|her|their) (own)? life|commit suicide|suicide|suicidal|attempt suicide|die by suicide); (someone|people|some|somebody|anyone) (_3)? (might|wants to|may|will|going to|could) (hurt|kill|harm) <themself>; <theyone> (_3)? (goodbye|suicide) (note|text|message|letter|video); <theyone> (said|says|told|texted|sent|saying|told me|messaged) (_4)? (better off without|no reason to live|want to die|wants to die|wish (he|she|they) (was|were) dead|goodbye forever)
      (stop|help|save) (him|her|them|my _) (from|_3) (killing|hurting|harming|ending|suicide|jumping); <theyone> (_3)? (on|standing on|at) (a|the) (ledge|bridge|roof|edge); (talk|talked|talking) (him|her|them) (out of|down|off) (it|suicide|killing|jumping|the)?; <theyone> (not answering|stopped answering|will not answer|won not answer|went missing|is missing) (_3)? (after|said|told)
    `,
  },
  {
    name: 'partnerThreat',
    phrases: phrases`
      (he|she|husband|wife|boyfriend|girlfriend|partner|ex|stalker|father|stepfather|stepdad|uncle|brother|man) (_3)? (threatened|threatening|threatens|threats|swore|swears|promised|told me|wants|tried|trying|texted|said (he|she)|says (he|she)|said that (he|she)|keeps (saying|threatening)) (will|would|is going|going|wanted|wants)? (_4)? (to|he will|she will|he is going to|she is going to|with)? (kill|killing|murder|shoot|stab|strangle|hurt|hurting) (me|us|my kids|my children|the kids|my family|my dog|my mother)
      (he|she|husband|wife|boyfriend|girlfriend|partner|ex|father|stepfather|stepdad|man) (_3)? (choked|choking|strangled|strangling|stabbed|pulled a (knife|gun) on|pointed a (gun|knife) at|put a (gun|knife) to|held a (knife|gun) (to|against)|set fire to|tried to drown) (me|my _|us); (scared|afraid|terrified|fear|frightened) (that|of)? (_2)? (he|she|they|my (husband|wife|boyfriend|girlfriend|partner|ex|father|stepdad)) (_3)? (kill|murder|shoot|stab) (me|us|my); next time he will kill me
      (has|have|got|bought|keeps|owns|pulled|holding) (a|his|her) (gun|knife|weapon) (_3)? (threat*|scared|to my|at me|said|if i); if i leave (he|she|they) (_2)? (will|would|says|said|is going to) (_3)? (kill|hurt|find|take|shoot|come)
    `,
  },
  {
    name: 'threatWord',
    phrases: phrases`
      (he|she|husband|wife|boyfriend|girlfriend|partner|ex|stalker|father|stepfather|stepdad|uncle|brother) (_2)? (will|would|is going to|could|might|going to) (kill|murder|strangle|shoot|stab) (me|us|my (kids|children))
    `,
    unless: phrases`(kill|murder|strangle) me (when (he|she|they|i)|for (being|eating|forgetting|spending|buying|this|losing|that|not)|if i (forget|forgot|eat|ate|buy|bought|spend|bring|miss|missed|lose|lost|break|broke|burn|am late|was late|do not|did not|come|sell|sold|wear|order)|if (he|she) (sees|saw|knew|finds|hears|reads)|with kindness|he hates|she hates)`,
  },
  {
    name: 'abuse',
    unless: phrases`(he|she|they|father|mother|husband|wife) (has|have)? never (hit|hits|beat|beats|slap*|kick*); (beat|beats|kicked|hit|attacked|burned|hits) me (at|in|to|up with|with (a|the|his|her) (ball|pillow|snowball|news|idea|queen|rook|bishop))`,
    phrases: phrases`
      (he|she|they|husband|wife|boyfriend|girlfriend|partner|father|mother|stepfather|stepdad|parents) (_2)? (beat|beats|beating|hit|hits|hitting|punched|punches|kicked|kicks|slapped|slaps|raped|rapes|attacked|attacks|assaulted|burned|shoved|dragged|locks) (me|us)
      (scared|afraid|terrified|frightened) (that|of)? (_2)? (he|she|my (husband|wife|boyfriend|girlfriend|partner|ex|father|stepdad)|what (he|she)) (_3)? (hurt|do to me|find me|finds me|find out|finds out|beat|hit|come after|do if|do next|might do|will do|could do); (not|never|feel|do not feel) safe (at home|with him|with her|in my (own)? (house|home)|around him|around her|with my (husband|partner|boyfriend|father|parents|wife)); (will not|not|never|does not|wont|doesnt) (let|lets|letting|allow) me (leave|go|out|see my|have my (phone|money)|use|talk|work); (tracks|tracking|controls|follows|stalking|monitors|stalks) (my|me) (phone|every|everywhere|all|money|where|_); (i am|am) being (abused|raped|stalked|hunted|trafficked|beaten|molested|assaulted); (abusing|molesting|raping|molests|abuses) me
    `,
  },
  {
    name: 'harmToOther',
    phrases: phrases`
      (want|wanted|going|ready|about|need|plan|planning|urge|thinking|thoughts|fantasize|fantasizing|like|tempted|will|might|could|should) (of|to|about)? (actually)? (kill|murder|stab|shoot|strangle|killing|murdering|stabbing|shooting|hurt|poison|beat) (him|her|them|my (husband|wife|boyfriend|girlfriend|mother|father|parents|boss|ex|brother|sister|family|baby|kids|son|daughter|neighbor|neighbour|stepdad|teacher|coworkers|classmates|abuser)|my (own)? (baby|child|children)); want (him|her|them|my _) dead; homicidal; (shoot up|bomb|blow up) (the|my|a) (school|church|office|mosque|synagogue|workplace); (hurt|harm|shake|drown|smother) (my|the) (baby|kids|child|children|newborn); restrain myself from hurting
    `,
  },
];
