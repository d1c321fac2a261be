import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smtpPostman } from './mail.ts';

const received: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      received.push(Buffer.concat(parts).toString());
      done();
    });
  },
});

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const address = () => `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

test('A letter reaches the mail server, from the community’s address, and asks for no automatic answer', async () => {
  const postman = smtpPostman({ smtpUrl: address(), mailFrom: 'hello@example.org' });
  await postman.deliver({
    to: 'maya@example.org',
    subject: 'A note for you',
    text: 'Please open Kith.',
  });
  expect(received[0]).toContain('From: hello@example.org');
  expect(received[0]).toContain('Auto-Submitted: auto-generated');
  expect(received[0]).toContain('Please open Kith.');
});

test('An address cannot smuggle in another header or another recipient', async () => {
  const postman = smtpPostman({ smtpUrl: address(), mailFrom: 'hello@example.org' });
  const sly = 'maya@example.org\r\nBcc: hugo@example.org';
  await postman
    .deliver({ to: sly, subject: 'One\r\nX-Other: two', text: 'x' })
    .catch(() => undefined);
  expect(received.slice(1).join('\n')).not.toMatch(/^(Bcc|X-Other):/m);
});

test('A server that is away is told as a fault, so that the job tries again', async () => {
  const postman = smtpPostman({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'hello@example.org' });
  await expect(postman.deliver({ to: 'a@example.org', subject: 's', text: 't' })).rejects.toThrow();
});

test('Without SMTP_URL nothing is delivered, and that is said', () => {
  expect(smtpPostman({ smtpUrl: undefined, mailFrom: 'x@example.org' }).delivers).toBe(false);
});
