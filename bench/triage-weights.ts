import { writeFileSync } from 'node:fs';
import { learn } from './triage/learn.ts';
import { lesson, ownLessons, ratedPosts } from './triage/posts.ts';

/** `npm run bench -- triage-weights`: learns the weights of strain anew and writes them to the program. */
const posts = ratedPosts();
if (posts.length === 0) throw new Error('The rated posts do not lie beside the project.');
const { bias, weights } = learn([...posts.map(lesson), ...ownLessons()]);
const sorted = Object.entries(weights).toSorted(([one], [other]) => (one < other ? -1 : 1));
const lines = sorted.map(([name, weight]) => `  ${name}: ${weight.toFixed(2)},`);
const text = `/**
 * Log-odds that a text holds any suicidal thought, a weight for each kind of sign, learned by \`npm run bench -- triage-weights\` (logistic
 * regression; see \`bench/triage/learn.ts\`) on rated public posts and on our own examples. It holds no words of anybody.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

export const BIAS = ${bias.toFixed(2)};
`;
writeFileSync(new URL('../src/places/desk/triage/weights.ts', import.meta.url), text);
console.log(`${sorted.length} weights learned from ${posts.length} posts and our own examples`);
