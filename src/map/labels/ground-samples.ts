/** Shares of a label's width and height at which the ground below it is looked at. */
export const GROUND_SAMPLES = [
  [0.5, 0.5],
  [0.06, 0.2],
  [0.94, 0.2],
  [0.06, 0.8],
  [0.94, 0.8],
] as const
