import { renderToString } from 'preact-render-to-string';
import { keeper } from '../../../platform/keeper.ts';
import { readAssets, type Assets } from '../../../platform/web/assets.ts';
import type { Arrival, Ask } from '../../../platform/web/context.ts';
import { WordsContext, type Words } from '../../../platform/words.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { barFor, footFor, placeOf } from './bar.tsx';

/** What is put into the frame for each page; no text can hold the mark. */
export type Slot = 'title' | 'nonce' | 'inside';
const mark = '\u0000';
const slot = (name: Slot): string => mark + name + mark;

const frames = keeper<string[]>(500);
let assets: Assets | undefined;

/** The document around a page, in pieces: every second one names what is put there. */
export function frameFor(c: Ask, words: Words, bare: boolean): string[] {
  const arrival = c.get('arrival') as Arrival | undefined;
  return frames(keyOf(c, words, arrival, bare), () =>
    `<!doctype html>${drawn(c, words, arrival, bare)}`.split(mark),
  );
}

/** All that the frame is made of. */
function keyOf(c: Ask, words: Words, arrival: Arrival | undefined, bare: boolean): string {
  const about = [words.catalog, bare, c.get('services').config.demo, placeOf(c)];
  if (!arrival) return JSON.stringify(about);
  const { look, community, person, roles, unread } = arrival;
  const who = [person !== null, roles.length > 0, unread, look];
  return JSON.stringify([about, who, community.name, community.opened_at, community.hidden_places]);
}

function drawn(c: Ask, words: Words, arrival: Arrival | undefined, bare: boolean): string {
  const { config } = c.get('services');
  assets ??= readAssets(config.root);
  return renderToString(
    <WordsContext.Provider value={words}>
      <Page
        lang={words.lang}
        dir={words.dir}
        title={slot('title')}
        look={arrival?.look}
        nonce={slot('nonce')}
        assets={{ css: assets.css, js: assets.js, fontPreload: assets.font || undefined }}
        skip={words.t('frame.skip')}
        bar={bare ? undefined : barFor(c, words, arrival)}
        foot={bare ? undefined : footFor(words)}
        demo={config.demo ? words.t('frame.demo') : undefined}
      >
        {slot('inside')}
      </Page>
    </WordsContext.Provider>,
  );
}
