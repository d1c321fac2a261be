import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { cameFrom } from '../../../platform/web/came-from.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { readAssets, type Assets } from '../../../platform/web/assets.ts';
import type { Fault } from '../../../platform/web/faults.ts';
import { WordsContext, type Words } from '../../../platform/words.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { barFor, footFor } from './bar.tsx';
import { FaultPage } from './fault-page.tsx';
import { TitleContext } from './sheet.tsx';
import { WayBackBanner } from './way-back-banner.tsx';

let assets: Assets | undefined;

/** The one way to answer with a page. */
export function page(
  c: Ask,
  sheet: VNode,
  status: 200 | 403 | 404 | 413 | 422 | 429 | 500 | 503 | 400 | 408 = 200,
): Response {
  return c.html(draw(c, c.var.words, sheet), status === 200 && isTurboPost(c) ? 422 : status);
}

/** Turbo shows a page in answer to a post only where it refuses; any other it leaves out without a word. */
const isTurboPost = (c: Ask): boolean =>
  c.req.method === 'POST' && (c.req.header('accept') ?? '').includes('turbo-stream');

/** A page without the top bar and foot: what it shows is not where one is. */
export const barePage = (c: Ask, sheet: VNode): Response =>
  c.html(draw(c, c.var.words, sheet, true));

/** The page for a fault: uses no database, and speaks the browser's language where there was no time to ask. */
export function drawFault(c: Ask, fault: Fault): Response {
  if (fault.kind === 'sign-in')
    return c.redirect(`/sign-in?then=${encodeURIComponent(pageOf(c))}`, 303);
  const words = (c.var.words as Words | undefined) ?? c.var.services.shelf.open('en');
  return c.html(
    draw(c, words, <FaultPage fault={fault} reference={c.var.reference} />),
    fault.status as 404,
  );
}

/** What was posted is no page to come back to; the page with its form is. */
function pageOf(c: Ask): string {
  if (c.req.method !== 'GET') return cameFrom(c) ?? '/today';
  return c.req.path + new URL(c.req.url).search;
}

/** One pass; the title is known when the sheet has been drawn, so it takes its place in the finished text. */
function draw(c: Ask, words: Words, sheet: VNode, bare = false): string {
  const told = { title: '' };
  const html = renderToString(
    <TitleContext.Provider value={told}>
      <WordsContext.Provider value={words}>
        <Skeleton c={c} words={words} bare={bare}>
          {sheet}
        </Skeleton>
      </WordsContext.Provider>
    </TitleContext.Provider>,
  );
  return `<!doctype html>${html.replace('<title></title>', `<title>${escaped(told.title)}</title>`)}`;
}

interface SkeletonProps {
  c: Ask;
  words: Words;
  bare: boolean;
  children: ComponentChildren;
}

function Skeleton({ c, words, bare, children }: SkeletonProps) {
  const arrival = c.get('arrival') as typeof c.var.arrival | undefined;
  assets ??= readAssets(c.var.services.config.root);
  return (
    <Page
      lang={words.lang}
      dir={words.dir}
      title=""
      look={arrival?.look}
      nonce={c.var.nonce}
      assets={{ css: assets.css, js: assets.js, fontPreload: assets.font || undefined }}
      skip={words.t('frame.skip')}
      bar={bare ? undefined : barFor(c, words, arrival)}
      foot={bare ? undefined : footFor(words)}
      demo={c.var.services.config.demo ? words.t('frame.demo') : undefined}
    >
      {arrival?.wayBackAsked && <WayBackBanner asked={arrival.wayBackAsked} />}
      {children}
    </Page>
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
