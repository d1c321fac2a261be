import { phrases, type Sign } from './sign.ts';

export const FAREWELL: Sign[] = [
  {
    name: 'note',
    ofSelf: true,
    phrases: phrases`
      (wrote|written|writing|write|leave|left|leaving|finished|typed|have|drafted|typing|made|got|finish|my|a|the) (out)? (my|a|the|all my|them|her|him|everyone|our|some|out my|all the)? (_)? (suicide|goodbye|farewell|death) (note|notes|letter|letters|texts|videos|video|message|messages); suicide note* ; goodbye (letters|letter|notes|note|video|videos); (last|final) (letter|letters|note|notes) (to|for) (my|everyone|the); note written; notes and such; (wrote|written|have|finished|left|got) (all)? (my|the) (first)? (notes|letters|note) (.|and|out|ready|written|for (my|everyone)|to my|12|[0-9]*|,|now); (picked|visited|paid for|planned|planning|arranged|chose) (out|the|my|for)? (own)? (funeral|mortuary|coffin|casket|grave|urn) 
    `,
    unless: phrases`(to|for) (alcohol|drink|wine|my (addiction|eating disorder|old|younger|drinking|illness|job|past|anxiety|ex|abuser|self)|drugs|smoking|sugar|cigarettes|anorexia|him|her|the (house|team|class|drink)); (in|from) (the)? (film|movie|book|novel|play|episode|song); (therapist|assignment|essay|exercise|homework|counsellor|counselor)`,
  },
  {
    name: 'goodbye',
    ofSelf: true,
    unless: phrases`other side of (the|a|this|my|our|it|exams); (bye|goodbye) (for (now|today|tonight)|till|until); without saying; (goodbye|farewell|goodbyes|bye) to (my (old|car|job|hair|sofa|phone|laptop|house|flat|school|colleague*|therapist|desk|sugar|diet|savings|weekend|sleep)|the|summer|winter|our|an); (goodbye|goodbyes|goodbye .) (see you (next|on|at|soon|tomorrow|there|later)); last (time|post) on this (account|blog|page)`,
    phrases: phrases`
      (goodbye|farewell|bye bye|bye|adios) (to)? (this|the|cruel|my|this cruel)? (world|earth|life|forever|cruel world|for good|for ever|planet|my loves|existence); (goodbye|farewell) (to)? (you)? (all|everyone|everybody|friends|guys|reddit|y all|yall|my friends|my family|mother|father) (.|i (am|love|can|will|tried)|and (thank|sorry)); goodbye (i love you|i am sorry|and (i am)? sorry|forgive me|my (love|loves|friends|family|darling)|i (can not|tried)|and thank)
      (say|saying|said|send|sending|texting) (my)? (last|final)? (goodbyes|farewells|goodbye (to (everyone|everybody|my (family|kids|friends|parents)|all|the world|life|this)|before i|one last|for the last|forever)|farewell to (everyone|the world|life)); this is (my|the)? (final|last)? goodbye; want* to say goodbye .; (last|final) goodbye; (will not|never|not) (hear|see) (from)? me (again|anymore); (last time) (you|u|anyone|they) (will)? (hear|see) (from)? me; before i (go|leave this|die|end it|leave|am gone) (forever|i (want|wanted|would)|for good|tonight)
      (see|meet) (you|u|ya|yall|y all)? (all|guys)? (on|in) (the)? (other side|another life|next life|heaven|hell|afterlife|other lifetime|another lifetime|the next life); (tell|telling) (my|him|her|them|everyone) (_3)? (i|that i) (love|loved|am sorry|was sorry|tried) (him|her|them|you)? (when|after|once|.); i loved you all; tell (my)? (mother|father|him|her|them|_) (it|that it) (was|is) not (her|his|their) fault; (it is|it was|is) (nobody|no one|none of your|not your|nobody s|no ones|nobodys) (s)? fault; (do not|please do not|not) blame (yourself|yourselves|anyone|them|each other); (said|saying|texted|sent|messaged) (my|everyone|them) (goodbye|goodbyes); (consider|take) this my (goodbye|note|farewell); bye everyone .; bye everyone i (am|can); forgive me (i|but i) (have to|need to|can not|am|must|could not) (go|leave|do|take|so|going|tired|sorry|stay|live); forgive me for (what|leaving|going|doing this|this|everything); my (note|will) is (done|written|ready|finished); remember me (when i|as|fondly); sorry (everyone|mother|father|to everyone|to my (family|kids|parents|wife|husband|children)) (_5)? (can not|could not|not strong|i tried|goodbye|leaving|gone|forgive); (it was|been) (nice|great|good|fun|an honor|a pleasure) knowing (you|y|all); had a (good|great|decent) run; good (times|life) .
    `,
  },
  {
    name: 'givingAway',
    ofSelf: true,
    unless: phrases`when i am (away|in hospital|at|on|working|off|abroad|back); (he|she|they|you) (gave|give|given|giving) (away)? my; my (things|stuff) back`,
    phrases: phrases`
      (giving|gave|give|given|donated|donating|getting rid of|sorting|handing out|handed out) (away|out)? (all|most)? (of)? (my|all my) (stuff|things|belongings|possessions|pets|cat|cats|dog|dogs|jewelry|jewellery|favourite _|favorite _|prized _|everything|guitar) (away|to|so|because|now|.)?; (rehome|rehoming|rehomed|found a (new)? home for|find a (new)? home for) my (pets|cat|cats|dog|dogs|animals); (who|someone|please|can you|will you|somebody|take) (will|to|would|can)? (take|look after|have|care of|take care of) my (dog|cat|cats|pets|dogs|kids|children|mother|baby|family|animals) (when|after|if|once|for me) (i)?; (wrote|written|writing|write|left|leave|leaving) (some|the|my|a)? (letters|letter|note) (for|to|behind) (my (kids|children|family|parents|wife|husband|daughter|son|mother|father|loved ones)|everyone|each|.); (not|never) need (any of (this|it)|it|these|them|my (stuff|things)|money|anything|this stuff) (soon|anymore|where i|much longer|after (tonight|today|tomorrow|i)|when i am gone); (deleting|deleted) (every (_2)? thing|everything) about my life; rehome my pets; (can|should|may|will|gets to|to) have (all)? (of)? my (things|stuff|savings|money|clothes|records|belongings|everything); (can|should|may) have my _ (_3) not need (it|them); (put|putting|have|got|getting|set|setting|made|making) (all)? (my|final|the) (affairs|final arrangements|arrangements) (in order|together|.)?; made my will|arrangements; affairs in order; last will; (made|making|got) arrangements
    `,
  },
  {
    name: 'afterIAmGone',
    ofSelf: true,
    unless: phrases`sleep when i am dead`,
    phrases: phrases`
      (when|once|after|now that|before|until) i (am|have|will be|was) (dead|gone|no longer here|not here anymore|no more|not around|passed); after my (death|suicide|passing); (not|never) (want|need) (a|any|no) (big)? funeral; (scatter|spread) my ashes; (at|for|to|pay for) my (own)? funeral; (find|finding|finds|found|discover|discovers) (me (dead|hanging|in the morning|cold|lifeless)|my (dead|lifeless|cold)? body); (when|after|once) i die (_3)? (they|my|i want|please|everyone|nobody|no one|bury|burn|a lot); my lifeless body; (people|those|ones|everyone|family|kids|them) (that)? (i|i will|i would) leave behind; leave (behind)? my (kids|family|children|parents|babies) behind; easy* on my (family|parents|kids|wife|husband); (hurt|devastate|destroy|kill|break|affect) (my|them|her|him|everyone) (_3)? (if|when|by) i (died|killed|kill|ended|end|go through)
    `,
  },
];
