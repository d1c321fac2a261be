import type { Word } from '../reading/reading.ts';

export type Person = 'me' | 'other';

/** Who the words at `from` to `to` (word indexes, inclusive) are about: whoever is named last before them. */
export function personOf(words: readonly Word[], from: number, to: number): Person {
  if (words.slice(from, to + 1).some(({ plain }) => SELF.has(plain))) return 'me';
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const named = namedAt(words, at, from);
    if (named) return named;
  }
  return words[from]?.plain === 'wants' || startsWithAThing(words, from) ? 'other' : 'me';
}

const among = (list: string): Set<string> => new Set(list.split(' '));
const SELF = among('i me my myself mine we us our');
const SUBJECTS = among('he she they you those who your');
const ANYONE = among('people someone somebody everyone everybody anyone anybody nobody');
/** What begins a new thought after "everyone" or "nobody", and no deed of theirs. */
const NOT_A_DEED = among('this that it the a my no not i there goodbye please nothing and but');
const KIN = among(
  'friend friends sister brother mother father grandad granddad grandpa grandma gran granny nan dad mum mom son daughter child wife husband partner boyfriend girlfriend cousin aunt uncle nephew niece roommate flatmate classmate coworker colleague neighbor neighbour ex student patient client member character guy girl man woman person kid teenager grandmother grandfather teacher singer actor hero protagonist',
);
const SOMEBODY = new Set([...KIN, ...ANYONE]);
const DOES = among(
  'is was are were wants wanted has had have said says told keeps might may will would who tried feels felt thinks thought committed killed died s never did does and once attempted could want are do can should thinks think feel',
);
const ARTICLES = among('the a an this that these those his her their its');
const ENDS = among('. ?');
const REACH = 10;

function namedAt(words: readonly Word[], at: number, from: number): Person | undefined {
  const [plain, next] = [at, at + 1].map((index) => words[index]?.plain ?? '') as [string, string];
  if (ENDS.has(plain) || (SELF.has(plain) && !KIN.has(next))) return 'me';
  const acts = DOES.has(next) || (at + 1 === from && !NOT_A_DEED.has(next));
  return SUBJECTS.has(plain) || (SOMEBODY.has(plain) && acts) ? 'other' : undefined;
}

/** "The lemmings jump off": a sentence that begins with a thing and holds nobody is not about the writer. */
function startsWithAThing(words: readonly Word[], from: number): boolean {
  let start = from;
  while (start > 0 && !ENDS.has(words[start - 1]?.plain ?? '')) start--;
  return from - start > 2 && ARTICLES.has(words[start]?.plain ?? '');
}
