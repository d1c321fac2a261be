import { phrases, type Sign } from './sign.ts';

const thoughts = phrases`
  plan* my (own)? (death|suicide|exit|end|ending)
  (googled|googling|searched|searching|looked up|looking up|researched|researching|reading about|read about|found) (for)? (_3)? (ways|how|methods|places|easiest|painless|suicide) (to|of)? (die|kill|end|commit|methods|forum*|overdose|hang|ways)
  (kill|killing|off|offing|unalive|unaliving|murder|delete|deleting|neck|necking|rope|roping|execute|end|ending|erase|erasing|exterminate) (my self / myself); killing me for real; kill|killing either him|her|them or myself; do|doing myself in; top|topping myself
  (end|ending|take|taking|finish|finishing|terminate|terminating|quit|leave|leaving|throw away|throwing away|cut short) my (own|entire)? (fucking|stupid|shitty|miserable|pathetic|useless|worthless|fuckin|sad|whole|short|damn|little|awful|goddamn)? (life|existence); end|ending it all; end|ending everything; end|ending all of (it|this); (going|want|wish|about|ready|trying|plan*) to suicide; will suicide; suicide (myself|me); catch|catching the bus
  (commit|committing|committed|considering|considered|consider|contemplate|contemplating|contemplated|contemplates|debating|debate|attempt|attempting|planning|plan|do|doing|think|thinking|thought|thoughts|fantasizing|fantasize|dream|dreaming|researching|research|looking|turn|resort|crave|craving|choose|choosing|want|need|about|is|as|of|urge|urges|die|dying) (to|for|about|of|on|up|by|with|into|like|the|over|through with|in)? (committing|commit|doing|my|attempting)? suicide
  (going to|want to|about to|ready to|should i|should i just|gonna|will|just|urge to|to just|not to|need to|could|might|may|can) commit; suicide (is|seems|feels|sounds|looks|would be|being|might be|as|becomes|was) _2 (only|best|option|way|answer|solution|inevitable|easier|better|good|choice|escape|exit|tempting|appealing|justified|right|close|closer|plan); (only|best) (option|way|answer|solution|choice|escape|exit) (left|out|for me|i have|now)? is suicide
  (be|am|feel|feeling|felt|been|was|become|becoming|getting|extremely|and|highly|super|actively|passively|more|i|now|chronically|or|the|mildly|slightly|a bit|a little|severely|incredibly|pretty|too|me|with|have|having|had|these|my|constant|get|got|by|from|of|about|intense|active|passive|bad|worst|worse|stop|about|some|these) suicidal; suicidal (thoughts|ideation|urges|feelings|again|tonight|right now|and|for|since|thought|tendencies|ideations|today|every|because|as|at|over|.); suicidality; si with intent; active si; am suicidal
  (think|thinking|thought|thoughts|fantasize|fantasizing|fantasising|fantasise|dream|dreaming|planning|plan|considering|consider|contemplating|contemplate|debating|tempted|urge|need|close|closer|idea|ideas|imagine|imagining|ponder|pondering|option) (about|of|to|on)? (just)? (ending|end) (it|it all|things|everything|me|all|this|my (life|story|existence|pain|suffering|misery|own))
  will (kill|off|end) myself; kermit suicide; yeet|yeeting myself (off|into|out|in|from); commit (die|not living|not alive|unlive|unalive|toaster); (urge|urges|tempted|tempting|want|wanted|going) to (jump|swerve|step off|step out|drive off|let go of the wheel) (off|in|into|out|.|when|every|whenever|from)?; what i am about to do; about to do something (bad|stupid|terrible|drastic|i can not); (end|ending) my story; end|ending (it|things) (tonight|today|tomorrow|right now|for good|once and for all|all); (gonna|going to|will|to|about) (of)? end|ending it (soon|now|already|finally|at this point|.); i want to end it; just end it; wish i could end it; want|need|wish to (just)? end (it|myself|me|things); self murder; want to (just)? exit; death by suicide; suicide by cop*; (thoughts|ideas|feelings|talking|talk|urge|urges|idea) of suicide; suicide (thoughts|attempt again|on my mind|every day|all the time|is on my|24|right now)
  reason* (i am|i have|that i|why i|to|not to|i should|i did|why) (not|not to|want to)? (killed|kill|killing|suicide|committed) myself?; (have|had) not (killed myself|committed suicide|ended it all|ended my life) (yet|already)?; why (have|did|do|should|shouldnt) (i|not) _2 (killed myself|kill myself|committed|end it|ended it|die)
  (go|going|gone|went|follow) through with (suicide|killing|ending); not be alive (by|next|for|to see|tomorrow|much longer); will not be alive (by|next|in a|for christmas|to see|tomorrow|much longer|long|anymore|for much)
`;

