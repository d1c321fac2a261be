import type { Word } from '../reading/reading.ts';

export type Person = 'me' | 'other';

const SELF = new Set('i me my myself mine we us our'.split(' '));
const SUBJECTS = new Set(
  'he she they you people someone somebody everyone everybody anyone anybody nobody those who your'.split(
    ' ',
  ),
);
const KIN = new Set(
  'friend friends sister brother mother father grandad granddad grandpa grandma gran granny nan dad mum mom son daughter child wife husband partner boyfriend girlfriend cousin aunt uncle nephew niece roommate flatmate classmate coworker colleague neighbor neighbour ex student patient client member character guy girl man woman person kid teenager grandmother grandfather daughter teacher singer actor hero protagonist'.split(
    ' ',
  ),
);
const DOES = new Set(
  'is was are were wants wanted has had have said says told keeps might may will would who tried feels felt thinks thought committed killed died s never did does and once attempted could'.split(
    ' ',
  ),
);
const REACH = 10;

const ARTICLES = new Set('the a an this that these those his her their its'.split(' '));

/** Who the words at `from` to `to` (word indexes, inclusive) are about: whoever is named last before them. */
export function personOf(words: readonly Word[], from: number, to: number): Person {
  for (let at = to; at >= from; at--) if (SELF.has(words[at]?.plain ?? '')) return 'me';
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const plain = words[at]?.plain ?? '';
    if (plain === '.' || plain === '?') return 'me';
    if (SELF.has(plain) && !KIN.has(words[at + 1]?.plain ?? '')) return 'me';
    if (SUBJECTS.has(plain)) return 'other';
    if (KIN.has(plain) && (DOES.has(words[at + 1]?.plain ?? '') || at + 1 === from)) return 'other';
  }
  return words[from]?.plain === 'wants' || startsWithAThing(words, from) ? 'other' : 'me';
}

/** "The lemmings jump off": a sentence that begins with a thing and holds nobody is not about the writer. */
function startsWithAThing(words: readonly Word[], from: number): boolean {
  let start = from;
  while (start > 0 && !['.', '?'].includes(words[start - 1]?.plain ?? '')) start--;
  return from - start > 2 && ARTICLES.has(words[start]?.plain ?? '');
}
