import { phrases, type Sign } from './sign.ts';

/** Signs that speak against present risk. They lower a sum of strain; they never undo a plain sign. */
export const EASE: Sign[] = [
  {
    name: 'better',
    ofSelf: true,
    phrases: phrases`
    (i am|am|feel|feeling|been|doing|getting|things|it|got|gets|life|is|im) (so much|much|a lot|a bit|slowly|finally|really|a little|doing|getting|gets|got|way)? better (now|today|than|every|and|.|lately|these|,); (in|my) recovery; recovered; (i am|been|now) (_2)? (sober|clean|free|stable|in remission); glad (i am|i|to be) (still)? (here|alive|stayed|lived|survived|did not); so (glad|grateful|happy|thankful) (i|that|to|for); grateful (to|for|that); proud (of|to|that); i survived and; years (later|clean|sober|in recovery|on); months (clean|sober); (life|it) (is|feels|has) (so)? (good|beautiful|great|worth|changed|gotten better) ; turned (my life|it|things) around; now i (do not|am not|never) (.|want|feel|think|have|any); (today|now) i (have|am|can|work|run|help|feel|live|love|get|wake) (a|grateful|happy|married|better|well|good|hope|with|well|,)?; it gets better; got (through|help|better); best decision; (treatment|therapy|medication|meds|counselling|talking|group|care) helped; helped me (a lot|so much|get|through|to)? ; happy (today|now|again|to); feel great; good news; first (good|time in) (day|years|months|a long)?; small (win|victory|steps)`,
  },
  {
    name: 'wantToLive',
    ofSelf: true,
    phrases: phrases`
    (want|choose|chose|decided|going|deserve|like|fight|fighting|reasons|glad|happy|love|decide|ready) to (keep)? (live|stay|living|stay alive|live again|thrive|be alive|keep fighting|be here|get better|survive|recover|heal|change); so much to live for; (not|never|not going to|am not) (suicidal|going to (kill|hurt|do)|planning|want to die|actively); keep (pushing|fighting|going) ; worth (fighting|living) (for|.); reasons to live`,
  },
  {
    name: 'advice',
    phrases: phrases`
    (you are|your|yall|you all|you guys) (not alone|loved|worth|worthy|enough|strong|amazing|special|so|all|beautiful|valid|important|story|deserve|life|matter); (you|everyone|we) (deserve|matter|can do|will get|got this|all matter|are not|should|need to|have to); here (to listen|for you|if|to talk); hope you (are|all|find|feel|get|guys|have|can); take care of (yourself|yourselves); reach out; keep your head up; hang in there; my (dms|inbox) (are|is) (open); if (you|anyone|anybody|someone) (need|needs|is|are|want|wants|feel|feels|ever|know); a (quick)? tip; what (helped|works|worked|helps) (me|for me)?; sending (love|hugs|you); stay strong; (i)? (recommend|suggest*); try (to|a|some|going|talking|this|calling); have you (tried|considered|thought|spoken|talked); i (found|find) that; for (anyone|those|everyone|people) (who|struggling|that|else); remember (that|to|,); one thing that; how are you; congrat*; happy (birthday|new year|christmas|holidays)`,
  },
  {
    name: 'gratitude',
    phrases: phrases`
    (thank|thanks) (you|to|for|everyone|again|in advance|so|all|this|.)?; appreciate; appreciated; grateful; thankful; welcome; looking forward; excited (to|about|for); love this (group|community|space|place); this (group|community|space)`,
  },
  {
    name: 'lookingForward',
    ofSelf: true,
    phrases: phrases`
    (looking|look) forward; can not wait (to|for) (see|meet|go|start|the|try|my|it|this)?; excited; (next|this) (week|month|weekend|year|term|spring|summer) (i|we) (am|will|are|have|start)?; my (first|new) (job|session|appointment|class|week|therapist|flat|place|walk|course|volunteer*|group); started (a|an|my|going|seeing|taking|to|on|therapy|running|walking); i (made|cooked|walked|went|managed|joined|tried|finished|talked|called|met|slept|painted|baked|planted|read); (my|the) (garden|walk|choir|dog|job|class|group|exam|interview|allotment|team|therapist) (is|was|went|said|helped|has)`,
  },
  {
    name: 'seekingTips',
    phrases: phrases`
    (any|anyone|anybody|has anyone|does anyone|is there anyone) (_2)? (tips|advice|ideas|suggestions|recommendations|experience|have|know|tried|else|been|had|recommend|experienced|got|use|used) ; (how|what) (do|did) (you|people|others|everyone|yall) (all)? (cope|deal|manage|handle|do|find|get|stay|tell|stop|talk|feel|like|think|use|ask|help|keep); what (are|is|was) your; what (helps|helped|works|worked) (you|for you)?; how (can|do|should) i (support|help|tell|ask|talk|start|find|stop|get|deal|explain|manage|make|cope|apply|sleep|calm); is it (normal|okay|ok|common|worth); looking for (advice|support|a|tips|people|someone|resources|recommendations|suggestions|group); where (can|do) i (find|get|start); (recommend|suggest); wondering (if|how|what|whether); curious (if|how|about|what)`,
  },
];
