import { phrases } from './sign.ts';

/** A way of writing about suicide or self-harm that can hurt a reader; `holds` sends the text to a person before others see it. */
export interface UnsafeWording {
  name: string;
  holds: boolean;
  phrases: readonly string[];
}

export const UNSAFE_WORDINGS: UnsafeWording[] = [
  {
    name: 'method',
    holds: true,
    phrases: phrases`
    (hang|hanging|hanged|hung|drown|drowned|drowning|shot|shoot|shooting|stabbed|stab|suffocated|suffocate|strangled|poisoned|gassed|electrocuted|starved) (myself|himself|herself|themselves|themself|yourself|oneself) (to death|with|in|from|by|using|off|.|and|on|because|last|when|at|after); (slit|slitting|slashed|cut|cutting) (my|his|her|their|your|the) (wrist|wrists|throat|veins); (jump|jumped|jumping|leapt|throw|threw) (myself|himself|herself)? (off|from|in front of|under|onto|into) (of)? (a|the|that|an)? _2 (bridge|building|roof|cliff|train|tracks|balcony|window|lorry|bus|tower|ledge|overpass); (died|dead|death|suicide|killed (himself|herself|themselves|myself)) (by|from|with|using) (a|an)? (hanging|overdose|drowning|gun|gunshot|shooting|train|jumping|poison*|helium|gas|carbon monoxide|rope|belt|pills|suffocat*|sleeping tablets|insulin)
    (overdosed|overdosing|overdose|od) (on|with|using) _3; (took|take|taking|swallow*|drank|drink) (an)? (overdose|bleach|antifreeze|poison|pesticide) ; (best|easiest|quickest|painless|fastest|surest|least painful) (way|ways|method|methods) (to|of|for) (die|kill|suicide|end|go|hang|dying); how to (kill (yourself|myself|oneself)|hang (yourself|myself)|tie a noose|overdose|die painlessly|commit suicide); (you|one) can (use|take|buy|get) _4 to (die|kill|end|overdose|cut); (lethal|fatal) (dose|combination|amount|method); noose; (bought|got|found|used|using|with) (a|the|his|her|my) (rope|belt|gun|shotgun|razor|blade|knife) (to|and) (hang*|kill|end|cut|shoot|shot|die|cut); bullet (in|through) (my|his|her|the) head; blew (my|his|her) brains; self harm* (with|using|by); (cut|cutting|burn|burned) (myself|my (arm|arms|legs|thighs|skin)) (with|using)`,
  },
  {
    name: 'quantity',
    holds: true,
    phrases: phrases`
    (took|take|taking|swallowed|swallow|overdosed on|overdose of|with|need|needs|after|about|of|have|had|drank|ate) (about|around|over|roughly|like)? ([0-9]+|a (whole)? (bottle|box|packet|pack|handful) of|two (bottles|boxes|packs) of|three (bottles|boxes) of|ten|twenty|thirty|forty|fifty|sixty|hundred|dozens of) (mg|milligrams|grams|g|x|of)? (of)? (_)? (pills|tablets|paracetamol|tylenol|ibuprofen|advil|aspirin|xanax|sleeping|insulin|antidepressants|painkillers|capsules|morphine|oxycodone|benadryl|sertraline|amitriptyline|zopiclone|codeine|valium|diazepam|meds|caffeine|propranolol) (to (die|kill|end|overdose)|and (died|ended|tried|wanted|hoped|waited)|at once|all|.|in one|because|hoping); [0-9]+ (mg|milligrams|grams|pills|tablets) (will|would|is|are|to|can) (be)? (kill|enough|lethal|fatal|do it|die); (cut|cuts) _3 (deep|centimetres|cm|inches|stitches) ; (eat|eating|ate) (only|less than|under|just) [0-9]+ calories; [0-9]+ calories (a|per) day; (goal|lowest|target) weight (is|was|of) [0-9]+; bmi (of|is|was) [0-9]+`,
  },
  {
    name: 'place',
    holds: true,
    phrases: phrases`
    (bridge|cliff|station|tower|building|platform|viaduct|spot|place|forest|crossing|car park) (where|that) (people|everyone|so many|he|she|they|i|many) (_2)? (jump|jumped|die|died|kill|killed|go|went|end|ended) (to|from|off|himself|herself|themselves|myself)?; suicide (spot|hotspot|bridge|forest|hot spot); (jump|jumped|jumping) (off|from) the _ (bridge|cliff|cliffs|tower|viaduct|station|building|dam); (died|killed (himself|herself|themselves)) at the _ (bridge|station|cliff|cliffs|tower)`,
  },
  {
    name: 'note',
    holds: true,
    phrases: phrases`
    suicide (note|letter|video|message|post|live stream|livestream); (goodbye|farewell|final) (note|letter|video) (said|says|read|reads|to|for|that|.|which); (his|her|their|my) (last|final) (note|letter|message|words|post|video) (said|says|was|were|read|to); note (said|read|reads|says) _3 (sorry|goodbye|love); this is my (goodbye|suicide|final|farewell) (note|letter|message)?; by the time you read this`,
  },
  {
    name: 'encourage',
    holds: true,
    phrases: phrases`
    (you should|go|please|go and|just|hope you|why do not you|you need to|you can|you could|do us all a favo* and|then) (kill|hang|hurt|end|cut|off) yourself; kill yourself; (you should|hope you|go|go and|you deserve to|you can) die; (nobody|no one) would miss you; (the world|everyone) (would be|is) better (off)? without you; (suicide|death) pact; (who|anyone|somebody|someone) (wants|want|else want) to (die|end it|kill|do it|go) with me; (die|end it) together; (do|did) it you coward; you will not (even)? do it`,
  },
  {
    name: 'commit',
    holds: false,
    phrases: phrases`(commit|commits|committed|committing|completed|complete|completing|completes) suicide*; committed the act`,
  },
  {
    name: 'success',
    holds: false,
    phrases: phrases`(successful|unsuccessful|failed|failing|botched|completed|success at|failure at|incomplete) (suicide|suicides|attempt|attempts|at (suicide|killing)); suicide (failure|success); (failed|succeeded|successful) (at|in)? (killing|ending|taking) (myself|himself|herself|themselves|(my|his|her|their) (own)? life); attempt* (failed|succeeded|was successful|was not successful|was unsuccessful); (failed|succeeded) (in|at) (my|his|her|their) (suicide)? attempt*`,
  },
  {
    name: 'cause',
    holds: false,
    phrases: phrases`
    (killed (himself|herself|themselves)|took (his|her|their) own life|died by suicide|ended (his|her|their) life|suicide|die by suicide|attempted suicide|committed suicide) (because|over|due to|after (he|she|they) (lost|failed|was|were|broke)|just because|all because); (drove|drives|driven|pushed|pushes|led|leads|made) (him|her|them|someone|people|a person|someone) to (suicide|kill|end|take); (because of|over|due to|thanks to) _4 (he|she|they) (killed (himself|herself|themselves)|took (his|her|their) own life|died by suicide|ended (his|her|their) life); is why (he|she|they) (killed|took (his|her|their) own life|died by suicide); the reason (he|she|they) (killed|took|died by suicide|ended)`,
  },
  {
    name: 'solution',
    holds: false,
    phrases: phrases`
    suicide (is|was|seems|feels|looks) (like)? (the|an|a|his|her|my|their)? (only|best|good|easy|reasonable|logical|right)? (option|answer|solution|way out|choice|escape|way|relief|release); (only|best|easy) (way out|option|answer|solution|escape|choice) (is|was) (suicide|death|dying|to die); (at peace|free|in a better place|no longer suffering|out of pain|found peace|finally free) (now)? (since|after|because) (he|she|they) (died|ended|took|killed); (suicide|died by suicide|killed (himself|herself|themselves)|took (his|her|their) own life) (and)? (_3)? (at peace|finally free|in a better place|out of pain now|resting now); (brave|beautiful|romantic|peaceful|noble|heroic|understandable) (suicide|way to die|death|to (kill|end|take)); heaven (gained|got|has) (an|another) angel`,
  },
  {
    name: 'blame',
    holds: false,
    phrases: phrases`
    (suicide|suicidal people|killing (yourself|himself|herself|themselves)|people who (kill themselves|self harm|die by suicide|attempt)|self harm) (is|are|was) (so|a|the)? (_)? (selfish|cowardly|coward|cowards|weak|attention seek*|attention|a sin|sinful|cry for attention|manipulative|stupid|easy way out|cowards way out); (selfish|cowardly|weak|stupid) (to|of (him|her|them) to) (kill|take|end|die by); (coward s|cowards|easy) way out; (just|only)? (attention seek*|doing it for attention|wants attention|looking for attention|cry for attention|crying for attention)`,
  },
  {
    name: 'epidemic',
    holds: false,
    phrases: phrases`suicide (epidemic|crisis|wave|contagion|outbreak|capital|generation); epidemic of suicides*; (wave|spate|rash|outbreak|string) of suicides*; suicides* (skyrocket*|out of control|soaring|everywhere)`,
  },
  {
    name: 'label',
    holds: false,
    phrases: phrases`
    (he|she|they|you|that|those|these|the|a|such|another|all) (is|are|was|were|a|an|bunch of|such)? (a|an|such|some|just)? (psycho|psychos|nutter|nutters|nutcase|schizo|schizos|lunatic|lunatics|crazies|junkie|junkies|crackhead|druggie|druggies|addicts|alkie|loony|loonies|mental case|retard|retarded|psychopath|cutter|cutters); (suffers|suffering) from (depression|schizophrenia|bipolar|anxiety|psychosis|an eating disorder|ptsd|mental illness); afflicted (with|by) _; victim of (depression|schizophrenia|psychosis|mental illness); (schizophrenics|bipolars|anorexics|the mentally ill|mental patients); substance abuser*; drug abuser*; loony bin; nut house; nuthouse; (suicide|anorexia|depression) victim*`,
  },
  {
    name: 'graphic',
    holds: false,
    phrases: phrases`(found|saw|seen|discovered) (his|her|their|my|the) _4 (body|corpse|hanging|dead|lifeless) (_2)? (hanging|blood|in the|on the|with|covered)?; blood (everywhere|all over|on the (walls|floor)|pouring|spurting); (body|corpse) (was|were|hanging|hung|lying|swinging); (picture|pictures|photo|photos) of my (cuts|scars|wounds|blood)`,
  },
];
