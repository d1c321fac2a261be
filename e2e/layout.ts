import type { Page } from '@playwright/test';

const leastTarget = 44;

/** What sticks out of the screen sideways, and what is too small for a thumb. */
export async function layoutFaults(page: Page): Promise<string[]> {
  const wide = await page.evaluate(stickingOut);
  const small = await page.evaluate(smallTargets, leastTarget);
  return [
    ...wide.map((what) => `layout: ${what} is wider than the screen`),
    ...small.map((what) => `layout: ${what}, less than ${leastTarget} px`),
  ];
}

function stickingOut(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  });
  const name = (element: Element) => `${element.localName}.${element.className}`;
  return [...new Set(out.map(name))].slice(0, 5).concat(`the page (${scrollWidth} px)`);
}

/** Links inside running text are as high as their line, and may be. */
function smallTargets(least: number): string[] {
  const targets =
    'button, summary, select, input:not([type=hidden]), textarea, .button, nav a, label:has(input)';
  const seen = [...document.querySelectorAll(targets)].filter((target) => target.checkVisibility());
  const alone = seen.filter((target) => !target.parentElement?.closest('label'));
  const small = alone.filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return Math.min(width, height) > 2 && Math.min(width, height) < least - 0.5;
  });
  return small.slice(0, 5).map((target) => {
    const { width, height } = target.getBoundingClientRect();
    return `${target.localName}.${target.className} is ${Math.round(width)} by ${Math.round(height)}`;
  });
}
