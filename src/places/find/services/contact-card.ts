export interface ContactCard {
  /** Under which name it stands in the phone. */
  name: string;
  organisation: string;
  phones: readonly { number: string; kind: 'voice' | 'text' }[];
  email: string;
  url: string;
  street: string;
  city: string;
  postcode: string;
  note: string;
}

/** One contact in vCard 4.0 (RFC 6350): lines end in CRLF and are folded after 75 octets; empty properties are left out. */
export function vCard(card: ContactCard): string {
  const { street, city, postcode } = card;
  const lines = [
    ['FN', escaped(card.name)],
    ['ORG', escaped(card.organisation)],
    ...card.phones.map(({ number, kind }) => [
      `TEL;VALUE=text;TYPE="${kind},work"`,
      escaped(number),
    ]),
    ['EMAIL', escaped(card.email)],
    ['URL', card.url],
    [
      'ADR',
      street + city + postcode && `;;${[street, city, '', postcode, ''].map(escaped).join(';')}`,
    ],
    ['NOTE', escaped(card.note)],
  ].filter(([, value]) => value !== '');
  const written = lines.map(([name, value]) => `${name}:${value}`);
  return ['BEGIN:VCARD', 'VERSION:4.0', ...written, 'END:VCARD', ''].map(folded).join('\r\n');
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

/** Never within a character: an octet limit, and characters of up to four octets. */
function folded(line: string): string {
  const rows = [''];
  for (const character of line) {
    const row = rows.at(-1) ?? '';
    if (Buffer.byteLength(row + character) > 75) rows.push(` ${character}`);
    else rows[rows.length - 1] = row + character;
  }
  return rows.join('\r\n');
}
