import type { Point } from '../search/distance.ts';
import type { Audience, Culture, Faith, Need, Signal } from '../search/lexicon.ts';
import type { Why } from '../search/marks.ts';
import type { Question } from '../search/question.ts';
import type { When } from '../search/when.ts';

/** What somebody looks for. The words are wishes, which order what is found; everything else must be met. */
export interface Wanted {
  /** Plain words, as typed: "free counselling in spanish near little marrow". */
  readonly words?: string;
  readonly needs?: readonly Need[];
  readonly audiences?: readonly Audience[];
  readonly faiths?: readonly Faith[];
  readonly cultures?: readonly Culture[];
  /** ISO 639; one of them must be spoken. */
  readonly languages?: readonly string[];
  /** Free, low cost, remote, step-free, takes new people, run by people with lived experience, … */
  readonly signals?: readonly Signal[];
  /** Years. A service that names no ages takes everybody. */
  readonly age?: number;
  /** Open then; services whose hours nobody knows are left out. */
  readonly when?: When;
  /** A place name or a postcode, as typed; stands above a place in the words. */
  readonly place?: string;
  /** Where somebody is: used for this question alone, and never kept. Stands above `place`. */
  readonly here?: Point;
  /** Metres from the place or from here; services that come to you or are on the phone have no distance and are left out. */
  readonly within?: number;
  /** From 1; 1 without it. */
  readonly page?: number;
  /** 1 to 100; 20 without it. */
  readonly perPage?: number;
}

export interface FoundServices {
  /** Of all pages together. */
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
  readonly services: readonly FoundService[];
  /** How the words were understood: corrections to tell, the place, whether to show help for danger first. */
  readonly question: Question;
  /** What distances are measured from, and what it is called; null where no place is known or asked. */
  readonly near: { readonly name: string | null; readonly point: Point } | null;
  /** A place was asked for that the directory does not know. */
  readonly unknownPlace: boolean;
}

export interface FoundService {
  readonly id: string;
  readonly name: string;
  /** The first 300 characters or fewer of what it says of itself. */
  readonly summary: string;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** `YYYY-MM-DD`; null where nobody ever checked it. */
  readonly checkedOn: string | null;
  /** Why it is in the list, the weightiest first. */
  readonly why: readonly Why[];
  /** Metres to its nearest place; null where no place was asked or it has none. */
  readonly metres: number | null;
  /** The nearest first. */
  readonly places: readonly FoundPlace[];
  readonly needs: readonly Need[];
  readonly signals: readonly Signal[];
  /** ISO 639. */
  readonly languages: readonly string[];
}

export interface FoundPlace {
  readonly locationId: string;
  readonly name: string | null;
  readonly city: string | null;
  readonly postcode: string | null;
  readonly point: Point | null;
}
