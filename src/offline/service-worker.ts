import { clientsClaim } from 'workbox-core'
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { isWhole, wholeOrFresh } from './check-file'
import { TAKE_OVER } from './take-over'

/** Put in by the build: every file of the application with the hash of its bytes. */
declare const APPLICATION_FILES: { url: string; integrity: string }[]

const integrities = new Map(
  APPLICATION_FILES.map(({ url, integrity }) => [new URL(url, location.href).href, integrity]),
)
/** Workbox adds the version to the address of a file whose name does not tell it. */
function integrityOf(url: string): string {
  const { origin, pathname } = new URL(url)
  return integrities.get(origin + pathname) ?? ''
}

/** What this installation has put into the cache. */
const added: { cacheName: string; request: Request }[] = []

// What is not as built, in the middle of an upload or behind a captive portal, keeps the whole version
// from being installed; the one before stays in use.
addPlugins([
  {
    cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) => {
      // A file that the version before kept is taken over only when it is whole.
      if ((event as Event).type !== 'install' || !cachedResponse) return cachedResponse
      return (await isWhole(cachedResponse, integrityOf(request.url))) ? cachedResponse : null
    },
    cacheWillUpdate: ({ request, response }) =>
      wholeOrFresh(request.url, response, integrityOf(request.url)),
    cacheDidUpdate: ({ cacheName, request, oldResponse }) => {
      if (!oldResponse) added.push({ cacheName, request })
      return Promise.resolve()
    },
    handlerDidError: async ({ error }) => {
      // Full: the room is given back. After any other failure what is whole is not fetched again.
      if (error.name !== 'QuotaExceededError') return
      for (const { cacheName, request } of added.splice(0))
        await (await caches.open(cacheName)).delete(request)
    },
  },
])
// Keeps the application for the day without a server, one version as a whole: what is half fetched
// is never used. The data are kept by the page itself, which checks them: see src/data/kept-files.ts.
precacheAndRoute(
  APPLICATION_FILES.map(({ url, integrity }) => ({
    url,
    revision: url.startsWith('assets/') ? null : integrity,
  })),
  { cleanURLs: false },
)
cleanupOutdatedCaches()
clientsClaim()

self.addEventListener('message', ({ data }: MessageEvent) => {
  // In a worker, which the types of a page do not know.
  if (data === TAKE_OVER) void (self as unknown as { skipWaiting(): Promise<void> }).skipWaiting()
})
