import type { Fault } from './draft.ts';
import { doesOf } from './reasons.ts';
import type { Outcome, Report } from './report.ts';
import type { InputRow } from './rows.ts';

/** What became of one record: in the directory, there already word for word, met twice in this source, or set aside. */
export type Fate = 'in' | 'unchanged' | 'same' | 'setAside';

/** One record that a row of input made, for the ledger to say what became of it. */
export interface Part {
  fault(fault: Fault): void;
  settle(fate: Fate): void;
}

/** Waits until all that one row of input made is settled, and then enters the row in the report, once. */
export class Tally {
  readonly #row: InputRow;
  readonly #report: Report;
  readonly #faults: Fault[] = [];
  readonly #fates: Fate[] = [];
  #principal: Fate | null = null;

  constructor(row: InputRow, report: Report) {
    this.#row = row;
    this.#report = report;
  }

  /** The first part is what the row is about: if it is set aside, the row is. */
  part(principal: boolean): Part {
    return {
      fault: (fault) => this.#faults.push(fault),
      settle: (fate) => {
        if (principal) this.#principal = fate;
        this.#fates.push(fate);
        if (this.#fates.length === this.#expected) this.#enter();
      },
    };
  }

  get #expected(): number {
    return this.#row.records.length + (this.#row.patches?.length ?? 0);
  }

  #enter(): void {
    for (const fault of this.#faults) this.#report.note(this.#row, fault);
    this.#report.count(this.#row, this.#outcome());
  }

  #outcome(): Outcome {
    if (this.#principal === 'setAside') return 'setAside';
    if (!this.#fates.includes('in')) return 'unchanged';
    return this.#faults.some(({ reason }) => doesOf(reason) !== 'doubt') ? 'mended' : 'kept';
  }
}