const intent = phrases`
  (going|about|ready|planning|intend|intending|plan|decided|determined|preparing|prepared|set|bound|have|trying|fixing|aim|aiming|chosen) (to|on) (actually|finally|have to|do this and|go)? (and)? (kill|killing|off|offing|end|ending|hang|hanging|drown|drowning|shoot|shooting|stab|unalive|neck|rope|slit|murder|poison|gas|burn|suffocate|electrocute|strangle) (myself|my self|my life|it all|my wrists|my throat|it tonight|it today|it now|everything|it)
  (i|and|so|then|just|gonna) will (definitely|just|finally)? (kill|off|end|hang|drown|shoot|unalive|overdose|slit|jump|take my|commit) (myself|my life|it all|my own|my wrists|off|in front|it tonight|it today|it|suicide|.); (going|about|ready|planning|decided|preparing|plan|intend) to (be dead|commit|commit suicide|overdose|die tonight|die today|die tomorrow|take my (own)? life|take my own|jump off|jump in front|take all (my|of|the)|swallow|end my life|die soon|die now|attempt|take an overdose|try again|attempt again|blow my)
  (i am|am|be|gonna be|will be|i will be) (just)? (killing|offing|ending|hanging|drowning|shooting|necking|unaliving|doing) (myself|my life|it all|it tonight|it today|it tomorrow|it now|it on|everything) <soon>?; killing myself <soon>; hanging myself <soon>; ending (it|it all|everything|my life|things) (tonight|today|tomorrow|this (weekend|week|evening)|soon); suicide (tonight|today|tomorrow|soon|this week); kill myself <soon>; i (will|am going to) die (tonight|today|tomorrow|now|soon); overdose (tonight|today|tomorrow|now|soon); (will|going to|to|gonna|i) end it (tonight|today|tomorrow|this (weekend|week|evening)|right now); jump* (off|from|in) _4 <soon>; committing (suicide)? <soon>; attempt* (again)? <soon>
  (about|going|ready) to jump (.|now|off|from|in front|and i); plan is to (die|end (it|my)|kill|jump|hang|overdose); ready to (die|end it all|end my|kill myself); going to end (it|it all|everything|my life|things|this)
  (i will|will be|i would|i am going to|going to be|i am|i should) (be)? (dead|six feet under|in heaven) (by|before|soon|tonight|tomorrow|when (you|they)|next|after); (by the time|when|if|once) (you|u|anyone|they|someone) (are|will)? (read|reading|see|seeing|find|get|hear) (this|me) (_4)? (gone|dead|no longer (here|alive)|too late|over|in heaven|at peace|have left)
  know|knows|knowing (exactly)? (how|when|where|what) (i|to|and|,) _4 (kill|die|end it all|end my|off myself)
`;

