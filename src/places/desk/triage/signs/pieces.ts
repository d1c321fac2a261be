import { AS_MEANT } from './at-hand.ts';
import { AWAY } from './no-tomorrow.ts';
import { phrases } from './sign.ts';

/** What a short plain text of danger is pieced together from; none of it says anything alone. */
export type Piece =
  | 'means' | 'brink' | 'taking' | 'much' | 'soon' | 'resolve' | 'unseen' | 'atHand' | 'hurt' | 'end' | 'farewell' | 'inTheWay' | 'somebodyElse'; // prettier-ignore

export const PIECES: Record<Piece, readonly string[]> = {
  means: phrases`<means>; <liquid>; vodka|whisky with; morphine; fentanyl; razor*; loaded; poison`,
  brink: phrases`
    over the (edge|railing|railings|side|barrier|cliff); (off|edge of|in front of|top of) (the|a|my|this)? (_)? (<jumpplace>|cliffs|tracks|railing|railings|water|barrier|car park|multi storey|train|trains|lorry|bus|traffic); (on|at|by|near|to) (the|this|a)? (_)? (ledge|edge|tracks|railings|parapet|cliff edge|wrong side); wrong side of (the)? (railing|railings|barrier|rail|fence|bridge|edge); (into|in to) (the)? (sea|river|lake|water|traffic|ocean|waves|road); (bridge|water|tracks|edge|drop|roof|ledge|sea) (_3) (calling|calls|waiting for me); swerv*
  `,
  taking: phrases`took|taken|taking|swallow*|drank|drink|downed|down|injected|overdos*|had|take|cut`,
  much: phrases`
    all|every|whole|entire|enough|loads|load|full|handful|handfuls|too (many|much)|half a bottle|a bottle of|bottle of|lots; a lot of; <holder> of; counting|counted; ([5-9]|[1-9][0-9]|[1-9][0-9][0-9]); ten|twenty|thirty|forty|fifty|sixty|hundred|dozen; (the)? rest of (them|the|my (_)? <meds>)
  `,
  soon: phrases`tonight|today|tomorrow|midnight; right now; this (morning|evening|afternoon|weekend|week); later (today|tonight); in (a|an|few|two|an|couple|ten|five) (_)? (minutes|minute|hour|hours|days); any (minute|second|moment|day|time) now; (in|for) (the|a|an) (hour|minute|moment); next week|month|year|birthday; (my|the) [0-9]+th|[0-9]+st; before (the)? (morning|winter|spring|summer|christmas)`,
  resolve: phrases`
    decided|resolved|determined; made up; made (the|a|my) (decision|choice|peace); mind is (made|set); plan|planned|planning; date; set (on|for|a|the); do|doing|done it; through with it; (going|about|ready) to; <soon> i; sort (it|this|everything|things); how i; it will be (done|over|finished); time to go; time has come
  `,
  unseen: phrases`
    (nobody|no one|none of them|they do not|she does not|he does not) (_)? (know|knows|knew|suspects|sees|will know); secret*; hid|hidden|hiding|stashed; asleep; (stop|save|find|stopping|saving|finding|follow|reach|talk) me; looking|look|come for|after me; talk me (down|out|round); (turned|switched|turning) (my|the) phone off; phone is off; before (anyone|they|someone|mother|she|he) (_2) (home|back|up|finds|notices|checks); checks|check on me
  `,
  atHand: phrases`
    in hand; in my (hand|hands|lap|pocket|mouth|bag); next to|beside|by|in front of me; under|on|beside|by my (pillow|bed|bedside|desk|lap); (is|are|has been) (open|out|loaded|ready|here|lined up|laid out|set up); got hold of; (blade|knife|gun|razor|them|pills|tablets|rope) out; keep|kept (thinking|looking|staring|going back); (can not|not) stop (thinking|looking|staring); thinking (about|of) (it|them|using|doing); looking|staring at; lined up; i have (got)? (a|the|my); (sat|sitting|here|alone) with
  `,
  hurt: phrases`
    feel|feeling (weird|sick|sleepy|strange|funny|dizzy|cold|floppy|tired|drowsy|numb|ill); bleeding|blood; floppy|unconscious|collapsed; on purpose; deliberately; regret it; shaking; something (stupid|bad|terrible); (will not|is not|not|stopped|can not) (answer*|wake|waking|respond*|breath*|move|moving)
  `,
  end: phrases`
    die|dies|dying|dead|death; kill|killing (myself|himself|herself|themselves|themself); end|ending (it|things|everything|it all|my life|this|all of it); (not|never) (be)? (wake|waking) (up)?; (not|never) (be)? (be|stay|live|living|alive|around|here) (to see|past|alive|here|anymore|for long|another|tomorrow|through); (will not|not going to) (be|live|see) (a|my|to|another|the) (next|see|reach|turn|tomorrow|future); i (am|have|will be) (been)? (gone|dead); (go|gone|leave|leaving|disappear) (for good|forever|for ever); my (own)? (funeral|ashes|grave|coffin|wake|burial|cremation|obituary); my (last|final) (night|sunset|sunrise|day|breath|words|hours|hour|christmas|birthday|evening|morning|goodbye|wish); (nothing|no one|nobody|no reason|not a reason) (left)? to live (for)?; no (point|future|tomorrow|way back|reason) (anymore|left|for me|to|in|.); not (_3) (coming|come|be) back; lived long enough; a funeral; no more (of)? me; can not stay .; (rest|sleep|peace) (for good|forever|for ever|at last); (best|better) (that)? i (go|went|left|leave) (now|.|while|and|before|for); (want|wants|wish) (it|everything|this) (all)? to (stop|end|be over); can not do life; over for me
  `,
  farewell: phrases`
    goodbye|farewell|bye; sorry for (this|everything|what|all|leaving|doing|being); so sorry; sorry (everyone|mother|father|all|guys|kids); forgive me; i (always)? (love|loved) you (all|so much|both|mother|father|kids|everyone|and)?; tell (_3) (love|loved|sorry); for the last time; signing off; see you on the other side; thank you for everything; remember me; look after (_3) (for me|when i|after i); (can|should|could|may) have my (_2) (.|when|i|after|things|stuff|all|not); have my (things|stuff|money|savings|room|clothes|records|books|bike|car|phone|guitar); not (_2) need (it|them|any) (where|anymore|.); (do not|dont|never) (come|go|be)? (looking|look) for me; (do not|dont|never) (try) (to|and)? (find|stop|save|call|ring|reach) me; feed (_3) (after|when) i; the note|letters|letter; scatter my
  `,
  inTheWay: phrases`
    burden|burdens; better (off)? without me; (relieved|happier|better|easier|kinder|freer) (off)? (_4) (if|when|once|without|for|that) (i|me|everyone|them|they|everybody|my); in the way; my (care|upkeep|fault); only cost|costs|costing; cost|costs|costing (my|the|everyone|them) (_2)? (so|too|a) much; (nobody|no one|none|not|who) (will|would) (_2)? (notice|miss|care|cry|mind) (_3)? (gone|me|if i|when i|i am|.); waste of space; (problem|worry|trouble|worried|drag) (to|on|for|about) (me|them|everyone|my)
  `,
  somebodyElse: phrases`<theyone>; he|she`,
};

