import type { Page } from '@playwright/test';

interface Stop {
  name: string;
  /** Behind the bar that stays, or off the screen. */
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
    if (stop.unseen) faults.push(`${stop.name} is not seen`);
    if (stop.top < before.top - rowOfButtons) faults.push(`${stop.name} after ${before.name}`);
    before = stop;
  }
}

/** Back up the page: what comes into sight from above stands clear of the bar. */
export async function unseenOnTheWayBack(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  for (;;) {
    await page.keyboard.press('Shift+Tab');
    const stop = await page.evaluate(focusedNow);
    if (!stop) return unseen;
    if (stop.unseen) unseen.push(stop.name);
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
  if (!here || here === document.body) return undefined;
  const { left, width, top } = here.getClientRects()[0] ?? here.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, Math.max(top, 0) + 3);
  const seen = there !== null && (here.contains(there) || there.contains(here));
  const name = here.getAttribute('aria-label') ?? (here.textContent.trim() || here.id);
  return { name, unseen: !seen, top: top + scrollY };
}
