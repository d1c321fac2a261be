import { phrases, type Sign } from './sign.ts';

export const FAREWELL: Sign[] = [
  {
    name: 'note',
    ofSelf: true,
    phrases: phrases`
      (wrote|written|writing|write|leave|left|leaving|finished|typed|have|drafted|typing|made|got|finish) (out)? (my|a|the|all my|them|her|him|everyone|our|some|out my|all the|goodbye) (_2)? (suicide|goodbye|final|last|farewell|death) (note|notes|letter|letters|texts|videos); (my|a|the) (suicide|goodbye|farewell|last|final) (note|letter|letters|notes); suicide|goodbye|farewell video|videos|message|messages|text|texts
      (wrote|written|writing|have|got|finished|sealed|left|leave|leaving) (all|out)? (my|the|goodbye) (first)? (letters|letter|notes|note|note for (_3)|will|and such written); (wrote|written|writing|leave|left|leaving|write) (a|the|my) (first)? (note|letter) (to|for|on|behind|telling|saying|explaining|.) (my (kids|family|parents|mother|father|wife|husband|friends|sister|brother|children|son|daughter|partner|girlfriend|boyfriend|loved ones)|everyone|them|loved|behind|say|explain)?; letters* to (my _|everyone) and; (recorded|recording) (a)? (goodbye|last|final) (video|message)
      (put|putting|have|got|getting|set|setting|made|making) (all)? (my|final|the|all the) (affairs|arrangements|funeral|final arrangements) (in order|together|.|,)?; affairs (are)? in order; (wrote|made|writing|making|updated|prepared) (my|a|out my) will (and|.|today|tonight|,); (plan|planned|planning|paid|picked) (for|out)? my (own)? funeral; last will
    `,
  },
  {
    name: 'goodbye',
    ofSelf: true,
    unless: phrases`(goodbye|farewell|goodbyes) to (my (old|car|job|hair|sofa|phone|laptop|house|flat|school|colleague*|therapist|desk|sugar|diet)|the|summer|winter|our|an); (goodbye|goodbyes|goodbye .) (see you (next|on|at|soon|tomorrow|there|later))`,
    phrases: phrases`
      (goodbye|farewell|bye bye|bye) (to)? (this|the|cruel|my|this cruel)? (world|earth|life|forever|cruel world|for good|for ever|planet|for the last time|my loves|one last time|existence); (goodbye|farewell) (to)? (you)? (all|everyone|everybody|friends|guys|reddit|y all|yall|my friends|my family|mother|father) (.|i (am|love|can|will|tried)|and (thank|sorry)); (say|saying|said|send|sending|texting) (my)? (last|final)? (goodbyes|farewells|goodbye (to (everyone|everybody|my|all|the world|life|this)|before|one last|for the last|forever)|farewell to (everyone|the world|life)); this is (my|the)? (final|last)? goodbye; want* to say goodbye .; (last|final) goodbye
      (see|meet) (you|u|ya|yall|y all)? (all|guys)? (on|in) (the)? (other side|another life|next life|heaven|hell|afterlife|other lifetime|another lifetime|the next one); (last|final) (time) (you|u|anyone|they) (will)? (hear|see) (from)? me?; (will not|never|not) (hear|see) (from)? me (again|anymore); one last (time|thing before|post before|message before|goodbye); before i (go|leave this|die|end it|do it|leave|am gone) (forever|i (want|just|wanted|would)|for good|tonight)
      (tell|telling) (my|him|her|them|everyone) (_3)? (i|that i) (love|loved|am sorry|was sorry|tried) (him|her|them|you)? (when|after|once|if) (i|it); goodbye (i love you|i am (so)? sorry|and (i am)? sorry|forgive me|my (love|loves|friends|family|darling)|i (can not|tried)|and thank); i loved you all; (please)? remember me (when|as|after|fondly|.); sorry (everyone|mother|father|to (everyone|my (family|kids|parents|wife|husband|mother|father|children))) (_5)? (can not|could not|not strong|tried|goodbye|leaving|gone|forgive|not (do|take|live|go)); (it was|been) (nice|great|good|fun|an honor|a pleasure) (knowing|meeting) (you|y|all); had a (good|great|decent|okay|nice) (run|life);  going home for (good|ever); rip me
    `,
  },
  {
    name: 'givingAway',
    ofSelf: true,
    phrases: phrases`
      (giving|gave|give|given|donated|donating|selling|sold|getting rid of|sorting|sorted|handing out|handed out) (away|out)? (all|most)? (of)? (my|all my) (stuff|things|belongings|possessions|clothes|pets|cat|cats|dog|dogs|jewelry|jewellery|favourite|favorite|guitar|books|records|collection|everything|games|prized) (away|to|so|because|now|.|,)?; (rehome|rehoming|rehomed|found a (new)? home for|find a (new)? home for|someone to (take|look after|adopt)|take care of|look after|taking) (my) (pets|cat|cats|dog|dogs|animals|rabbits|bird|kids|children|son|daughter) (when|after|once|if) i (am|was)? (gone|die|dead|go); (who|someone) (will|to|would|can) (take|look after|have|take care of) my (dog|cat|cats|pets|dogs|kids|children) (when|after|if|once) i; (wrote|written|writing|write) (some|the|my)? (letters|letter) (for|to) (my (kids|children|family|parents|wife|husband|daughter|son|mother|father|loved ones)|everyone|each); (not|never) need (any of (this|it)|it|these|them|my (stuff|things)|money|anything|this stuff) (soon|anymore|where i|much longer|after (tonight|today|tomorrow|i)|when i am gone); (deleting|deleted|closing|closed) (all|every) (of|my|single)? (my|accounts|_)? (social|accounts|photos|everything) (media|before|so|accounts)?
    `,
  },
  {
    name: 'afterIAmGone',
    ofSelf: true,
    phrases: phrases`
      (when|once|after|now that|before|until) i (am|have|will be|was) (dead|gone|no longer here|not here anymore|no more|not around|passed); after my (death|suicide|passing); (at|for|to|pay for) my (own)? funeral; (find|finding|finds|found|discover|discovers) (me|my) (dead|body|hanging|lifeless|corpse|in the); (when|after|once) i die (_3)? (they|my|i want|please|it|everyone|a lot|nobody|no one|take|bury|burn); (find|finds|finding|found) my (dead|lifeless|cold)? body; my lifeless body; people i (will)? leave behind; leave (behind)? my (kids|family|children|parents|babies|dog|cats) behind; (who|those|people|ones|family) (i|that i) (will|would|am going to) leave behind; life insurance; make it easy* (on|for) my (family|parents|kids|wife|husband); (hurt|hurting|devastate|destroy|kill|break|affect) (my|them|her|him|everyone) (_3)? (if|when|by) i (did|do|die|died|killed|kill|went|left|end)
    `,
  },
];
