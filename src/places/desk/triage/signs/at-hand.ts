import { phrases, type Sign } from './sign.ts';

/** Tablets as they are meant to be taken, tools in a kitchen or a garden, toys: none of it is a danger at hand. */
export const AS_MEANT = phrases`
  (every|each|per) (morning|day|night|evening|week|meal|month); (once|twice|one|two|three|times) (a|per) day; as (prescribed|directed|told|needed); with (breakfast|food|lunch|dinner|water|meals|supper|milk); (weekly|daily|pill) (box|boxes|organiser|organizer); (i|she|he) (remember*|do not forget|does not forget); prescription; prescribed; pharmacist; pharmacy; chemist; antibiotic*; vitamin*; course of; refill*; blister; side effects
  (sister|mother|father|brother|partner|wife|husband|friend|nurse|carer|doctor|gp|vet|dave) (_)? (keeps|keep|looks|holds|has|hid|hides|locks|locked|kept|to keep|to hold|hand*); (gave|given|hand*|handed|took|taken|bring|brought|take) (_3)? (pills|tablets|meds|medication|medicines|knife|knives|blades|razors|rope|gun) (_2)? (to|back); flush*; locked (_4)? away; throw* (_4)? away
  for (the|my|his|her|our) (cat|dog|horse|rabbit|dishwasher|trip|holiday|headache|back|migraine|knee|cold|flu|kitchen|garden|tent|swing|boat|climb*|guests|nephew|niece|class|school|journey|week|month|weekend); (late|skip|double|both|missed|usual|spare|evening|morning|nightly) (_2)? (dose|doses|tablets|pills|meds|tablet|pill); <meds> (late|early|with|twice); (has|have|had) (had|taken) (his|her|their) (_)? <meds>; dishwasher; (glue|nerf|water|heat|spray|staple|toy|nail|price|paint|caulk*|massage) gun; guns n roses; chop*; slic*; onion*; cook*; recipe*; kitchen; butter; cheese; bread; bak*; carv*; whittl*; climb*; abseil*; sail*; tow; skipping; swing; washing line; tent; first aid; charging; charger; ipad; android; samsung; graphics; school; worth of; (bought|got) (_3)? for (christmas|work)
`;

