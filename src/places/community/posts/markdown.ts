/**
 * Renders the little Markdown that posts may use as HTML: paragraphs, lists, quotes, **bold**, *italics* and links. Everything else
 * is shown as it was typed. Links lead to `https`, `tel` and `mailto` alone, and say where they lead.
 * @param text at most 20,000 characters; the time is linear in them
 */
export function htmlOf(text: string): string {
  return plainText(text)
    .split(/\n{2,}/)
    .map((block) => blockOf(block.replace(/^\n+|\s+$/g, '')))
    .join('');
}

/** What search reads: small letters without accents, marks or signs of Markdown. */
export function searchWords(text: string): string {
  return plainText(text)
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without what turns the direction of writing around, cannot be seen, or is piled up to hide other text. */
export function plainText(text: string): string {
  return text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff\u00ad]/g, '')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll(/(\p{M}{4})\p{M}+/gu, '$1');
}

function blockOf(block: string): string {
  if (block === '') return '';
  const lines = block.split('\n');
  if (lines.every((line) => /^[-*] /.test(line))) return list('ul', lines, /^[-*] /);
  if (lines.every((line) => /^\d{1,3}[.)] /.test(line))) return list('ol', lines, /^\d{1,3}[.)] /);
  if (lines.every((line) => line.startsWith('>')))
    return `<blockquote dir="auto">${lines.map((line) => inline(line.replace(/^> ?/, ''))).join('<br>')}</blockquote>`;
  if (/^#{1,3} /.test(block) && lines.length === 1)
    return `<p dir="auto"><strong>${inline(block.replace(/^#+ /, ''))}</strong></p>`;
  return `<p dir="auto">${lines.map((line) => inline(line)).join('<br>')}</p>`;
}

const list = (kind: 'ul' | 'ol', lines: string[], sign: RegExp): string =>
  `<${kind} dir="auto">${lines.map((line) => `<li>${inline(line.replace(sign, ''))}</li>`).join('')}</${kind}>`;

const marks =
  /\[([^[\]\n]{1,200})\]\(([^\s()<>"]{1,500})\)|(https:\/\/[^\s<>"'()[\]]{1,500})|\*\*([^\s*](?:[^*\n]{0,400}[^\s*])?)\*\*|(?<![*\w])[*_]([^\s*_](?:[^*_\n]{0,400}[^\s*_])?)[*_](?![*\w])/g;

function inline(text: string): string {
  let html = '';
  let from = 0;
  for (const match of text.matchAll(marks)) {
    html += escaped(text.slice(from, match.index)) + marked(match);
    from = match.index + match[0].length;
  }
  return html + escaped(text.slice(from));
}

function marked([all, label, target, bare, bold, italic]: RegExpMatchArray): string {
  if (bold) return `<strong>${escaped(bold)}</strong>`;
  if (italic) return `<em>${escaped(italic)}</em>`;
  const address = bare?.replace(/[.,;:!?]+$/, '') ?? target ?? '';
  const link = linkTo(address, label ?? address);
  return link === undefined ? escaped(all) : link + escaped(bare?.slice(address.length) ?? '');
}

const schemes = new Set(['https:', 'tel:', 'mailto:']);

/** The host stands beside the words, so that no link can pretend to lead elsewhere. */
function linkTo(address: string, label: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !schemes.has(url.protocol) || url.username || url.password) return undefined;
  const told = url.protocol === 'https:' ? url.hostname : decoded(url.pathname);
  const says = label.includes(told) && label === address ? '' : ` (${escaped(told)})`;
  return `<a href="${escaped(url.href)}" rel="nofollow noopener noreferrer ugc">${escaped(label)}</a>${says}`;
}

function decoded(text: string): string {
  try {
    return plainText(decodeURIComponent(text));
  } catch {
    return text;
  }
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');
