/**
 * What a text makes of its figures: `planned` for targets and projections, `estimated` for what came about and
 * was not counted, `real` when it says the opposite; with the word that says so.
 */
export type Standing =
  { kind: 'planned' | 'estimated'; word: string } | { kind: 'real'; word?: undefined }
