import type { CopyWords } from './copy-words.ts';

/** Writes a plan into the page, as text alone. */
export function write(article: HTMLElement | null, { title, foot, sections }: CopyWords): void {
  if (!article) return;
  const parts = sections.map((section) => {
    const list = make('ul', ...section.lines.map((line) => make('li', ...line.map(pieceOf))));
    return make('section', make('h3', section.title), list);
  });
  for (const part of parts) part.className = 'section';
  article.replaceChildren(make('h2', title), ...parts, make('p', foot));
  article.hidden = false;
}

function pieceOf({ text, tel }: CopyWords['sections'][number]['lines'][number][number]) {
  if (tel === undefined) return text;
  const link = document.createElement('a');
  link.href = `tel:${tel.replaceAll(/[^\d+]/g, '')}`;
  link.textContent = text;
  return link;
}

function make(name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}
