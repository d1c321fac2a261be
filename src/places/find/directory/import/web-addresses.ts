import type { Reading } from './reading.ts';

const bad = (reason: 'webUnreadable' | 'uriUnreadable' | 'emailUnreadable'): Reading => ({
  value: null,
  reason,
});

/** RFC 3986 as the official schemas check it: letters, digits, the reserved marks and percent signs before two hex digits. */
const sound = /^[a-z][a-z\d+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})+$/i;
const unsafe = /^(javascript|data|vbscript|file|blob):/i;

/** An address to link to. A missing scheme is completed; what is no address of the web is null. */
export function webIn(text: string): Reading {
  if (/^https?:\/*$/i.test(text) || /^n\/?a$|^none$/i.test(text))
    return { value: null, reason: 'webBlank' };
  const slashed = text.replaceAll('\\', '/');
  const schemed = /^[a-z][a-z\d+.-]*:\/\//i.test(slashed) ? slashed : `http://${slashed}`;
  if (!/^https?:/i.test(schemed)) return bad('webUnreadable');
  const href = canonical(schemed);
  if (href === null) return firstOf(text);
  if (sound.test(text) && /^https?:\/\//i.test(text)) return { value: text };
  return { value: href, reason: 'webCompleted' };
}

/** `http://a.example; http://b.example`: the first that is one. */
function firstOf(text: string): Reading {
  const parts = text
    .split(/[,;|]|\s+(?=https?:|www\.)|\s+(?:or|and)\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== text);
  const found = parts.map((part) => webIn(part).value).find((value) => value !== null);
  return found ? { value: found, reason: 'webCompleted' } : bad('webUnreadable');
}

function canonical(address: string): string | null {
  if (/\s/.test(address.trim())) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  const named = url && (/\.[a-z\d-]{2,}\.?$/i.test(url.hostname) || url.hostname.includes(':'));
  return named && url.username === '' && sound.test(url.href) ? url.href : null;
}

/** An identifier. It need not lead anywhere, but it never runs anything. */
export function uriIn(text: string): Reading {
  if (sound.test(text) && !unsafe.test(text)) return { value: text };
  const web = webIn(text);
  return web.value === null ? bad('uriUnreadable') : web;
}

const mailbox =
  /^[a-z\d!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z\d!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

export function emailIn(text: string): Reading {
  const bare = text.replace(/^mailto:/i, '');
  if (mailbox.test(bare)) return { value: bare };
  const found = bare.split(/[\s,;<>()]+/).filter((part) => mailbox.test(part));
  return found.length > 0 ? { value: found[0], reason: 'emailSeveral' } : bad('emailUnreadable');
}