export const THOUGHTS: Sign[] = [
  {
    name: 'thoughts',
    ofSelf: true,
    phrases: thoughts,
    unless: phrases`
      suicide|suicidal|suicidality (prevention|awareness|hotline|helpline|line|training|watch|rate|rates|squad|sprint|sprints|loss|bereavement|survivor|survivors|risk|door|doors|mission|bomber|vest|research|statistics|charity|literature|silence|tackle|pass|burn|lane|postvention|safety|studies|talk|screening|assessment|support group|documentary|scene|episode|note in the); (political|career|social|financial|commercial|brand|reputation|professional) suicide
      end things with (him|her|my|them|the|our); end it with (him|her|my|them|the|our); end my (therapy|lease|contract|subscription|treatment|career|job|turn|course|membership|relationship|marriage)
    `,
  },
  { name: 'intent', ofSelf: true, phrases: intent },
  {
    name: 'decided',
    ofSelf: true,
    unless: phrases`
      (last|final) _2 (day|days|night|week|weeks|post|message|weekend|month|year|hours|morning|time) (at|of|in|before|until|with|for|as|on) (work|school|class|term|job|holiday|holidays|uni|university|college|semester|exam|exams|leave|training|treatment|bed|my (holiday|vacation|trip|job|course|break|leave|shift)|the (job|office|holiday*|course|term|exam|year|tour|season|festival|shift|ward|day|night|week|trip)|group|shift|placement|rehab|vacation|christmas|being|summer|winter|freedom|a while|my twenties|my thirties)
      ready to (go|leave|do it|end) (to|for|on|out|back|home|shopping|home|the (call|meeting|shift|day|lease|contract|conversation)); time to (go|leave) (to|home|back|for); ready to let go of; peace with (my (sister|brother|mother|father|past|body)|him|her)
    `,
    phrases: phrases`
      (have|i|i have) (finally|already)? decided (to (go .|die|leave (this|the) (world|earth|life|planet)|leave (you all|everyone|.)|end (it|my life|things|everything|it all)|do it|stop living|go through)|it is time|on a (date|day)|. even|even on); (made|make|at|am at|feel at|have) peace with (my decision|dying|death|this decision|my death|the decision|leaving); (it is|this is|think it is) (finally|about)? time (for me)? (to (go|leave this|end (it|things|this)|die|say goodbye|let go|put an end|rest|do it|disappear)|.); i (have)? (set|picked|chose|chosen) (a|the|my) (date|day) (.|and|to (die|end|do|kill|go)|nobody)
      (i am|am|feel|feeling|finally) ready (to (die|go now|leave this (world|life|earth)|end (it|things)|let go|be gone|go .|do it|meet my maker)|for death|for it to be over|and i do not fear|now .); (final|last|finale) (decision|day|days|night|hours|week|weeks|christmas|birthday|meal|post|message|words|morning|moments|weekend) (of my life|ever|on earth|with (my|them|him|her)|alive|for me|in peace|.); my (last|final) (_)? (day|night|days|post|message|christmas|birthday|words|goodbye|meal|moments|weekend|hours|year|week|summer|winter|month|attempt|note|letter|breath)
      (welcome|embrace|accept|accepted|calm|relieved|peaceful|excited) (to|about|with|now)? (death|dying|my death|it is (over|almost over)|that it); point of no return; this (is|will be) my (last|final|finale) (_); this is (the end|goodbye|it for me|how it ends|how i go|my goodbye|my end|my note); no longer scared of (dying|death|it); (not|never) (going to|gonna) be (here|alive) (tomorrow|much longer|past|long|by|next|anymore)
      i will not be (here|around|alive) (tomorrow|much longer|for (much|long|christmas|my birthday)|long|by|next|anymore|after (today|tonight|tomorrow)); (do not|not) (expect|plan|planning|intend) (on|to)? (be|being|live|living|make|making) (here|alive|around|past (_2)|it past|tomorrow); (i|am) (counting|count) down (the)? (days|hours|until); (few|couple|[0-9]+|more) (more)? (days|hours|weeks|minutes) (left (.|to live|alive|of)|to live); solution to end; a few more hours .; i am out of there; see you on the other side; did my (good|best) things; grand (hurrah|finale)
    `,
  },
  {
    name: 'plan',
    ofSelf: true,
    phrases: phrases`
      (have|got|made|making|with|there is|put|writing|my) (a|my|the|multiple|several|some|out a)? (solid|full|exact|detailed|whole|perfect|good|_)? (plan|plans) (in place|ready|set|and (i (know|am|have|will)|a (date|time)|the means|means|everything|date)|to do it|but (can not|i can not|can not do)|this time|is ready|for (it|how|my (death|suicide)|when i|tonight)); planned (it|everything) (all)? (out|already|in detail|down to); (got|have) (it|everything) (all)? (figured|worked|planned|sorted|set) out|up; have (a|my|multiple|several) (plan|plans) (.|and|but|now|this); know (exactly)? (how|when|where) (and|or) (how|when|where); got everything (ready|prepared|i need|set|planned)
    `,
  },
  {
    name: 'suicideWord',
    phrases: phrases`suicide; suicidal; suicid*; commit self murder`,
  },
  {
    name: 'vagueIt',
    ofSelf: true,
    phrases: phrases`
      (think|thinking|thought|thoughts|contemplating|considering|pondering|debating|ponder|fantasized|fantasizing|tempted|planning) (_2)? (about|of|to|on)? (if i should|whether to|just)? (doing|do) (it|this); really thinking about it; thinking about it (a)? lot; (afraid|scared|coward|cowardly|brave|courage|guts|close|strength|too scared|too weak|balls) (enough|to|of|for|from)? (to|doing)? (do|doing|did|finish) (it|the job) (.|anyway|tonight|now|but|and|because|myself); (had|have|want|get) the (courage|guts|balls) to; do it (already|anyway|tonight); (thought|thinking|know|idea|figured|worked) (about|of|exactly|out)? (how|where|when) i (would|will|could|am going to|can) (do|end|be doing) (it|this); could just do it; could do it .; what i am going to do (tonight|soon); why should i not do it; should i do it; i (would|could) never do it to; going to do it . ; (find|found|have|a) way (of|to) (do|doing) it
      (tonight|today|tomorrow|this weekend) (i|i will|i am|is when i|i think i will) (will)? (going to)? (do|end|doing|ending) (it|this|everything|myself); i will do it (tonight|today|tomorrow|on|after|before|when they|soon|this); (going|about|ready|finally|plan*|time) (to|on) (do|doing|attempt|attempting|try|trying) (it|this) (again|tonight|today|tomorrow|this time); doing it (tonight|today|tomorrow|tn|this week*|on); plan is to do (it|this); (tonight|today|tomorrow|now) is (the|my) (night|day|time|last|end) (.|i|and|to|that|goodbye|forever); it will (all)? be over (tonight|today|tomorrow|soon|by); over by (tonight|tomorrow|morning); (i will|gonna|will|going to) be gone (by|soon|tonight|tomorrow|before|when (you|they)|forever|.); by the time (you|anyone|they|someone) (are|read|reading|see|find*)
      (do not|please do not|not) (try to|come|bother)? (stop|save|find|look for|looking for|follow) me; (talk|talking|talks|talked) me out of (it|this|doing); nothing (can|will|could|is going to|you) _2 (stop|change|save) (me|my mind); mind is made up; made up my mind; no one|nobody (can|could) stop me; (i)? (just)? did it (.|now|i took|took|goodbye|it is over); waiting now .; here i go; (go|going|gone|went|follow) through with it; (talked|talk) (me|myself)? (out of it|down); it is time . ; i know (exactly)? (how|when|where) (and|,) (how|when|where); i will not make it .; i am not going to make it .; scared of what i (will|might|may|could) do; (as soon as|once) i am done typing; lose my battle
    `,
  },
];
