import type { Mapping, Target } from './spreadsheet-targets.ts';

/** Headings that people use, plain and in lower case, by what they mean. The first that fits counts. */
const meanings: readonly (readonly [Target, RegExp])[] = [
  ['location.hidden', /^(hidden|confidential|secret|do not publish).*(location|address)?$/],
  [
    'organisation.name',
    /^((organi[sz]ation|agency|provider|charity|company|parent)( name)?|name ?1)$/,
  ],
  ['organisation.description', /^(organi[sz]ation|agency|provider) (description|about)$/],
  ['organisation.website', /^(organi[sz]ation|agency) (website|url)$/],
  ['organisation.email', /^(organi[sz]ation|agency) e ?mail$/],
  ['service.alternateName', /^(alternate|alternative|other|also known as|aka).*name$/],
  ['location.name', /^(location|site|venue|building|facility|branch) ?name$|^venue$/],
  [
    'service.name',
    /^((service|program(me)?|project|resource|listing)? ?(name|title)|service|name ?2|program(me)?)$/,
  ],
  [
    'service.description',
    /^((service |long |full )?description|about|summary|details|notes|what (we|they) do|overview)$/,
  ],
  [
    'service.url',
    /^(web ?site|web|url|link|web ?page|homepage|web address|service (website|url))$/,
  ],
  ['service.email', /^(e ?mail|e ?mail address|service e ?mail|contact e ?mail)$/],
  ['service.status', /^(service )?status$/],
  [
    'service.eligibilityDescription',
    /^(eligib.*|who (is it|it is|its) for|audience|population.*|serves|target group.*|criteria)$/,
  ],
  ['service.minimumAge', /^(min(imum)? age|age (from|min)|youngest)$/],
  ['service.maximumAge', /^(max(imum)? age|age (to|max)|oldest)$/],
  [
    'service.applicationProcess',
    /^(how to (apply|access|refer|get in|join)|application.*|intake( process| procedure)?|referral.*|access)$/,
  ],
  ['service.feesDescription', /^(fees?|costs?|price|charges?|payment)( description)?$/],
  ['service.waitTime', /^wait(ing)?( time| list)?$/],
  ['service.checkedOn', /^(last )?(checked|verified|assured|reviewed|updated)( on| date)?$/],
  ['service.cultures', /^(cultures?|communit(y|ies)|ethnicit(y|ies))$/],
  ['service.faiths', /^(faiths?|religions?)$/],
  [
    'service.livedExperience',
    /^(lived experience|peer (led|run)|run by people with lived experience)$/,
  ],
  ['service.remote', /^(remote|online|virtual|telehealth)$/],
  ['service.takesNewPeople', /^((taking|takes|accepting|accepts) new.*|open to new.*)$/],
  [
    'address.address1',
    /^(address|street|street address|(address|street)( line)? ?1|physical address)$/,
  ],
  ['address.address2', /^(address|street)( line)? ?2$|^(suite|unit|apt)$/],
  ['address.city', /^(city|town|post town|municipality|city town)$/],
  ['address.stateProvince', /^(state|province|state province|county state|us state)$/],
  ['address.region', /^(county|region|borough|district|ward)$/],
  ['address.postalCode', /^(zip( ?code)?|post ?code|postal ?code)$/],
  ['address.country', /^(country( code)?|nation)$/],
  ['location.latitude', /^(lat|latitude|y|geo lat)$/],
  ['location.longitude', /^(lon|lng|long|longitude|x|geo (lon|lng|long))$/],
  [
    'location.transportation',
    /^(transport(ation)?|getting there|directions|how to get there|bus)$/,
  ],
  ['phone.fax', /^fax.*$/],
  ['phone.text', /^(sms|text( number)?)$/],
  [
    'phone.voice',
    /^((main |tele|contact |office )?phones?( number| no)?( ?\d)?|tel(ephone)?( number| no)?|hotline|mobile|intake ?\d)$/,
  ],
  ['language.names', /^languages?( spoken| offered)?$/],
  [
    'term.names',
    /^(categor(y|ies)|types?|service types?|tags?|topics?|needs?|taxonomy( terms?)?|type facility|facility type)$/,
  ],
  ['accessibility.description', /^(accessib.*|disabled access|wheelchair.*|step ?free)$/],
  ['serviceArea.name', /^(area( served)?|service areas?|areas? covered|coverage|catchment)$/],
  [
    'requiredDocument.document',
    /^(required documents?|documents?( needed| required)?|what to bring|bring)$/,
  ],
  [
    'schedule.words',
    /^((opening |office |service )?hours|opening times?|open|schedule|times|days and times|hours of operation)$/,
  ],
  ['id', /^(id|identifier|record id|unique id|ref|reference)$/],
];

const plain = (heading: string): string =>
  heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A first proposal for a mapping, from the headings alone; somebody looks at it before anything is read. */
export function proposedMapping(headings: readonly string[]): Mapping {
  const mapping: Record<string, Target | null> = {};
  for (const heading of headings)
    mapping[heading] = meanings.find(([, words]) => words.test(plain(heading)))?.[0] ?? null;
  const named = Object.values(mapping);
  const only = headings.find((heading) => mapping[heading] === 'organisation.name');
  if (only && !named.includes('service.name') && !named.includes('location.name'))
    mapping[only] = 'service.name';
  return mapping;
}
