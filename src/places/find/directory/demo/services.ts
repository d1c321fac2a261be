import services from './services.json' with { type: 'json' };

/** One invented service as it is written down in `services.json`. */
export interface DemoService {
  readonly key: string;
  readonly organisation: string;
  readonly name: string;
  readonly about: string;
  /** A key of `places.json`; none for a service that comes to you or is on the phone. */
  readonly place?: string;
  readonly who: string;
  /** In words that `hoursInWords` reads. */
  readonly hours: string;
  readonly cost: string;
  readonly how: string;
  readonly languages: readonly string[];
  readonly needs: readonly string[];
  readonly ages?: readonly (number | null)[];
  readonly faiths?: readonly string[];
  readonly cultures?: readonly string[];
  readonly remote?: boolean;
  readonly livedExperience?: boolean;
  readonly takesNewPeople?: boolean;
  readonly wait?: string;
  readonly bring?: readonly string[];
  readonly costs?: readonly (readonly [option: string, amount: number])[];
  readonly capacity?: readonly [unit: string, most: number, free: number];
  readonly interpreters?: string;
  readonly text?: boolean;
  readonly status?: string;
  readonly alert?: string;
  /** `1TH 19:00:00 21:00:00`: an RFC 5545 day of the month and its hours. */
  readonly monthly?: string;
}

export const demoServices = services as unknown as readonly DemoService[];
