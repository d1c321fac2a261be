const milesIn = new Set(['GB', 'US', 'LR', 'MM', 'IM', 'JE', 'GG', 'PR']);

/** Metres in a mile (international yard and pound agreement, 1959) or in a kilometre: what people there count in. */
export const stepIn = (country: string): number => (milesIn.has(country) ? 1609.344 : 1000);

export interface Said {
  readonly unit: 'mile' | 'kilometre' | 'metre';
  readonly count: number;
}

/** A distance as people of a country say it: metres rounded to 50 below a kilometre, tenths below ten, then whole ones. */
export function distanceSaid(metres: number, country: string): Said {
  const step = stepIn(country);
  if (step === 1000 && metres < 950)
    return { unit: 'metre', count: Math.max(50, Math.round(metres / 50) * 50) };
  const exact = metres / step;
  const count = exact < 10 ? Math.max(0.1, Math.round(exact * 10) / 10) : Math.round(exact);
  return { unit: step === 1000 ? 'kilometre' : 'mile', count };
}
