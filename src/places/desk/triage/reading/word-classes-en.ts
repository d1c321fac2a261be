/** Words that do the same work in a phrase; members are parted by " / ". A class may name another. */
export const CLASSES: Record<string, string> = {
  iam: 'i am|was / i feel|felt / i have been / am / feeling',
  want: 'want|need|wish|wanting|crave|deserve|long|prefer|prefere|hoping|wishing|wishin|hope|yearn|urge|desire|begging|ready|supposed / would|rather love|like / would rather|prefer / like to / feel|felt|feeling like / thinking about|of',
  wouldlike:
    'want|need|wish|prefer|have to / want|need|wish|have|got|ready|about|going|used|longing|desperate|willing to / would|rather love|like to / would|should|could|will rather? / feel|felt like i? (want to)?',
  notwant:
    '(do|did|does|really|would) not|never (want|wanna|wish|care|need|like|deserve|plan|intend) to / no longer (want|wish|care) to / (stopped|quit|done) wanting to / not want|wanting to / (do not / no longer) see myself / tired of / sick of / rather not / hate / hating / done|through with / not interested in / over',
  die: 'die|dead|death|dying',
  end: 'end|ending|ended|finish|finishing|terminate|terminating|stop|stopping',
  killself:
    '(kill|killing|off|offing|unalive|murder|delete|deleting|neck|necking|rope|exit|execute|end|ending|finish|finishing|destroy) my? self|myself / (end|ending|take|taking|finish|finishing|terminate|terminating|quit|leave|leaving) my (own)? (fucking|stupid|shitty|miserable|pathetic|useless|worthless|fuckin|sad|whole|damn|_)? life / (end|ending) (it / it all / everything / things / all of it / all this / this / the suffering / this life / this pain / my pain / my suffering / my misery) / catch the bus / (commit|committing) (suicide|self murder) / commit / suicide / kill|end me / do myself in / top myself / end my existence',
  killself_ing:
    '(killing|offing|deleting|necking|roping|ending|finishing) myself / (ending|taking|finishing|terminating|leaving) my (own)? _? life / ending (it / it all / everything / things / all of it / all this / this / this pain / my pain|suffering|misery|existence) / (committing|doing)? suicide / dying / death / not existing|living / being dead|gone',
  life: 'life|living|existence|existing|world',
  kin: 'friend|friends|sister|brother|mother|father|son|daughter|child|kid|teen|teenager|wife|husband|partner|boyfriend|girlfriend|cousin|aunt|uncle|nephew|niece|roommate|flatmate|housemate|classmate|coworker|colleague|neighbor|neighbour|grandson|granddaughter|grandmother|grandfather|grandma|grandpa|nan|ex|student|fiance|fiancee|mate|stepson|stepdaughter|stepbrother|stepsister|buddy|pal|best / step brother|sister|son|daughter / pen pal / someone i know|love|met / somebody i know / somebody / someone / guy / girl / boy / man / woman / member / person / lad / client',
  theyone:
    'he / she / they / (my / our / a / the / his / her / this / another) (old|older|younger|little|big|best|close|good|online|internet|ex|teenage|only|oldest|youngest|elderly|dear|former|_)? <kin>',
  themself: 'himself|herself|themselves|themself|themselve|hisself',
  pills:
    'pill|pills|tablet|tablets|capsules|meds|medication|medications|medicine|sleeping|painkillers|painkiller|reliever|relievers|antidepressants|antidepressant|paracetamol|tylenol|acetaminophen|ibuprofen|advil|aspirin|xanax|benzos|valium|diazepam|zopiclone|ambien|insulin|oxycodone|oxy|morphine|fentanyl|opioids|benadryl|diphenhydramine|sertraline|zoloft|prozac|fluoxetine|lithium|quetiapine|seroquel|olanzapine|amitriptyline|nortriptyline|propranolol|venlafaxine|trazodone|gabapentin|nyquil|melatonin|lorazepam|ativan|klonopin|clonazepam|codeine|cocodamol|tramadol|mirtazapine|citalopram|lexapro|escitalopram|lamotrigine|seroquil|depakote|visine|aleve|naproxen|drugs|opiates|bleach|antifreeze|poison|chemicals|cyanide|pesticide|cleaner|sedatives|tranquilizers|barbiturates|heroin|dose|stash|overdose',
  liquid:
    'bleach|antifreeze|poison|chemicals|pesticide|cleaner|visine|detergent|drain|rat|toilet|eye|hand / cleaning|nail',
  meds: 'pills|pill|tablets|tabs|meds|medication|medications|medicine|capsules|painkillers|paracetamol|tylenol|ibuprofen|aspirin|insulin|antidepressants|opioids|morphine|codeine|tramadol|diazepam|xanax|valium|zopiclone|overdose',
  holder:
    'bottle|bottles|box|boxes|pack|packs|packet|packets|bag|bags|drawer|drawers|jar|strip|strips|stash|handful|pile|tub|supply',
  means:
    '(<holder>) (full)? (of)? (_)? (<meds>) / <meds> / rope|noose|gun|pistol|shotgun|rifle|revolver|handgun|knife|knives|blade|blades|razor|razors|bleach',
  swallow:
    'take|taking|swallow|swallowing|down|downing|neck|necking|finish|finishing|have|eat|drink|use|using|sink',
  lot: 'the lot|lots / them (all)? / (them|it) (tonight|now|today|in a minute)? / all (of)? (them|it|these|those|this) / all (of)? (my|the|these|those)? <meds> / every (last|single)? (one|<meds>) / the (whole|entire|full) (lot|<holder>|thing) (of)? (my|the)? (<meds>)? / everything',
  endure:
    'survive|last|live|see|get|wake / make it / (be|stay|still be) (alive|here|around) / wake up',
  nighttime:
    'tonight / this (night|evening|week|weekend) / (the|this|another|one more|until|till|to|through|past|in|next|till the|until the|through the|to the|past the|in the|to see|see) (the)? (night|morning|end of the (week|day|month|year)|weekend|week|month|year|christmas|tomorrow|new year|next (week|month|year|day)|spring|summer|autumn|winter|sunrise|daylight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|my (next)? birthday) / tomorrow / long / when you (wake|wake up|read this|get up)',
  silent:
    '(will not|is not|not|never|stopped|stops|no longer|has not|can not get (him|her|them) to|wont) (been)? (answer|answering|answered|answers|reply|replying|replied|respond|responding|responded|wake|waking|woken|move|moving|moved|picking|pick|pick up|breathing|breathe|talk|talking|speak|speaking|opening|open|come|coming|making sense) / unconscious|unresponsive|limp|slurring|blue|missing|silent|gone / (gone|went) (very)? (quiet|silent|blue|offline|limp|missing) / (turned|switched|got|has) (his|her|their|the) phone (is)? off / phone is off / (can|could) not (wake|find|reach|rouse|get hold of|get through to|get to|contact) (him|her|them|my _) / passed|passing out / locked (himself|herself|themselves|themself|the) / ran off|out / run off / will not let me in',
  many: '(all / all of / all the / every last / every / the whole / a whole / an entire / the entire / whole / entire / half) (my|the|of|a|his|her|mothers|fathers|those|these|this|bottle|box|pack|packet|_)? (of)? (my|the|his|her)? / (a|two|2|three|3|several|some)? (bunch|bottle|bottles|handful|handfuls|load|loads|lots|box|boxes|packs|packets|ton|tons|overdose|cocktail|fistful) (of)? / a whole|lot (of)? / too many|much (of)? (my|the)? / (about|around|like|over|roughly|approximately|nearly|approx|some|more than|at least)? (8|9|[1-9][0-9]|[1-9][0-9][0-9]|10x|12x|20x) (x|of|odd|something|plus|or|more|_)? (of)? (my|the)? (_2)? / (about|around|like|over|roughly|approximately|at least)? [2-9][0-9][0-9][0-9]*|1[0-9][0-9][0-9][0-9]* (mg|milligrams|of)? (of)? / [1-9][0-9]* (grams|g) of / dozens|hundreds of / (ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|dozen) (of|my|the)? / (more|lots|extra|as many)',
  soon: 'tonight / today / tomorrow / this (morning|evening|afternoon|weekend|week|month) / right now / now / soon / later (today|tonight)? / in (a|the|one|two|three|four|five|six|few|couple|[0-9]+|an|my|next|_)? (next|few|of|more)? (minutes|minute|hours|hour|days|day|week|weeks|months|month) / next (week|month|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year) / on (my|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|new|friday) (birthday|[0-9]+[a-z]*|eve|day|year|years|night|morning)? / after (christmas|work|school|my birthday|new year|the holidays|this) / before (christmas|my birthday|new year|the end) / (later|once) / when (they|everyone) (is|are|fall|go) (asleep|sleep|bed|gone|out)',
  recently:
    'last (night|week|month|weekend) / yesterday / today / tonight / this (morning|week|month|evening|afternoon|weekend) / (a|few|two|three|couple|[0-9]+|one|the|several|an|last|past) (of)? (nights|days|hours|weeks|minutes|hour|day|week|night) ago / the other (day|night) / earlier / recently / just now / again / now',
  everyone:
    'everyone|everybody|people|family|kids|friends|world|you|they|them|parents|others|husband|wife|boyfriend|girlfriend|children|mother|father|partner|all|society|anyone|nobody / no one|body / (my / the / this / those / these / any of / most of / each of / all of / our) (whole|entire|own|other|two|little|poor|few|_)? (family|kids|friends|world|parents|husband|wife|boyfriend|girlfriend|children|mother|father|partner|people|loved|sister|brother|planet|siblings|son|daughter|universe|team|colleagues) (ones|around me)? / (those|people|everyone|anyone|everybody) (around me|i love|in my life|i know|who knows me|who know me)',
  suffering:
    'pain|suffering|hurt|hurting|agony|misery|torture|nightmare|torment|noise|voices|thoughts|crying|ache|aching|struggle|cycle|madness|bullshit|hell|fight|struggling|loneliness|sadness|depression',
  cope: 'do|take|handle|cope|stand|bear|bare|deal|live|fight|survive|manage|endure|carry|continue|go|keep|hold|push|function|tolerate|face|stay|be|exist|breathe',
  jumpplace:
    'bridge|building|roof|rooftop|balcony|cliff|ledge|window|overpass|tower|ravine|skyscraper|railing|viaduct|flyover|dam|bridges|buildings',
  traffic:
    'train|trains|traffic|bus|truck|lorry|car|cars|tube|subway|metro|trucks|buses|tram|oncoming',
  bodypart: 'wrist|wrists|throat|neck|veins|artery|arteries|jugular|carotid|forearm|forearms',
  limb: 'arm|arms|leg|legs|thigh|thighs|skin|stomach|hip|hips|hand|hands|shoulder|ankle|ankles|body|chest|face|knuckles',
};
