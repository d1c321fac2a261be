import { CONTRACTIONS, SHORT_FORMS, VERBS_AFTER_WILL } from './short-forms.ts';

/** The plain words that stand behind one written word ("dont" is "do not"), lower case. `next` settles "ill" and "id". */
export function plainWords(written: string, next = ''): string[] {
  const word = written
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/(\p{L})\1{2,}/gu, '$1');
  const bare = word.replace(/'/g, '');
  if (bare === '2' && AFTER_TO.has(next.toLowerCase())) return ['to'];
  if (bare === 'any' && next.toLowerCase() === 'more') return ['anymore'];
  if (/^unaliv(e|ing|ed)$/.test(bare) && !PRONOUNS.has(next.toLowerCase()))
    return ['kill', 'myself'];
  const short = SHORT_FORMS.get(bare) ?? CONTRACTIONS.get(bare);
  if (short && !isHomograph(word, next)) return short.split(' ');
  const expanded = expandedApostrophe(word);
  return expanded ?? [nearestKeyWord(bare)];
}

/** The key word that a masked spelling stands for ("su*cide", "k.ll", "un4live"), or nothing. */
export function unmasked(chunk: string): string | undefined {
  const bare = chunk.toLowerCase().replace(/^[^\p{L}\p{N}$@*]+|[^\p{L}\p{N}*]+$/gu, '');
  if (bare.length < 3 || !/\p{L}/u.test(bare) || !/[^\p{L}'’]/u.test(bare)) return undefined;
  if (/^\p{L}+[.!]+\p{L}{4,}$/u.test(bare) && !/^\p{L}[.!]/u.test(bare)) return undefined;
  return MASKABLE.find((word) => word.length === bare.length && standsFor(bare, word));
}

const AFTER_TO = new Set('die kill end be live go hurt sleep take jump do stop say'.split(' '));
const PRONOUNS = new Set(
  'myself me himself herself themselves them him her you yourself my mysef myslef'.split(' '),
);

const MASKABLE = [
  'suicide', 'suicidal', 'suicides', 'kill', 'killed', 'killing', 'die', 'died', 'death', 'dead', 'dying',
  'unalive', 'unaliving', 'overdose', 'hang', 'cutting', 'selfharm', 'commit', 'drown', 'slit',
]; // prettier-ignore

const LOOKALIKES: Record<string, string> = {
  '0': 'o', '1': 'il', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i',
}; // prettier-ignore

function standsFor(masked: string, word: string): boolean {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const shown = masked.charAt(at);
    const meant = word.charAt(at);
    if (shown === meant) letters++;
    else if (/[*._#-]/.test(shown) && at > 0) continue;
    else if (!LOOKALIKES[shown]?.includes(meant)) return false;
  }
  return letters >= Math.max(2, word.length - 3);
}

function isHomograph(word: string, next: string): boolean {
  if (word === 'ill' || word === 'id') return !VERBS_AFTER_WILL.has(next.toLowerCase());
  return word === 'cant' ? false : word === 'sh' && next.toLowerCase() === 't';
}

const ENDINGS: [RegExp, string][] = [
  [/n't$/, ' not'],
  [/'ll$/, ' will'],
  [/'ve$/, ' have'],
  [/'re$/, ' are'],
  [/'m$/, ' am'],
  [/'d$/, ' would'],
];

function expandedApostrophe(word: string): string[] | undefined {
  if (!word.includes("'")) return undefined;
  if (/^(he|she|it|that|there|what|who|here|everything|nothing|life)'s$/.test(word)) {
    return [word.slice(0, -2), 'is'];
  }
  const ending = ENDINGS.find(([shape]) => shape.test(word));
  if (ending) return word.replace(ending[0], ending[1]).split(' ');
  return word.endsWith("'s") ? [word.slice(0, -2), 's'] : undefined;
}

const KEY_WORDS = [
  'suicide', 'suicidal', 'myself', 'killing', 'anymore', 'goodbye', 'overdose', 'overdosed', 'overdosing',
  'tonight', 'tomorrow', 'everyone', 'without', 'nothing', 'anything', 'himself', 'herself', 'reason', 'living',
  'hanging', 'existing', 'jumping', 'pointless', 'worthless', 'hopeless', 'better', 'planning', 'thinking', 'bridge',
  'burden', 'attempt', 'attempted', 'swallowed',
]; // prettier-ignore
const KNOWN = new Set([
  ...KEY_WORDS, 'bitter', 'letter', 'batter', 'butter', 'betted', 'season', 'treason', 'reasons', 'reasony', 'loving',
  'giving', 'driving', 'diving', 'lining', 'liking', 'banging', 'ranging', 'changing', 'hinging', 'hangings',
  'filling', 'billing', 'milling', 'kissing', 'skilling', 'pilling', 'willing', 'tilling', 'bumping', 'dumping',
  'pumping', 'exciting', 'attempts', 'burdens', 'thanking', 'thinning', 'planting', 'bridges', 'fridge', 'exiting',
  'sliving', 'moving', 'having', 'hiving', 'thieving', 'clinking', 'tinking', 'drinking', 'shrinking', 'everyones',
  'worthies', 'planing', 'planking', 'clanging', 'jumpin', 'anyone', 'burned', 'itself', 'beter', 'betters', 'wetter', 'getter', 'setter', 'netter',
]); // prettier-ignore
const LENGTHS = [...new Set(KEY_WORDS.map((word) => word.length))];
const BY_LENGTH = new Map(
  LENGTHS.map((length) => [length, KEY_WORDS.filter((word) => word.length === length)]),
);

const REMEMBERED = new Map<string, string>();
const REMEMBER_AT_MOST = 20_000;

function nearestKeyWord(word: string): string {
  if (word.length < 6 || KNOWN.has(word)) return word;
  const known = REMEMBERED.get(word) ?? nearest(word);
  if (REMEMBERED.size < REMEMBER_AT_MOST) REMEMBERED.set(word, known);
  return known;
}

function nearest(word: string): string {
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    const near = BY_LENGTH.get(length)?.find((key) => isOneSlipAway(word, key));
    if (near) return near;
  }
  return word;
}

/** One letter changed, added, dropped, or two neighbours swapped; the first letter stands. */
function isOneSlipAway(word: string, key: string): boolean {
  if (word[0] !== key[0]) return false;
  let from = 0;
  while (from < word.length && word[from] === key[from]) from++;
  const rest = (text: string, at: number) => text.slice(at);
  if (word.length === key.length) {
    const swapped = word[from] === key[from + 1] && word[from + 1] === key[from];
    return (
      rest(word, from + 1) === rest(key, from + 1) ||
      (swapped && rest(word, from + 2) === rest(key, from + 2))
    );
  }
  const [long, short] = word.length > key.length ? [word, key] : [key, word];
  return rest(long, from + 1) === rest(short, from);
}
