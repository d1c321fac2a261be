import { phrases, type Sign } from './sign.ts';

export const SELF_INJURY: Sign[] = [
  {
    name: 'selfInjury',
    ofSelf: true,
    unless: phrases`(hurt|injured|cut|hit|burnt|burned) myself (at (the gym|work|football|training|practice)|playing|training|running|falling|skiing|lifting|climbing|dancing); burn* myself out; hurt* myself (financially|laughing); (clean|free|sober|recovered|stopped|recovery|moved on) (from|of|for|since)? (self harm*|cutting|any|all|hurting); (years|months|weeks|days|year|month) (clean|free|sober|without|self harm free|since i); (cut|burn*|hit|hurt|scratch*|bit|bang*) (my _|myself|my own _) (_2)? (on (the|a|an|my)|opening|with the (door|knife by accident)); (cut|burn|hit|hurt|scratch*|bit) myself (shaving|cooking|by accident|on (the|a)|chopping|while (cooking|shaving|chopping|gardening|working)|with the (iron|oven|kettle|pan)|accidentally)`,
    phrases: phrases`
      (cut|cutting|cuts|hurt|hurting|burn|burned|burnt|burning|harm|harming|harmed|bruise|scratch|scratching|punch|punching|punched|carve|carved|hit|hitting|slap|slapping|choke|choking|mutilate|mutilating|slash|slice|slicing|sliced|scratched|injure|injuring) (myself|my self); (cut|cutting|cuts|burn|burned|burning|harm|harming|carve|carved|mutilate|slash|slice|slicing|sliced|scratch|scratching) (up my|at my|open my|into my|my own (skin|arms|legs)|my (own|left|right|both)? (<limb>)); (bang|banging|hit|hitting|smash*) my head (against|into|until); (i) (relapsed|relapse) (and|on|.|,|last|today|again|tonight|yesterday|after) (cut|cutting|self harm|sh|burn*|harm*|hurt*|i cut)?; self harm* (is|helps|makes|calms) (the|me|my|_); (back to|resorted to|doing|and|start|started|addicted to|been|i|stop|quit|relapsed (on|into)|urge to|want to|keep|turned to) (self harm|self harming|self injury|self injure); self (harmed|harming|harm|injured|injury) (again|last (night|week)|today|tonight|all the time|every (day|night)|because i|.)
      (i|have|and|just|we) (cut|burned|burnt|harmed|hurt myself|self harmed|relapsed) (again)? (tonight|last night|yesterday|this morning|today|again) (.|and|i|because|after|for|but); (started|start|been|back to|stop|resort*|went back to|keep|kept|can not stop|addicted to) (cutting|burning|harming) (again|myself|and|.|,|every|to|for|my|deeper|when|in|last); cut (too)? deep; (scars|cuts) (all over|on) my <limb>; (razor|blade|knife|lighter) (to|on|across|against|over|into) my (skin|<limb>); cut so deep; (watch|watching|see|seeing) (myself|my blood|the blood|blood|it|me) (bleed|drip|pour*|run|flow)
    `,
  },
  {
    name: 'selfInjuryUrge',
    ofSelf: true,
    phrases: phrases`
      (want|need|urge|urges|going|wanting|craving|tempted|like|itching|desperate|about|thoughts|thinking|trying (very hard|so hard|hard)? not|try not|temptation|ready|close) (to|about|of)? (so badly)? (just)? (self harm|sh|self harming|(cut|hurt|burn|harm|relapse|punish|injure|stab|bleed|cutting|hurting|harming|burning|relapsing|mutilate|scratch|carve) (myself|so bad|my (own)? _? <limb>|again|my skin|everywhere|tonight|right now|on self harm)); (want|need|urge|urges|craving|desperate) to (cut|self harm|relapse) .; (urges|urge) (to (self harm|cut|hurt|relapse|harm)|are (so|really|getting|back)|is (so|back|getting)); might hurt myself; (do|will|something) (something)? (stupid|silly|bad|drastic|dangerous|reckless|terrible|awful) to myself; do something (stupid|silly|daft|rash|drastic|permanent|i (will|might|can not)) (to myself|tonight|regret)?; (scared|afraid|worried) of (myself|what i (might|will|could|may) do); (not|do not (feel|think (i am|that i am))) (safe|trust) (with|around|by|from|alone with)? (myself|being alone|my own|alone|to be alone|at home alone|right now); do not trust myself (right now|tonight|alone|to be|with|not to|anymore|.); (do|did) not feel safe (tonight|right now|with myself|from myself|alone tonight|.); (i am|am|i feel|feel) not safe (tonight|right now|with|from|alone|here|.|anymore|to be)?; can not keep myself safe; keep myself safe; a danger to myself
    `,
  },
  {
    name: 'starving',
    ofSelf: true,
    phrases: phrases`
      (not|never|nothing|have not|havent|without) (eaten|eat|eating|ate|had anything to eat|had food|had any food|touched food|consumed) (_2)? (in|for|since) (over|about|almost|nearly|like|more than|the past|the last)? ([0-9]+|two|three|four|five|six|seven|several|many|a few|a|days|weeks|past|multiple|an entire|the whole) (straight|whole|full)? (days|week|weeks|day straight|days straight|days now|days and|in a row)?; (fainted|fainting|passing out|passed out|blacked out|collapsed|collapsing|dizzy) (_3)? (not eating|starving|fasting|lack of food|hunger|purging|restricting); (heart|chest) (_4) (purging|purge|laxatives|starving)
    `,
  },
  {
    name: 'eating',
    ofSelf: true,
    phrases: phrases`
      (throw|throwing|threw|vomit|vomiting) (up)? (everything|after (every|each|i eat|meals|eating|dinner)|all) (i eat|meals|meal|dinner|food|i ate|my food)?; (made|make|making|force|forcing|forced) myself (to)? (throw|be|vomit|sick|puke|purge) (up)?; (purge|purging|purged|binge and purge|bingeing and purging) (again|every|after|daily|everything|multiple|today|tonight|all|twice|three|for|since|my|.); (taking|took|take|abusing|using) (_2)? laxatives; (starving|starve|restricting|restrict) (myself|again|until|to|every|under|for|my|heavily); (eat|eating) (only|less than|under|just) [0-9]+ calories; [0-9]+ calories (a day|a week|today|per day); do not (want to|deserve to|deserve) (eat|food); refuse|refusing to eat; relaps* (into|with|on|in) (my)? (anorexia|bulimia|eating disorder|ed|restricting|purging)
    `,
  },
];
