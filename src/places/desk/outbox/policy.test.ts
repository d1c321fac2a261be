import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';

const [plain, secret, sent] = ['a1', 'a2', 'a3'].map(
  (end) => `00000000-0000-4000-8000-0000000000${end}`,
) as [string, string, string];

whoMay(
  'Letters',
  {
    'read the table': (db) => db`select body from mails`,
    'see that letters wait': (db) => db`select subject from app.outbox('waiting', 'infinity')`,
    'see a whole address': (db) =>
      db`select 1 from app.outbox('', 'infinity') where recipient = 'maya@example.org'`,
    'count them': (db) => db`select count from app.outbox_counts()`,
    'read a letter that waits': (db) => db`select body from app.outbox_words(${plain})`,
    'read a letter with a secret link': (db) => db`select body from app.outbox_words(${secret})`,
    'read a letter that was sent': (db) => db`select body from app.outbox_words(${sent})`,
    'have them sent again': (db) => db`select 1 where app.send_letters_again() > 0`,
  },
  {
    visitor: 'no no no no no no no no',
    maya: 'no no no no no no no no',
    sam: 'no no no no no no no no',
    asha: 'no no no no no no no no',
    omar: 'no no no no no no no no',
    petra: 'no no no no no no no no',
    femi: 'no no no no no no no no',
    ruiz: 'no no no no no no no no',
    mo: 'no no no no no no no no',
    cora: 'no no no no no no no no',
    adi: 'no yes no yes yes no no yes',
    nina: 'no no no no no no no no',
    yuki: 'no no no no no no no no',
    hugo: 'no no no no no no no no',
    lee: 'no no no no no no no no',
    gwen: 'no no no no no no no no',
    theo: 'no no no no no no no no',
  },
  async ({ owner }) => {
    const letters = [
      [plain, false, 'waiting'],
      [secret, true, 'waiting'],
      [sent, false, 'sent'],
    ] as const;
    for (const [id, hidden, state] of letters) {
      await owner`insert into mails (id, person_id, recipient, subject, body, secret, state)
        values (${id}, ${cast.maya.id}, 'maya@example.org', 'A notice', 'Words', ${hidden}, ${state})`;
    }
  },
);
