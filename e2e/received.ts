import { setTimeout } from 'node:timers/promises';
import type { Page, Response } from '@playwright/test';

/** The HTML that the server sent last, by page; what the browser makes of it may differ. */
const received = new WeakMap<Page, Promise<string>>();

/** Keeps what is sent to this page from now on, through Turbo's visits too. */
export function keepReceived(page: Page): void {
  page.on('response', (response) => {
    if (!isPageOf(page, response)) return;
    const html = response.text();
    // A page that was left at once has no text any more; whoever asks for it then asks the server.
    html.catch(() => undefined);
    received.set(page, html);
  });
}

/** The HTML that the server sent for what this page shows. */
export async function receivedHtml(page: Page): Promise<string> {
  const kept = received.get(page)?.catch(() => undefined);
  return (await Promise.race([kept, afterAWhile()])) ?? askedAgain(page);
}

/** What a link was fetched for ahead of its click may never end in the browser's eyes: then its text never comes. */
const afterAWhile = (): Promise<undefined> => setTimeout(3000, undefined);

async function askedAgain(page: Page): Promise<string> {
  return (await page.context().request.get(page.url())).text();
}

function isPageOf(page: Page, response: Response): boolean {
  const type = response.headers()['content-type'] ?? '';
  const redirected = response.status() >= 300 && response.status() < 400;
  const visit = ['document', 'fetch'].includes(response.request().resourceType());
  return (
    visit && !redirected && type.startsWith('text/html') && response.frame() === page.mainFrame()
  );
}
