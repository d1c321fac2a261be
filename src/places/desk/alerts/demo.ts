import type { DemoStage } from '../../../platform/capability.ts';
import { answered, type DemoAlert } from './demo/answered.ts';
import { answerDebrief, finishFollowUp, writeAlertNote } from './responding.ts';
import { holdAlert, raiseAlert } from './queries.ts';
import { sayInAlert } from './speaking.ts';

/** Two alerts that people answered: one whose word of the day after is due, and one that is all over. */
export async function alertsDemo(stage: DemoStage): Promise<void> {
  for (const story of answered) await play(stage, story);
  await stage.db`delete from notices where kind in ('alert', 'alert-word', 'alert-answer', 'alert-shared', 'alert-debrief-wish')`;
  await stage.db`update notices set created_at = created_at - interval '20 minutes' where kind in ('alert-follow-up', 'alert-after')`;
}

/** As it would have gone, then moved to when it was. */
async function play(stage: DemoStage, story: DemoAlert): Promise<void> {
  const { db, person } = stage;
  const alert = await raised(stage, story);
  for (const [step, { step: told, persons }] of story.told.entries())
    await db`select app.tell_of_alert(${alert}, ${step}, ${told}, ${persons.map(person)}::uuid[])`;
  await as(stage, story.by);
  if (!(await holdAlert(db, alert))) throw new Error(`${story.by} cannot take the alert.`);
  await talk(stage, story, alert);
  await close(stage, story, alert);
  await as(stage, undefined);
  await moveBack(stage, story, alert);
  if (!story.after) await db`select app.remind_of_follow_up(${alert})`;
}

/** Functions ask who acts; in the demo that is whoever did. */
async function as({ db, person }: DemoStage, who: string | undefined): Promise<void> {
  await db`select set_config('app.me', ${who ? person(who) : ''}, true)`;
}

async function raised(stage: DemoStage, { about, cause }: DemoAlert): Promise<string> {
  await as(stage, about);
  const occasion = `demo ${about}`;
  const raising = { about: stage.person(about), cause, level: 'crisis', occasion } as const;
  const alert = await raiseAlert(stage.db, raising);
  if (!alert) throw new Error('On call is not open in the demo.');
  // The demo may begin at night, and this was by day.
  await stage.db`update alerts set state = 'sent' where id = ${alert}`;
  return alert;
}

async function talk(stage: DemoStage, { about, said }: DemoAlert, alert: string): Promise<void> {
  const { db, services, person } = stage;
  for (const [who, minute, words] of said) {
    const word = { alert, about: person(about), by: person(who), words };
    await sayInAlert(db, services.master, word);
    await db`update alert_words set written_at = raised_at + make_interval(mins => ${minute}) from alerts a
      where a.id = alert_id and alert_id = ${alert} and written_at = app.now()`;
  }
}

async function close(stage: DemoStage, story: DemoAlert, alert: string): Promise<void> {
  const { db, services, person } = stage;
  const note = { by: person(story.by), words: story.outcome[1], outcome: true };
  await writeAlertNote(db, services.master, { id: alert, about: person(story.about) }, note);
  if (!story.after) return;
  await finishFollowUp(db, alert);
  await answerDebrief(db, alert, 'talked');
}

async function moveBack({ db }: DemoStage, story: DemoAlert, alert: string): Promise<void> {
  const back = db`make_interval(hours => ${story.hoursAgo})`;
  const end = db`make_interval(mins => ${story.outcome[0]})`;
  await db`update alert_words set written_at = written_at - ${back} where alert_id = ${alert}`;
  await db`update alert_notes set written_at = written_at - ${back} + ${end} where alert_id = ${alert}`;
  for (const [step, { minute }] of story.told.entries())
    await db`update alert_steps t set told_at = t.told_at - ${back} + make_interval(mins => ${minute})
      where t.alert_id = ${alert} and t.step = ${step}`;
  await db`update alert_told set told_at = told_at - ${back} where alert_id = ${alert}`;
  await db`update alert_follow_ups set due_at = due_at - ${back} + ${end}, done_at = done_at - ${back} + ${end} + interval '1 day'
    where alert_id = ${alert}`;
  await db`update alert_debriefs set asked_at = asked_at - ${back} + ${end}, answered_at = answered_at - ${back} + ${end} where alert_id = ${alert}`;
  await db`update alerts set raised_at = raised_at - ${back}, closed_at = closed_at - ${back} + ${end} where id = ${alert}`;
  await db`update audit_events set happened_at = happened_at - ${back} where subject = ${alert}`;
}
