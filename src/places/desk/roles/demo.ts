import type { DemoStage } from '../../../platform/capability.ts';

const names = {
  petra: 'Petra',
  femi: 'Femi',
  ruiz: 'Dr Ruiz',
  mo: 'Mo',
  cora: 'Cora',
  adi: 'Adi',
  gwen: 'Gwen',
  theo: 'Theo',
};

/** Those who work in Wrenfield go by these names on the desk. */
export async function demo({ db, person }: DemoStage): Promise<void> {
  for (const [called, name] of Object.entries(names)) {
    await db`insert into work_names (person_id, name) values (${person(called)}, ${name})`;
    await db`insert into audit_events (happened_at, by_person_id, event, subject, facts)
      select r.given_at, nullif(${person('adi')}::uuid, r.person_id), 'role given', r.person_id::text, jsonb_build_object('role', r.role)
      from person_roles r where r.person_id = ${person(called)}`;
  }
}
