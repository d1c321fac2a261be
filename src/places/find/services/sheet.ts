import type { Schedule } from '../directory/public.ts';

/** All that a page says of one service, plain: no record of the standard, nothing hidden. */
export interface ServiceSheet {
  readonly id: string;
  readonly name: string;
  readonly otherName: string;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly about: string;
  readonly alert: string;
  readonly running: boolean;
  readonly who: string;
  /** Years. */
  readonly ages: { readonly least: number | null; readonly most: number | null };
  readonly how: string;
  readonly wait: string;
  readonly takesNew: boolean | null;
  readonly livedExperience: boolean;
  readonly remote: boolean;
  /** ISO 639 where the directory gives it, else the name as it stands there. */
  readonly languages: readonly string[];
  readonly interpreters: string;
  readonly faiths: readonly string[];
  readonly cultures: readonly string[];
  readonly cost: CostSaid;
  readonly bring: readonly string[];
  readonly areas: readonly string[];
  readonly places: readonly SheetPlace[];
  readonly phones: readonly SheetPhone[];
  readonly email: string;
  readonly url: string;
  readonly schedules: readonly Schedule[];
  /** Hours in the words of the directory, each once. */
  readonly hoursInWords: readonly string[];
  /** `YYYY-MM-DD` */
  readonly checkedOn: string | null;
  readonly checkedBy: string;
}

export interface CostSaid {
  readonly words: string;
  readonly options: readonly {
    readonly name: string;
    readonly amount: number;
    readonly currency: string;
  }[];
  readonly free: boolean;
}

export interface SheetPlace {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly postcode: string;
  readonly transport: string;
  readonly access: readonly string[];
  /** WGS 84 degrees. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
}

export interface SheetPhone {
  readonly number: string;
  readonly extension: number | null;
  readonly kind: 'voice' | 'text';
  readonly about: string;
}
