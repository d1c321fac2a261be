/** One example a line. */
export function lines(text: TemplateStringsArray): string[] {
  return text.join('').split('\n').map((line) => line.trim()).filter(Boolean);
}

/** The half that rules may be written from, and the half that only measures them. */
export const openHalf = <T>(all: readonly T[]): T[] => all.filter((_, index) => index % 2 === 0);
export const heldOutHalf = <T>(all: readonly T[]): T[] => all.filter((_, index) => index % 2 === 1);
