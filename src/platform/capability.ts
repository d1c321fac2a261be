import type { Hono } from 'hono';
import type { VNode } from 'preact';
import type { Config } from '../config.ts';
import type { Db } from './database.ts';
import type { ExportDesk, GlassPart, Held, HeldAct } from './held.ts';
import type { Job } from './jobs.ts';
import type { MasterKey } from './master-key.ts';
import type { Services } from './services.ts';
import type { Ask, Kith, Role } from './web/context.ts';
import type { MessageKey, Words } from './words.tsx';

export * from './held.ts';

/** All that one capability gives to the house. Only `app.tsx` collects these. */
export interface Capability {
  name: string;
  routes?: Hono<Kith>;
  /** The main place that it opens in the top bar, such as `/find`. */
  place?: string;
  jobs?: Job[];
  held: Held[];
  /** Cards on Today, drawn in the order of their weight, the lightest first. */
  today?: TodayCard[];
  /** Cards on the front page, for whoever comes by, the lightest first. */
  front?: FrontCard[];
  /** What stays on Today on a hard day, the lightest first: a check-in, a person, the safety plan. */
  hardDay?: TodayCard[];
  /** Cards on Help now, the lightest first. Drawn with the rights of who asks, a visitor's too. */
  help?: TodayCard[];
  /** Its lines on the home of Plan, the lightest first. */
  plan?: PlanLine[];
  /** Queues and pages on the desk. */
  desk?: DeskEntry[];
  /** What a responder to an alert may see of the person it is about, as the rule book lets through. */
  responderPanel?(c: Ask, person: string): Promise<VNode | undefined>;
  /** What a supporter sees of a member, as the rule book lets through; undefined where that is nothing. */
  supporterPanel?(desk: SupporterDesk, person: string): Promise<VNode | undefined>;
  /** What it offers on a service's page to who asks; undefined where that is nothing. */
  serviceWay?(c: Ask, service: string): Promise<ServiceWay | undefined>;
  /** What it calls its parts where a look or broken glass names one. */
  parts?: Record<string, MessageKey>;
  /** Parts that two people together may open for an hour, under policies that ask `app.glass_opened(part)`. */
  glass?: GlassPart[];
  /** By what names the person who asks knows others, such as the people of their circle. */
  knownAs?(desk: ExportDesk): Promise<ReadonlyMap<string, string>>;
  /** What may be held back for somebody who slows themself down, and is done when the time has come. */
  heldActs?: HeldAct[];
  /** Takes a consent back once more after a restore, as the owner of the data; harmless twice. */
  withdrawAgain?(db: Db, withdrawal: { person: string; subject: string; at: Date }): Promise<void>;
  /** Keys of its own that the master key wraps are wrapped anew; as the owner of the data, harmless twice. */
  rewrapKeys?(db: Db, from: MasterKey, to: MasterKey): Promise<void>;
  /** Addresses to which more than 2 MB may be posted, and how many bytes. */
  largest?: Record<string, number>;
  /** What a starter brings: first spaces, texts. Run once, as the first coordinator, in the transaction that opens the community. */
  seed?(db: Db, starter: string): Promise<void>;
  /** Its part of the demo community. Run as the owner, in the order of `app.tsx`. */
  demo?(stage: DemoStage): Promise<void>;
  /** Once a start of the program; what it returns is printed in the terminal. */
  onStart?(services: Services): Promise<string | undefined>;
  /** What it says for each kind of notice that it sends; facts of the notice fill the message. */
  notices?: Record<string, MessageKey>;
  /** The people who stand by this person in private life: none of them may help to open the person's account. As the owner. */
  standsBy?(db: Db, person: string): Promise<string[]>;
  commands?: Command[];
  /** Checks of `kith check`. */
  doctor?(db: Db): Promise<Finding[]>;
}

/** Whose eyes a supporter's page is drawn for: the supporter's, or the member's who views as them. */
export interface SupporterDesk {
  db: Db;
  words: Words;
  services: Services;
  supporter: string;
  tie: string;
  /** False when the member views as the supporter: then nothing can be sent from the page. */
  acting: boolean;
  /** Tells the member of a look at a part; says nothing when the member views as the supporter. */
  looked(part: string): Promise<void>;
}

export interface TodayCard {
  weight: number;
  draw(c: Ask): Promise<VNode | undefined>;
}

export interface PlanLine {
  weight: number;
  href: string;
  title: MessageKey;
  /** What it is for, in one line. */
  note: MessageKey;
}

/** Drawn with the rights of who asks, a visitor's too. */
export type FrontCard = TodayCard;

/** A way on from a service: a link, or a form that posts to `href`. */
export interface ServiceWay {
  href: string;
  label: string;
  note?: string;
  posts?: boolean;
}

export interface DeskEntry {
  address: string;
  title: MessageKey;
  roles: Role[];
  /** How many wait, for the desk's overview; undefined for pages without a queue. */
  waiting?(db: Db): Promise<number>;
}

export interface DemoStage {
  db: Db;
  services: Services;
  /** The person of the demo behind a name of the cast, such as `maya`. */
  person(name: string): string;
  /** The day that the demo plays on; history goes back from it. */
  today: Date;
  /** A random number in [0, 1) that is the same at each run. */
  chance(): number;
}

export interface Command {
  name: string;
  usage: string;
  about: string;
  /** Returns the exit code. */
  run(args: string[], desk: CommandDesk): Promise<number>;
}

/** What a command may reach. */
export interface CommandDesk {
  config: Config;
  house: Capability[];
  say(line: string): void;
  /** One transaction as the owner, beside a Kith that may be running. */
  asOwner<T>(work: (db: Db) => Promise<T>): Promise<T>;
}

/** A command's own refusal, in a sentence for who typed it. */
export class CommandRefused extends Error {}

export interface Finding {
  what: string;
  state: 'good' | 'warning' | 'bad';
  advice: string;
}
