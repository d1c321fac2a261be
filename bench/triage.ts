import { evidenceIn } from '../src/places/desk/triage/evidence.ts';
import { featuresOf } from '../src/places/desk/triage/features.ts';
import { foundIn } from '../src/places/desk/triage/found.ts';
import { isAtLeast, type Level } from '../src/places/desk/triage/levels.ts';
import { examples, heldOutExamples } from '../src/places/desk/triage/examples/read-examples.ts';
import { readingOf } from '../src/places/desk/triage/reading/reading.ts';
import { triage } from '../src/places/desk/triage/rules.ts';
import { weigh } from '../src/places/desk/triage/weigh.ts';
import { learn } from './triage/learn.ts';
import { lesson, ownLessons, type Post, ratedPosts } from './triage/posts.ts';
import { measureWordings } from './triage/wordings.ts';

/** `npm run bench -- triage`: how well and how fast written words are read. The weights are learned anew for each fold. */
const FOLDS = 10;

const posts = ratedPosts();
if (posts.length === 0) console.log('Rated posts skipped: ../shared is not beside the project.');
else measurePosts(posts);
measurePhrases();
measureWordings(say);
measureSpeed();

function measurePosts(all: Post[]): void {
  const levels = crossValidated(all);
  const share = (some: (post: Post) => boolean, floor: Level) => {
    const picked = all.flatMap((post, index) => (some(post) ? [levels[index] ?? 'green'] : []));
    return { of: picked.length, flagged: picked.filter((level) => isAtLeast(level, floor)).length };
  };
  const any = share(({ severity }) => severity > 0, 'amber');
  const none = share(({ severity }) => severity === 0, 'amber');
  say('posts with any suicidal thought, amber or worse (goal 85 %)', any);
  say('of the flagged, with suicidal thought (goal 88 %)', {
    of: any.flagged + none.flagged,
    flagged: any.flagged,
  });
  say(
    'posts with intent, plan or behaviour, red or worse (goal 93 %)',
    share(({ severity }) => severity > 3, 'red'),
  );
  for (let severity = 0; severity <= 6; severity++) {
    const counts = (['green', 'amber', 'red', 'crisis'] as const).map((level) => {
      return `${level} ${all.filter((post, index) => post.severity === severity && levels[index] === level).length}`;
    });
    console.log(`  severity ${severity}: ${counts.join(', ')}`);
  }
}

/** Each post's level with weights that were learned without its fold; the rules are as committed. */
function crossValidated(all: Post[]): Level[] {
  const lessons = all.map(lesson);
  const own = ownLessons();
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn([...lessons.filter((__, index) => index % FOLDS !== fold), ...own]),
  );
  return all.map(({ text }, index) => {
    const reading = readingOf(text);
    const evidence = evidenceIn(reading, foundIn(reading));
    return weigh(evidence, featuresOf(evidence, reading), folds[index % FOLDS]).level;
  });
}

function measurePhrases(): void {
  const flagged = (texts: readonly string[], floor: Level = 'amber') => ({
    of: texts.length,
    flagged: texts.filter((text) => isAtLeast(triage(text).level, floor)).length,
  });
  say(
    'our held-out crisis phrases, amber or worse (goal 90 %)',
    flagged(heldOutExamples('crisis')),
  );
  say('our held-out crisis phrases, red or worse', flagged(heldOutExamples('crisis'), 'red'));
  say(
    'our held-out jokes, games, songs, slang (goal at most 5 %)',
    flagged(heldOutExamples('everyday')),
  );
  say(
    'our held-out ordinary support talk (goal at most 3 %)',
    flagged(heldOutExamples('support-talk')),
  );
  say(
    'our held-out harmless twins of crisis phrases (goal at most 4 %)',
    flagged(heldOutExamples('twins')),
  );
  say(
    'our held-out harmless twins, crisis (goal 0 %)',
    flagged(heldOutExamples('twins'), 'crisis'),
  );
  say('our held-out crisis phrases in Spanish', flagged(heldOutExamples('crisis-spanish')));
  say('our held-out everyday phrases in Spanish', flagged(heldOutExamples('everyday-spanish')));
}

function measureSpeed(): void {
  const words = examples('support-talk').join(' ').split(' ');
  const texts = Array.from({ length: 1000 }, (_, index) => {
    const from = (index * 37) % (words.length - 100);
    return words.slice(from, from + 100).join(' ');
  });
  const begun = performance.now();
  for (const text of texts) triage(text);
  console.log(
    `1,000 posts of 100 words in ${((performance.now() - begun) / 1000).toFixed(1)} s (goal 10 s)`,
  );
}

function say(what: string, { of, flagged }: { of: number; flagged: number }): void {
  console.log(`${((100 * flagged) / of).toFixed(1)} %  ${what}: ${flagged} of ${of}`);
}
