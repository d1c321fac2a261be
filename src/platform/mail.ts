import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type { Db } from './database.ts';
import { defineJob } from './jobs.ts';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Hands letters over; `delivers` is false without SMTP_URL, and then they wait in the desk's outbox. */
export interface Postman {
  delivers: boolean;
  deliver(letter: Letter): Promise<void>;
}

export function smtpPostman(config: Pick<Config, 'smtpUrl' | 'mailFrom'>): Postman {
  if (!config.smtpUrl) return { delivers: false, deliver: async () => undefined };
  const transport = createTransport(config.smtpUrl, { from: config.mailFrom });
  return {
    delivers: true,
    deliver: async (letter) => {
      await transport.sendMail({ ...letter, headers: { 'Auto-Submitted': 'auto-generated' } });
    },
  };
}

/** Writes a letter and its sending in the transaction of its cause. A `secret` one (it holds a link) is never shown in the outbox. */
export async function post(
  db: Db,
  letter: Letter & { person?: string; secret?: boolean },
): Promise<void> {
  await db`select app.post_mail(${letter.person ?? null}, ${letter.to}, ${letter.subject}, ${letter.text}, ${letter.secret ?? false})`;
}

export const sendMail = defineJob(
  'send-mail',
  z.object({ mail: z.uuid() }),
  async ({ mail }, desk) => {
    if (!desk.services.postman.delivers) return;
    const [letter] = await desk.as(
      'worker',
      (db) => db<Letter[]>`
    select recipient as to, subject, body as text from app.mail_to_send(${mail})`,
    );
    if (!letter) return;
    try {
      await desk.services.postman.deliver(letter);
      await desk.as('worker', (db) => db`select app.mail_done(${mail}, 'sent')`);
    } catch (fault) {
      if (desk.last) await desk.as('worker', (db) => db`select app.mail_done(${mail}, 'failed')`);
      throw fault;
    }
  },
);
