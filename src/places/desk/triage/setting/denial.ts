/** What may stand between a "not" and the words that it undoes: "not (going to) …", "never (wanted to) …". */
const CARRIES =
  'want|wanted|wanting|wanna|going|planning|plan|plans|intend|intending|think|thinking|thought|feel|feeling|felt|have|had|having|has|be|been|being|am|to|about|of|on|i|a|any|the|my|actively|actual|thoughts|considered|considering|consider|try|trying|tried|do|doing|would|will|gonna|wish|current|anything|like|talking|saying|say|mean|act|urge|urges|intention|intent|suggesting|in|danger|at|risk|longer|anywhere|near|reason|it|because|that|these|those|this|you|me|worry|worried|worries|active';
const DENIED = new RegExp(
  ` (?:not|never|no|without|nor|neither|stopped|nobody|zero|free of|free from|instead of|rather than|anti|isnt|arent|no longer|quit|against|past|nothing to do with)(?: (?:${CARRIES}))* $`,
  'u',
);
/** A "not" that denies something else: "not sure I won't", "can't stop thinking of", "why not", "don't know if". */
const OTHER_NOT =
  /(?:why|sure|know|knows|stop|help|only|just|care|wait|understand|see|tell|believe|how|if|whether|shake|escape)(?: \S+){0,3} $| am not i (?:\S+ ){0,4}$| why (?:do |did |can |should |have |am )?(?:i )?not(?: \S+){0,4} $|do not you (?:think|want)(?: \S+)* $| can not (?:stop|help|shake|not)(?: \S+)* $| not (?:only|sure|know|stop|help|enough|just)(?: \S+)* $| anymore (?:i )?(?:\S+ ){0,3}$/u;

const ASKED =
  / (?:asked|asks|ask|asking|checked|checks|wondered) (?:\S+ ){0,2}(?:whether|if) (?:\S+ ){0,3}$/u;

/** Whether the words after `before` (the line up to them) are said not to be so. */
export function isDenied(before: string): boolean {
  const clause = before.slice(
    Math.max(before.lastIndexOf(' . '), before.lastIndexOf(' ? '), before.length - 80, 0),
  );
  return ASKED.test(clause) || (DENIED.test(clause) && !OTHER_NOT.test(clause));
}
