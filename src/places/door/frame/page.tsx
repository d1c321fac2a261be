import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { cameFrom } from '../../../platform/web/came-from.ts';
import type { Arrival, Ask } from '../../../platform/web/context.ts';
import type { Fault } from '../../../platform/web/faults.ts';
import { WordsContext, type Words } from '../../../platform/words.tsx';
import { FaultPage } from './fault-page.tsx';
import { frameFor, type Slot } from './skeleton.tsx';
import { TitleContext } from './sheet.tsx';
import { WayBackBanner } from './way-back-banner.tsx';

/** The one way to answer with a page. */
export function page(
  c: Ask,
  sheet: VNode,
  status: 200 | 403 | 404 | 413 | 422 | 429 | 500 | 503 | 400 | 408 = 200,
): Response {
  return c.html(draw(c, c.get('words'), sheet), status === 200 && isTurboPost(c) ? 422 : status);
}

/** Turbo shows a page in answer to a post only where it refuses; any other it leaves out without a word. */
const isTurboPost = (c: Ask): boolean =>
  c.req.method === 'POST' && (c.req.header('accept') ?? '').includes('turbo-stream');

/** A page without the top bar and foot: what it shows is not where one is. */
export const barePage = (c: Ask, sheet: VNode): Response =>
  c.html(draw(c, c.get('words'), sheet, true));

/** The page for a fault: uses no database, and speaks the browser's language where there was no time to ask. */
export function drawFault(c: Ask, fault: Fault): Response {
  if (fault.kind === 'sign-in')
    return c.redirect(`/sign-in?then=${encodeURIComponent(pageOf(c))}`, 303);
  const words = (c.get('words') as Words | undefined) ?? c.get('services').shelf.open('en');
  return c.html(
    draw(c, words, <FaultPage fault={fault} reference={c.get('reference')} />),
    fault.status as 404,
  );
}

/** What was posted is no page to come back to; the page with its form is. */
function pageOf(c: Ask): string {
  if (c.req.method !== 'GET') return cameFrom(c) ?? '/today';
  return c.req.path + new URL(c.req.url).search;
}

/** What is inside is drawn for each page; what stands around it is drawn once for all who see it alike. */
function draw(c: Ask, words: Words, sheet: VNode, bare = false): string {
  const told = { title: '' };
  const wayBackAsked = (c.get('arrival') as Arrival | undefined)?.wayBackAsked;
  const inside = renderToString(
    <TitleContext.Provider value={told}>
      <WordsContext.Provider value={words}>
        {wayBackAsked && <WayBackBanner asked={wayBackAsked} />}
        {sheet}
      </WordsContext.Provider>
    </TitleContext.Provider>,
  );
  const filled: Record<Slot, string> = {
    title: escaped(told.title),
    nonce: c.get('nonce'),
    inside,
  };
  return frameFor(c, words, bare)
    .map((piece, n) => (n % 2 === 0 ? piece : filled[piece as Slot]))
    .join('');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
