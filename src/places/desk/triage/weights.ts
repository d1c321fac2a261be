export const BIAS = -2;
export const WEIGHTS: Record<string, number> = {};
