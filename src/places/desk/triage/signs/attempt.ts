import { phrases, type Sign } from './sign.ts';

export const ATTEMPT: Sign[] = [
  {
    name: 'attempt',
    ofSelf: true,
    phrases: phrases`
      (tried|trying|attempted|attempting|try|attempt|failed|fail|tries|attempts) (to|and failed to|at|in|again to)? (have)? (multiple times|again|once|twice|many times|several times)? (to)? (kill|killing|end|ending|off|offing|hang|hanging|drown|drowning|shoot|unalive|strangle|suffocate|slit|poison|take|taking|choke|stab|gas|starve|electrocute) (myself|my self|my own life|my (own|entire)? _? life|it all|my wrists|my throat|everything)
      (tried|trying|attempted|attempting|failed|attempt) (to|at)? (overdose|overdosing|die|commit suicide|commit .|committing suicide|suicide|jump (off|in front|from)|jumping (off|in front|from)|od|drink bleach|hang|freeze to death|starve to death|end it all); (tried|attempted) (and failed|and survived|but failed|but survived) (at|to)? (suicide|kill*|end|commit|die); tried (it)? by (taking|hanging|jumping|cutting|overdos*)
      (my|first|second|third|last|another|a failed|recent|previous|past|suicide|multiple|several|few|many|own|latest|one|two|three|four) (suicide|failed suicide|recent suicide|last suicide|past suicide|previous suicide|first suicide) (attempt|attempts|try); suicide attempt*; attempt* (on my (own)? life|at (suicide|ending (it|my life|it all)|taking my)|to (end|take) my (own)? life|to kill myself|to end it all); attempted suicide; (i|have) (just)? (overdosed|od) (on|last|yesterday|a|in|when|and|again|.)
      (survived|survive|surviving) (my|an|a|the) (suicide|overdose|attempt|hanging|_ attempt); (wish|wished|hoped|should have|would have|sad|gutted|disappointed) (that)? (the|my|it|that|one of my|they) (overdose|attempt|pills|rope|attempts) (had|would have|have)? (worked|succeeded|killed me|been fatal|let me die|not (found|saved|stopped) me); regret surviving; why did (they|you|he|she|anyone|someone|my _|the _) (save|stop|find|revive|rescue|resuscitate) me; (wish|hope|hoped|hoping) (that|it|this|the _|something|they|i) (had|would|could|will)? (have)? (killed|kill|finished|finish) me; (should|could) have let me die; (stomach) pumped; (hospital|hospitalized|inpatient|er|icu|sectioned|ward|psych ward) (_2)? (for|after|because|following|from) (_2)? (attempt|overdose|overdosing|suicid*|trying to (kill|end|die|hang)|i tried to (kill|end|die|hang)|ideation)
    `,
    unless: phrases`(lost|died|death|dead|killed|passed) (_3)? (overdose|attempt); (research|statistics|prevention|training|awareness|talk|article|policy|study|studies|figures) (_4)? attempt*; attempt* (_3)? (research|statistics|prevention|training|figures)`,
  },
  {
    name: 'attemptWord',
    ofSelf: true,
    phrases: phrases`
      (my|first|second|third|last|next|another|failed|recent|previous|past|latest|after the|since the|had an) (failed|recent|last|past|previous|first)? (attempt|attempts); attempt* failed; attempted (again|last|yesterday|twice|once|before|multiple|several|a few|in|when|.|two|three); (failed|unsuccessful|botched|aborted) attempt*; (woke|wake|waking|ended) up (fine|alive|in (the|a)? (hospital|er|icu|psych|psychiatric|ambulance)|and i (was|am) still); psych|psychiatric|psyche|mental ward|hold|hospital; 72 hour hold; should have (worked|killed me); it did not work; this is not working; hope (this|it|they) (works|work|does it|is enough|will work) (this time)?
      (tried|attempted) (it)? (and|but|once|twice|before|again|many times|a few times|several times) (failed|fail|it did not|did not|survived|i failed|i survived); (failed|tried) (a couple|couple|a few|many|several|multiple|two|three|[0-9]+) (of)? times; ready to try again; (going to|will|might|may|want to|plan to|planning to|planning on) (try|trying|do|doing|attempt|attempting) (it)? again; freaked out last second; (almost|nearly) (jumped|stepped off|went over|let go) (.|tonight|yesterday|last|again|today); inhal* (butane|gas|fumes|helium)
    `,
  },
  {
    name: 'nearAttempt',
    ofSelf: true,
    phrases: phrases`
      (almost|nearly|close to|came close to|about to|so close to|just about|inches from|seconds from|an inch from|moments away from) (killed|killing|kill|ended|ending|end|hung|hanging|hang|overdosed|overdosing|overdose|committed|committing|commit|drowned|drown|drowning|shot|shoot|stabbed) (myself|my (own|entire)? life|it all|suicide|tonight|last night); (almost|nearly|came close to) (jumped|jumping|threw myself|stepped|walked|climbed) (off|in front|in to traffic|into traffic|onto the tracks|over (the|my) (railing|balcony|edge|bridge)); almost|nearly did it (last|yesterday|tonight|this|today|again|but|.)
      (could not|can not|did not|not able to|unable to|too scared to|failed to|scared to|cannot) (quite)? (bring myself to (kill|end|jump|hang|take the|cut|die|swallow)|pull the trigger|kick the (chair|stool)|take the rest (of)?|finish the job|actually kill myself|finish myself); (tied|put|had|wrapped|held) (a|the|my) (noose|rope|belt|gun|knife|blade|cord) (and|around|to|up|on|in|round) (my|all|the|a|could)
      (stopped|saved|caught|found|interrupted) (me|myself) (before|from|in time|just in|as) (i|killing|jumping|doing|hanging|overdosing|ending) ; (talked|pulled|talk) (me)? (down|off (the|a) (ledge|bridge|roof|railing|edge)); lean* (forward|into) _3 noose; (tying|tied|trialling) (a|the) (scarf|rope|belt|sheet|noose) (to|on|around) the (door|ceiling|bar|rail|beam|fan)
    `,
  },
  {
    name: 'taken',
    ofSelf: true,
    unless: phrases`(every|each|per) (morning|day|night|evening|week|meal); a day; daily; as prescribed; as directed; (for|against) (my|the|a) (headache|migraine|back|period|fever|cold|flu|toothache|hay fever|allerg*|cramps|knee); took all my (meds|pills|tablets|medication) (this week|on time|like|for the (week|month)|as|without missing|today like|and (went|off))`,
    phrases: phrases`
      (took|taken|taking|swallowed|swallowing|ate|eaten|downed|popped|drank|ingested|chugged|injected|consumed|gulped|od on|odd on|overdosed on|overdosing on|overdose on|overdosing with|chewed|snorted) (in|down|about|over|like|both)? <many> (<pills>|<liquid> <pills>|advils|drops); (took|taken|swallowed|drank|ingested|downed|chugged|drink|drinking|swallowing) (some|a|a bottle of|a lot of|a whole bottle of|the|_)? (of)? (_)? (bleach|antifreeze|poison|pesticide|cyanide|cleaning product*|detergent|weed killer|rat poison|drain cleaner|gasoline|isopropyl|rubbing alcohol|eye drops|visine)
      (took|taken|swallowed|popped|downed) (_2)? (all|everything) (in|from) the (bottle|cabinet|box|packet|medicine); (took|taken|swallowed|had) (all (of)? (the|my|them)? (pills|tablets|meds|medication)|the whole (bottle|box|pack|packet)|the entire (bottle|box|pack)|an overdose|a overdose|every (pill|tablet|medication)|a bunch of pills|so many pills|the pills|these pills|some pills|pills and alcohol|more pills than); (took|taken|swallowed|had) (_2)? too (many|much) (of)? (my|the)? (_)? <pills>; (i have|i am|just|i think i|i) (overdosed|overdosing) (.|and|on|tonight|right now|just now|an hour|i|help|please|what|but); overdosing .; (took|taken) (a|an)? (fatal|lethal|massive|huge) (dose|overdose|amount); overdosed (an|a few|[0-9]+|hours|minutes|last|earlier|this|yesterday|tonight) (hour|hours|minutes|ago|night|morning|_); <pills> (kick|kicking|kicks) in; waiting for the (pills|tablets|drugs|meds) to (work|kick)
    `,
  },
  {
    name: 'underWay',
    ofSelf: true,
    phrases: phrases`
      (standing|sitting|walking|heading|driving|going|stood|sat|on my way|here|i am|currently) (_2)? (on|to|at|off|over|towards|toward|by|near|onto) (the|a|my|some|this) (_)? (edge|bridge|ledge|train tracks|tracks|railway line|roof|rooftop|cliff|railing|overpass|rails|balcony) (right now|now .|and i am (scared|ready|going|about|crying|shaking)|about to (jump|end|go)|ready to (jump|go|end|die)|that i am going to jump|scared|crying|to (jump|end|die)); (i am|am|standing|sitting|sat|stood|on) (on|at|near|over|the) (the)? (very)? edge of (the|a) (roof|bridge|cliff|building|platform|balcony|ledge|rooftop); (i am|am|sitting|standing|stood|sat) (up|out)? on (the|a) ledge
      (noose|rope|belt|cord) (is)? (round|around) my neck; (i (have|hold)|holding|with|have|a|got|there is) (_)? (gun|knife|blade|razor|pistol|revolver|shotgun|noose) (_2)? (in|to|at|against|on) my (hand|hands|head|mouth|throat|wrist|wrists|temple|neck|lap); (gun|knife|blade|razor|pistol) is (in|to|at|against) my (hand|hands|head|mouth|throat|wrist|temple|neck|lap); (only|just) a lighter in hand
      (i am|am|i have been|it will not stop|will not stop|can not stop the) bleeding (out|a lot|everywhere|and (it|i)|right now|heavily|from my (wrist|wrists|arm|arms|neck))?; bleeding to death; (i|just|have) (cut|slit|slashed|sliced|stabbed) (my|open my) (_)? (wrist|wrists|throat|neck|veins|artery); (hope|hoping|pray) (this|it|they) (kills|kill|is enough to kill) me; waiting to (die|pass out|bleed out|go to sleep forever); waiting for (death|the end|it to end me); (as soon as|after|once|when) i (am done|finish|post|send|hit|am finished) (typing|writing|posting|sending|this|post*|with) (this|that)? (i am|i will|i)? (killing|kill|going to (kill|end|die|jump|hang|do)|end|die|jump); death goodbye message*
    `,
  },
];
