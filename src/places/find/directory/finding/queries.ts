import type { Db } from '../../../../platform/database.ts';

export interface FoundListing {
  readonly service: string;
  readonly total: number;
  readonly metres: number | null;
  /** It has a place in the postcode that was asked for. */
  readonly here: boolean;
  /** Null where hours are not known, or not asked. */
  readonly open: boolean | null;
  readonly aged: boolean | null;
  readonly needs: string;
  readonly facets: string;
  readonly languages: readonly string[];
  /** Marks of the question that it has, the weightiest first. */
  readonly marks: readonly string[];
}

export const foundListings = (
  db: Db,
  asked: Record<string, unknown>,
  leaveOut: number,
  most: number,
): Promise<FoundListing[]> =>
  db<FoundListing[]>`
    select service, total, metres, here, open, aged, needs, facets, languages, marks
    from app.found_listings(${db.json(asked as never)}, ${leaveOut}, ${most})`;

export interface ServiceWords {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly checked_on: string | null;
}

export const serviceWords = (db: Db, services: string[]): Promise<ServiceWords[]> =>
  db<ServiceWords[]>`
    select s.id, s.name, coalesce(left(s.description, 300), '') as summary, s.assured_date as checked_on,
      case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as organisation
    from services s left join organizations o on o.id = s.organization_id where s.id = any (${services})`;

export interface PlaceOfService {
  readonly service: string;
  readonly location: string;
  readonly name: string | null;
  readonly city: string | null;
  readonly postcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export const foundPlaces = (db: Db, services: string[]): Promise<PlaceOfService[]> =>
  db<PlaceOfService[]>`
    select distinct on (s.service_id, l.id) s.service_id as service, l.id as location, l.name, a.city, a.postal_code as postcode,
      l.latitude, l.longitude
    from services_at_location s join locations l on l.id = s.location_id
    left join addresses a on a.location_id = l.id
    where s.service_id = any (${services})
    order by s.service_id, l.id, a.address_type <> 'physical', a.id`;
