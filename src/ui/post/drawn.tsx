import { jsxTemplate } from 'preact/jsx-runtime';

/** What these parts drew before, as it was drawn: HTML that was never anything else. */
export function Drawn({ html }: { html: string }) {
  return jsxTemplate([html]);
}
