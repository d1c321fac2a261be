import { expect, test } from 'vitest';
import { vCard } from './contact-card.ts';

const card = {
  name: 'Hablemos, en español; sí',
  organisation: 'Unity',
  phones: [{ number: '01632 960123', kind: 'voice' as const }],
  email: '',
  url: 'https://unity.wrenfield.example',
  street: '100 Mill Road',
  city: 'Wrenfield',
  postcode: 'WX2 1AB',
  note: 'Counselling in Spanish.\nTuesdays from four to eight, Saturdays from ten to three; ring first, please.',
};

test('Maya sends a service to her phone as a contact that RFC 6350 reads', () => {
  const text = vCard(card);
  const lines = text.split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain('FN:Hablemos\\, en español\\; sí\r\n');
  expect(unfolded).toContain('TEL;VALUE=text;TYPE="voice,work":01632 960123\r\n');
  expect(unfolded).toContain('ADR:;;100 Mill Road;Wrenfield;;WX2 1AB;\r\n');
  expect(unfolded).toContain('NOTE:Counselling in Spanish.\\nTuesdays');
  expect(unfolded).not.toContain('EMAIL');
  expect(text.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n')).toBe(true);
  expect(text.endsWith('END:VCARD\r\n')).toBe(true);
});

test('a folded line never cuts a letter in two', () => {
  const text = vCard({ ...card, note: 'ñ'.repeat(200) });
  expect(text.split('\r\n').join('').includes('\uFFFD')).toBe(false);
  expect(text.replaceAll('\r\n ', '')).toContain(`NOTE:${'ñ'.repeat(200)}`);
});
