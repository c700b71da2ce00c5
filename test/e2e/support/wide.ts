/**
 * The title of a test of a family: all but the telling ones are tagged `@wide`, which `npm test` leaves
 * out, so that it stays under a quarter of an hour, and `npm run e2e:all` runs.
 */
export function wideUnless(isTelling: boolean, title: string): string {
  return isTelling ? title : `${title} @wide`
}
