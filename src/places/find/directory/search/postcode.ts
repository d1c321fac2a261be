export interface Postcode {
  readonly kind: 'us' | 'uk' | 'other';
  /** As it is written on letters: `SW1A 1AA`, `21201`, `K1A 0B1`. */
  readonly code: string;
  /** The larger district that it lies in: `SW1A`, `212`. */
  readonly district: string;
  /** False for a district alone. */
  readonly whole: boolean;
}

/** UK postcodes after BS 7666: outcode, then a digit and two letters of which none is C I K M O V. */
const uk = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[ABD-HJLNP-UW-Z]{2})?$/;

/** A postcode as somebody typed it, or null where the words are none. */
export function postcodeIn(typed: string): Postcode | null {
  const text = typed.trim().toUpperCase().replace(/\s+/g, ' ');
  const zip = /^(\d{5})(?:[- ]?\d{4})?$/.exec(text)?.[1];
  if (zip) return { kind: 'us', code: zip, district: zip.slice(0, 3), whole: true };
  const british = uk.exec(text) ?? uk.exec(text.replaceAll(' ', ''));
  if (british) return ukPostcode(british[1] as string, british[2]);
  if (!/^(?=.*\d)[A-Z\d][A-Z\d -]{2,8}$/.test(text)) return null;
  return { kind: 'other', code: text, district: text.slice(0, 3), whole: true };
}

const ukPostcode = (outcode: string, incode: string | undefined): Postcode => ({
  kind: 'uk',
  code: incode ? `${outcode} ${incode}` : outcode,
  district: outcode,
  whole: incode !== undefined,
});

/** Whether an address lies in what was asked for: the same code, or inside the district. */
export function isWithin(asked: Postcode, addressCode: string): boolean {
  const there = postcodeIn(addressCode);
  if (there === null) return false;
  return asked.whole ? there.code === asked.code : there.district === asked.district;
}

/** First three digits of the ZIP codes that begin with a zero (USPS Publication 65), by state. */
const zeroStates: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  NY: [
    [5, 5],
    [63, 63],
  ],
  PR: [
    [6, 7],
    [9, 9],
  ],
  VI: [[8, 8]],
  MA: [
    [10, 27],
    [55, 55],
  ],
  RI: [[28, 29]],
  NH: [[30, 38]],
  ME: [[39, 49]],
  VT: [
    [50, 54],
    [56, 59],
  ],
  CT: [[60, 69]],
  NJ: [[70, 89]],
  AE: [[90, 98]],
};

/** `6708` in CT is `06708`. Null where the state does not say so: then nobody knows which digit is missing. */
export function zipWithItsZeros(short: string, state: string): string | null {
  const [digits = '', more] = short.split('-');
  const whole = digits.padStart(5, '0');
  const area = Number(whole.slice(0, 3));
  const ranges = zeroStates[state.trim().toUpperCase()] ?? [];
  if (!ranges.some(([from, to]) => area >= from && area <= to)) return null;
  return more ? `${whole}-${more}` : whole;
}
