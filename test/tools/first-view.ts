import { FileRole } from '../../src/contract/manifest.ts'
import { HOME_ROLES } from '../../src/data/published-bytes.ts'

/**
 * Lazy imports that the home page makes by itself until its data and both map engines are there,
 * by the source path in the build manifest. Other lazy chunks belong to other pages.
 * `test/e2e/first-view.spec.ts` compares this list with what a real browser fetches.
 */
export const FIRST_VIEW_SOURCES = [
  /^src\/map\//,
  /^src\/charts\//,
  /^src\/pages\/map\/[^/]+$/,
  /^src\/pages\/map\/attention\/attention-line/,
  // Fetched once all else is there, so that the first letter typed finds the dialog.
  /^src\/search\/search-dialog/,
  // Likewise, since the browser's own print menu gives no time to fetch it.
  /^src\/brief\/print-job/,
]

/** Of those that it does not ask for at once, what the first picture needs, and the panel beside it. */
const SOON: readonly FileRole[] = ['first-view', 'targets']

/** Published files that the home page does without until they are asked for. */
export const LATER_ROLES: readonly FileRole[] = FileRole.options.filter(
  (role) => !HOME_ROLES.includes(role) && !SOON.includes(role),
)
