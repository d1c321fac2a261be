import { phrases, type Sign } from './sign.ts';

export const MIND: Sign[] = [
  {
    name: 'commandVoices',
    phrases: phrases`
      (voice|voices|hallucinations|hallucination|demon|demons|god|satan|devil|spirits|angels|it|tv|radio|head) (_4)? (tell|telling|tells|told|command|commanding|commands|order|ordering|orders|say|saying|says|want|wants|whisper|whispering|whispers|scream|screaming|urging) (_2)? (me|i|that i|should|to|at me) (_3)? (kill|hurt|harm|die|jump|cut|stab|end|do bad|do it|burn|attack|commit|suicide|not worth living|drown|bad things|do things|do terrible); (voice|voices) (_4)? (kill|hurt|harm|stab|die|suicide|jump)
    `,
  },
  {
    name: 'losingTouch',
    ofSelf: true,
    phrases: phrases`
      (hear|hearing|heard|hears) (the)? (voices|voice|whispers|whispering|things that|things (are|no)|people (talking|whispering) (when|that|but)|voices in); (my|the) voices (are (back|getting|so|loud*|telling|talking|screaming|saying|too|not stopping|worse|here)|keep|tell|telling|say|saying|wont|will not|got|getting|have|talk|in|again|back|loud*); (auditory|auditorial|visual|command|tactile) hallucination*; (having|have|seeing|am|been|with) (hallucinations|hallucinating|delusions|delusional|a psychotic|psychotic|psychosis|a psychosis|paranoid delusions); (in|into|of|going through) (a state of)? (psychosis|psychotic|a psychotic); (psychotic) (episode|break|symptoms) (again|now|coming|is|.|right)?
      (they|everyone|people|someone|government|police|fbi|cia|neighbors|neighbours|my (roommate|roommates|neighbors|neighbours|family|coworkers|parents)) (are|is|all)? (all)? (watching (me|us)|following (me|us)|spying on|tracking (me|us|my)|poisoning (me|us|my)|listening to (me|us|my|everything)|recording (me|us|my)|plotting against|controlling (me|my)|reading my|monitoring (me|us|my)|out to get|bugged my|drugging|hacking (me|my)) (through|with|in|from|every)? (on|to|against)? (me|us|my (mind|thoughts|food|phone|house|every move|room)|through (my|the))?; they (are|all) (all)? (after|out to get) me; (out to get me|trying to poison me|put a chip|implanted|inside my head controlling|reading my (mind|thoughts)|inserting thoughts|controlling my (mind|thoughts|body)|messages (from|through) the (tv|radio|television)|tv is (talking|sending|speaking) to me|cameras in my (house|room|home|apartment)); (fbi|cia) agent; (seeing) (things|shadow people|people) (that are not|that others|nobody else|no one else|not there); transported to another (dimension|universe|timeline|reality)
      (i am|am) (the (chosen one|messiah|second coming)|jesus|god himself|a prophet|being (watched|followed|poisoned|tracked|recorded|controlled|monitored|gangstalked)); (i am|am) (going|losing) (insane|my mind and (seeing|hearing)|touch with reality)
    `,
  },
  {
    name: 'rushing',
    ofSelf: true,
    phrases: phrases`
      (not|barely|hardly|no|without|have not|havent|not been) (slept|sleep|sleeping|needed|need|needing) (_3)? (for|in|since|at all|sleep)? (_2)? ([0-9]+|two|three|four|five|six|days|nights|week|hour|hours|a) (_2)? (days|nights|week|hours|straight|and|but|,) (_6)? (energy|amazing|great|unstoppable|invincible|brilliant|ideas|wired|buzzing|god|genius|alive|euphoric|on top|not tired|fantastic|best|powerful|incredible|spend*|spent|racing); (feel|feeling|am|i am) (so|like|absolutely|completely|_)? (invincible|unstoppable|a god|on top of the world|superhuman|all powerful|chosen|euphoric) (and|,|.|right|now|i) (_6)? (sleep|slept|money|spent|spend|ideas|racing|quit|mission|days|savings|talking|energy|god|plan*|3|4)
      (i am|am|feel|feeling|going|getting|become|becoming|been|be|think i am|think i might be|having a|having an|full|into) (very|so|really|super|a bit|hypo|full|a full)? (manic (again|now|right|and|but|.|phase|high|episode|today|for|since)|hypomanic|manic episode|hypomanic episode|mania|hypomania|blown mania); (spent|spending|blew|blown|gave away|maxed) (all|thousands|my (entire|whole|life)|the (rent|mortgage)|_) (of)? (my)? (savings|credit cards|rent|mortgage|money) (_6)? (feel amazing|ideas|sleep|slept|mission|unstoppable|genius|racing|can not stop); (thoughts|mind|brain) (are|is|keep|will not stop|wont stop)? racing (_5)? (days|sleep|slept|energy|amazing); (only)? (need|needing|sleeping|slept|sleep) (like|only|about|just)? ([0-9]+|one|two|an) (hour|hours) (of sleep)? (_6)? (energy|amazing|great|unstoppable|not tired|brilliant|wired|fantastic|ideas|best)
    `,
  },
];
