import { clientsClaim } from 'workbox-core'
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { isPublishedFile } from './published-file'
import { TAKE_OVER } from './take-over'

/** Put in by the build: every file of the application, those without a hash in the name with one. */
declare const APPLICATION_FILES: { url: string; revision: string | null }[]

const files = APPLICATION_FILES
const PAGE = 'index.html'
const pageRevision = files.find(({ url }) => url === PAGE)?.revision ?? null

// What is not as published, in the middle of an upload or behind a captive portal, keeps the whole
// version from being installed; the one before stays in use.
addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) => {
      // The page names all other files, so that it alone can mix versions.
      const isPage = new URL(request.url).pathname.endsWith(`/${PAGE}`)
      const isFine = await isPublishedFile(response.clone(), isPage ? pageRevision : null)
      return isFine ? response : null
    },
  },
])
// Keeps the application for the day without a server, one version as a whole: what is half fetched
// is never used. The data are kept by the page itself, which checks them: see src/data/kept-files.ts.
precacheAndRoute(files, { cleanURLs: false })
cleanupOutdatedCaches()
clientsClaim()

self.addEventListener('message', ({ data }: MessageEvent) => {
  // In a worker, which the types of a page do not know.
  if (data === TAKE_OVER) void (self as unknown as { skipWaiting(): Promise<void> }).skipWaiting()
})
