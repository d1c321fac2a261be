import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay, type Question } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const [fresh, older] = ['f7', 'f8'].map((end) => `00000000-0000-4000-8000-0000000000${end}`) as [
  string,
  string,
];

/** Maya shows Sam alerts, and Asha in a quiet end since yesterday; Omar’s consent was taken back. */
async function mayaShowsAlerts({ owner }: World): Promise<void> {
  await owner`delete from consents where part = 'alerts'`;
  const shown = [
    { tie: mayasTies.sam, supporter: cast.sam.id, quiet: false, withdrawn: false },
    { tie: mayasTies.asha, supporter: cast.asha.id, quiet: true, withdrawn: false },
    { tie: mayasTies.omar, supporter: cast.omar.id, quiet: false, withdrawn: true },
  ];
  for (const { tie, supporter, quiet, withdrawn } of shown)
    await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until, quiet_from, withdrawn_at)
      values (${tie}, ${cast.maya.id}, ${supporter}, 'alerts', 'x', app.now() + interval '30 days',
        ${quiet ? owner`app.now() - interval '1 day'` : null}, ${withdrawn ? owner`app.now() - interval '1 day'` : null})`;
  await owner`insert into alerts (id, about_person_id, cause, level, occasion, raised_at) values
    (${fresh}, ${cast.maya.id}, 'not_safe', 'crisis', 'a', app.now()),
    (${older}, ${cast.maya.id}, 'not_safe', 'crisis', 'b', app.now() - interval '3 days')`;
}

const looking =
  (alert: string): Question =>
  async (db) => {
    await db`insert into looks (about_person_id, by_person_id, part) values (${cast.maya.id}, app.me(), 'alerts')`;
    return db`select state from alerts where id = ${alert}`;
  };

whoMay(
  'Alerts about Maya, which she shows',
  {
    'see that there is one, having looked': looking(fresh),
    'see that there was one before, having looked': looking(older),
    'see it without a look': (db) => db`select state from alerts where id = ${fresh}`,
  },
  {
    visitor: 'no no no',
    maya: 'no no yes',
    sam: 'yes yes no',
    asha: 'no yes no',
    omar: 'no no no',
    petra: 'no no no',
    femi: 'no no no',
    ruiz: 'no no no',
    mo: 'no no no',
    cora: 'no no no',
    adi: 'no no no',
    nina: 'no no no',
    yuki: 'no no no',
    hugo: 'no no no',
    lee: 'no no no',
    gwen: 'no no no',
    theo: 'no no no',
  },
  mayaShowsAlerts,
);