export const AT_HAND: Sign[] = [
  {
    name: 'intent',
    ofSelf: true,
    unless: AS_MEANT,
    phrases: phrases`
      <means> (_8) (going to|will|plan to|planning to|intend to|want to|about to|ready to|mean to|decided to|just) (be)? <swallow> <lot>
      <means> (_8) (am|be|and|just) (taking|swallowing|downing|necking|finishing|eating|using|drinking) <lot>
      (going to|will|plan to|planning to|intend to|about to|ready to|mean to|am|be) (be)? (take|taking|swallow|swallowing|down|downing|neck|necking|finish|finishing|eat|eating|drink|drinking|overdose on) (all (of)? (my|the|these|those|his|her)? / every (last|single)? (one of (my|the|these))? / the (whole|entire|full) <holder> of (my|the|these)? / this (whole)? <holder> of / too many|much (of)? (my|the)? / enough (of)? (my|the)? / a <holder> of / a|the lot of) (_)? (<meds>)
    `,
  },
  {
    name: 'means',
    ofSelf: true,
    unless: AS_MEANT,
    phrases: phrases`
      (saved|saving|save|stockpiled|stockpiling|hoarded|hoarding|collected|collecting|stashed|stashing|stored|storing|stocked|gathered) (up|away|back)? (_4)? <meds>
      (put|putting|set|kept|keep|keeping|hid|hidden) (_3)? (<meds>) (_2)? (by|aside|back|hidden|away) (for (this|it|when|that|tonight|the day|the night|a day)|just in case|so i can|until); <meds> (that)? (i (have)?)? (kept|saved|hidden|put|set|stashed|hoarded|hid|stored) (back|up|by|aside|away|for)
      enough (_3)? (<meds>|of them) (_3)? (to (make|do|end|die|kill|finish|stop|not|never|sleep|put|go)|here|now|saved|left|by my bed|in (the|my) (house|room|flat|drawer|cupboard|bathroom|bag)|for (it|this|that)); counted (out)? (_3)? (<meds>) (_4) enough; counted (out)? (_2)? (<meds>|them|them all) (.|and|out|there is|tonight|twice|again|all)
      <means> (is|are|was|were|all|right|s)? (all|right|already|just|sat|sitting|lying|laid)? (out)? (here (.|with|and|in|on|now|ready|waiting|next|i|beside|for me)|in front of me|next to me|beside me|by my (bed|side|head|pillow)|on my (bed|lap|knee|desk|pillow|bedside)|in my (hand|hands|lap|pocket|fist)|on the (table|bed|side|floor|desk|bedside table|counter|sofa) (_2)? (in front of|next to|beside|with|waiting|and|ready|near) (me|i|for me)?|out on the|lined up|counted (out)?|waiting for me|loaded|ready (.|and|now|for)); (rope|noose|gun|pistol|shotgun) (is)? (_)? in (the|my) (car|boot|bag|shed|garage|wardrobe|room|drawer|hand|loft|truck|trunk|back|house) (.|and|already|now|ready|waiting|with)
      (have|got|with|holding|hold|clutching) (a|an|the|my|all|all the|all my|some|these|his|her|my _|the _)? (<means>) (here|with me|ready|now|out|and i am|and i will|and i can not stop|in (my|front)|on (me|my|the)|i am done|i am going|i want|next to|tonight|right here|beside)
      (guns|gun) (is)? loaded; blade in my; gun in my; (loaded|loading|cocked) (_2) (s)? (gun|shotgun|pistol|rifle|revolver); (crushed|crushing|dissolved|grinding|opened|emptied|emptying) (up)? (all)? (my|the|these|a|every)? (_)? (<meds>); access to (a|the|my|_)? (_)? (s)? (gun|guns|rifle|pistol|firearm*|<meds>) (and|.|tonight|here|at home|in); (tied|hung|put|fixed|got) (it|the rope|the belt|a belt|the noose|a noose|a rope|the cord|rope|belt) (up)? (to|round|around|over|from|on|up) (the|a) (beam|door|rafter|rafters|hook|banister|bannister|branch|tree|ceiling|pipe|rail|loft|balcony|handle); (sat|sitting|here|sit|alone) (here|alone|in (the|my) _)? with (a|the|my|all|all the|all my|this|these|my _) (<holder> of)? (<means>) (.|and|in|on|now|i|trying|thinking|wondering|looking|next); (looking|staring|stare) at (a|the|my|all|all the|all my|this|these) (<holder> of)? (<means>) (.|and|in|on|now|i|thinking|wondering|for|wanting|all)
    `,
  },
  {
    name: 'taken',
    ofSelf: true,
    unless: [...AS_MEANT, ...phrases`(this (week|month)|on time|without missing|today like)`],
    phrases: phrases`
      (swallowed|necked|took|taken|downed|drunk|eaten|popped) (all|every|the whole|a whole|loads of|lots of|handfuls of|most of|half) (of)? (my|his|her|the|their)? (_2)? (s)? (_)? (<meds>); (drunk|drank|necked|swallowed|sunk|drinking) (_3)? (bleach|antifreeze|poison|weedkiller|pesticide|(weed|rat|drain) (killer|poison|cleaner)|white spirit|anti freeze); wrists (are|is) (open|cut|bleeding|slit)
    `,
  },
  {
    name: 'plan',
    ofSelf: true,
    phrases: phrases`
      (have|got|bought|ordered|gathered|collected) (everything|all|what|the means|the stuff|the things|all the things|the bits|the supplies) (that)? (i|that i|we)? (need|needed|require|it takes)? (to (do|end|go through|finish|use|kill|die|get it done)|for (it|this|that|my (plan|death))|ready|now|here|and (a|the|i (know|am|have|want|will))|.); have (the|a) (means|method) (and|.|to|ready|now|here|in); (everything|it|it all|all) (is|has been) (all)? (set|ready|prepared|planned|set up|in place|arranged|sorted|laid out|in order) (up|out|now|for it|.|i); (know|worked out|decided|figured out) (exactly)? (how|when|where) (i am|i will|and i|and|it will|to do) (when|where|how|know|going to do|do it|doing it|happen*|it); (have) a plan (and|.|now|with); the plan is (set|ready|made|tonight|simple|in place)
    `,
  },
];
