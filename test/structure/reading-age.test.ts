import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

const places = path.join(readConfig({}).root, 'src/places');
const books = readdirSync(places, { recursive: true, encoding: 'utf8' })
  .filter((file) => /words[\\/]en\.json$/.test(file))
  // Helpers' own pages may use the words of their work.
  .filter((file) => !/^(desk|door[\\/]setup)/.test(file));

test.each(books)('%s reads at an age of 9 to 11', (file) => {
  const texts = JSON.parse(readFileSync(path.join(places, file), 'utf8')) as Record<string, string>;
  const sentences = Object.values(texts).flatMap((text) => sentencesOf(plain(parse(text))));
  expect(grade(sentences)).toBeLessThanOrEqual(6);
});

test('The measure agrees with texts whose grade is known', () => {
  expect(grade(['The cat sat on the mat', 'It was a hot day'])).toBeLessThan(1);
  expect(
    grade(['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature']),
  ).toBeGreaterThan(10);
});

/** Flesch-Kincaid grade level (Kincaid et al. 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. */
function grade(sentences: string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’']+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, without a silent e at the end; never none. */
function syllablesIn(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 0);
}

const sentencesOf = (text: string): string[] =>
  text.split(/[.!?:;]\s|[.!?:;]$|\n/).filter((part) => (part.match(/\p{L}+/gu)?.length ?? 0) > 0);

function plain(elements: MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.tag) return plain(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        return plain(element.options['other']?.value ?? []);
      }
      return 'one';
    })
    .join('');
}
