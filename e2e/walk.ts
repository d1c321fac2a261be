import type { Page } from '@playwright/test';

interface Stop {
  name: string;
  /** Under the bar that stays, or off the screen. */
  unseen: boolean;
  /** Distance from the top of the page, in CSS pixels. */
  top: number;
}

/** What whoever walks through the page by the Tab key alone meets, and what is wrong with it. */
export async function faultsOnTheWay(page: Page): Promise<string[]> {
  const faults = await page.evaluate(headingFaults);
  let before: Stop = { name: 'the beginning', unseen: false, top: 0 };
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedNow);
    if (!stop) return faults;
    if (stop.name === '') faults.push(`no name after ${before.name}`);
    if (stop.unseen) faults.push(`${stop.name} is not seen`);
    if (stop.top < before.top - rowOfButtons) faults.push(`${stop.name} after ${before.name}`);
    before = stop;
  }
}

/** What stands beside each other may differ so much in its upper edge, in CSS pixels. */
const rowOfButtons = 80;

function headingFaults(): string[] {
  const seen = [...document.querySelectorAll('h1, h2, h3, h4')].filter((one) =>
    one.checkVisibility(),
  );
  const levels = seen.map(({ localName }) => Number(localName[1]));
  const steps = levels.map((level, at) => level - (levels[at - 1] ?? 0));
  const faults = steps.flatMap((step, at) => (step > 1 ? [`h${levels[at]} comes too deep`] : []));
  return levels.filter((level) => level === 1).length === 1 ? faults : ['not one h1', ...faults];
}

/** Past the last stop the focus is the browser's own: then there is none. */
function focusedNow(): Stop | undefined {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || here === document.body) return undefined;
  const labels = here instanceof HTMLInputElement ? [...(here.labels ?? [])] : [];
  const words = [here, ...labels].map(({ textContent }) => textContent.trim()).join('');
  const named = here.getAttribute('aria-label') ?? '';
  const field = document.querySelector(`label[for="${here.id}"]`)?.textContent ?? '';
  const bar = document.querySelector('.bar');
  const { top, bottom } = here.getBoundingClientRect();
  const stays = bar && !bar.contains(here) && !here.closest('.places') && top + scrollY > 200;
  const least = stays ? bar.getBoundingClientRect().bottom : 0;
  const unseen = bottom <= 0 || top >= innerHeight || top < Math.max(least - 1, 0);
  return {
    name: named || words || field,
    unseen: unseen && bottom - top < innerHeight,
    top: top + scrollY,
  };
}
