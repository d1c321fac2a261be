import { clock } from './clock.ts';

export type LogFields = Record<string, string | number | boolean | undefined>;

export interface Log {
  write(event: string, fields?: LogFields): void;
}

/** One line of JSON an event. Never a name, an address with an id in it, a query or what somebody typed. */
export const terminalLog: Log = {
  write(event, fields = {}) {
    process.stderr.write(
      `${JSON.stringify({ at: clock.now().toISOString(), event, ...fields })}\n`,
    );
  },
};

export const silentLog: Log = { write: () => undefined };

/** The kind of a fault and where in our code it arose; its message may hold private words and stays out. */
export function faultFields(fault: unknown): LogFields {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const code = 'code' in fault ? String(fault.code) : undefined;
  const frame = fault.stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line) && !line.includes('node:'));
  return { fault: fault.name, code, where: frame?.trim().replace(/\(?\/.*\//, '(') };
}
