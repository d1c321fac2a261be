import { plainWords } from '../languages.ts';

/** Words of a text, plain: `Counselling, for free!` is `counselling for free`. Of a longer word, its first 60 letters. */
export const wordsOf = (text: string): string[] => {
  const plain = plainWords(text);
  return plain === '' ? [] : plain.split(' ').map((word) => word.slice(0, longestWord));
};

/** An index of the database has room for it, whatever the script. */
const longestWord = 60;

export const stemsOf = (text: string): string[] => wordsOf(text).map(stem);

const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'],
  [/^centre/, 'center'],
  [/^programme/, 'program'],
  [/([ao])ur$/, '$1r'],
];

/** What English words of one family share, on both sides of the ocean: `counselling`, `counseling`; `housing`, `houses`. */
export function stem(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  let root = word;
  for (const [found, meant] of spellings) root = root.replace(found, meant);
  root = singular(root);
  const shorter = root.replace(/(?:ing|ed)$/, '');
  if (shorter !== root && shorter.length >= 4) root = shorter;
  root = root.replace(/([bdglmnprt])\1$/, '$1');
  return root.length >= 5 ? root.replace(/e$/, '') : root;
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return word.replace(/ies$/, 'y');
  if (/(?:ss|ch|sh|x)es$/.test(word)) return word.replace(/es$/, '');
  return /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}