/** Two pieces that together ask for a reader; the first with any of the others. */
export const JOINS: readonly [Piece, readonly Piece[]][] = [
  ['means', ['much', 'soon', 'unseen', 'hurt', 'end', 'farewell', 'inTheWay', 'atHand']],
  ['brink', ['soon', 'unseen', 'hurt', 'end', 'farewell', 'inTheWay', 'resolve', 'atHand']],
  ['end', ['soon', 'unseen', 'farewell', 'inTheWay', 'resolve', 'hurt']],
  ['farewell', ['unseen', 'inTheWay', 'resolve']],
  ['unseen', ['resolve', 'hurt']],
  ['taking', ['hurt']],
  ['inTheWay', ['resolve', 'soon', 'unseen']],
];

/** Tablets, tools and places as they are meant; leavings that end with a return; what is said of others' stories. */
export const AS_EVER = [
  ...AS_MEANT,
  ...AWAY,
  ...phrases`
  (end|ending|ended) (it|things) with; (end|ending|ended) (_2) (for good)? with; things with; charity; parachute*; bungee; hospice; next (time|session|meeting|group); not (wake|waking) (up)? (till|until); other side of; doctor|doctors|nurse|gp|pharmacist|vet|psychiatrist|surgery; edge of (the)? (sea|lake|woods|town|bed|seat|pond|park|village|field|beach|pitch|garden|forest|world); <meds> at (night|bedtime|eight|nine|ten|seven); before or after; until (friday|monday|tuesday|wednesday|thursday|saturday|sunday|next); forgot|forget; (every|each|per) (morning|day|night|evening|week|meal|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday); a day; as (prescribed|directed|told); (i|she|he) (remember|remembers|do not forget|does not forget); (remember|forget|forgot|missed|skip|run out|ran out|refill*|dose|dosage|repeat|collect|picked up|pick up) (_4)? (<meds>); <meds> (_4) (remember|forget|prescri*|doctor|nurse|help|helping|work|working|side effects|dry mouth|started|pharmacy|chemist|headache|cold|back ache)
  (doctor|nurse|gp|vet|chemist|pharmacist|pharmacy|sister|friend|mother|partner|neighbour|husband|wife|brother|father) (_)? (keeps|holds|counts|gave|gives|put|puts|changed|doubled|keep|looks|lock*|looking); (gave|give|given|handed|took|taken|bring|brought) (_4) (<means>) (_)? (to|back|away); i would (never|not); not (going to|planning to|thinking of); (do not|not) have (any|a) (plan|plans|means); no plan*; am safe; (see|speak|talk|meet) (to)? (you|ya) (_2)? (soon|later|next|then|there|tomorrow|at|on|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday); same time; (back|home) (by|at|on|in|from|till|until) _ ; will be back; so glad|grateful|proud; good night|goodnight; (up|wake|waking) (up)? (early|late|at|before|by|fresh|on time|for); (gone|away|back|here|around|off) (_2)? for (a|an|two|the|one|three|few|my) (_)? (week|weeks|weekend|day|days|bit|month|hour|few|fortnight|holiday|while); dead (asleep|tired|serious|set|keen|jealous|line|lift|easy|good|chuffed); sleeping (well|soundly|fine|better); last (year|summer|winter|spring|autumn); used to; years ago
`,
];
