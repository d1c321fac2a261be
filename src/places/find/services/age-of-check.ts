/** Nobody looked for a year, or ever; both days as `YYYY-MM-DD`. */
export function isOld(checkedOn: string | null, today: string): boolean {
  if (checkedOn === null) return true;
  const [year = 0, ...rest] = today.split('-');
  return checkedOn < [Number(year) - 1, ...rest].join('-');
}
