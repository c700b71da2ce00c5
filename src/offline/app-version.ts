import { useAppVersion } from './new-version'

function tellNewReady(): void {
  useAppVersion.setState({ isNewReady: true })
}

const LOOK_MS = 10 * 60_000
/** A browser that has not begun to keep the application by then keeps none, ms. */
const REGISTER_MS = 30_000

/**
 * Keeps the application in the browser and looks for newer versions of it. Where the browser offers
 * no service worker (plain http, storage denied) the page's own script name tells a newer version.
 * @returns what ends the looking.
 */
export async function watchAppVersion(): Promise<() => void> {
  const registration = await register()
  useAppVersion.setState({ registration })
  if (registration) return watchRegistration(registration)
  const timer = setInterval(() => void lookAtPage(), LOOK_MS)
  return () => {
    clearInterval(timer)
  }
}

async function register(): Promise<ServiceWorkerRegistration | null> {
  try {
    // Some browsers refuse by an error, some by an answer without a registration.
    // Some never answer.
    const registered: unknown = await Promise.race([
      navigator.serviceWorker.register('./sw.js'),
      new Promise((resolve) => setTimeout(resolve, REGISTER_MS)),
    ])
    return registered ? (registered as ServiceWorkerRegistration) : null
  } catch {
    return null
  }
}

function watchRegistration(registered: ServiceWorkerRegistration): () => void {
  const { serviceWorker } = navigator
  const wasControlled = serviceWorker.controller !== null
  const look = () => {
    // The first version to be installed is the one that runs.
    if (registered.waiting && serviceWorker.controller) tellNewReady()
  }
  const follow = () => {
    registered.installing?.addEventListener('statechange', look)
  }
  // Another tab has taken the new version up: this one's chunks are of the old.
  const changed = () => {
    if (wasControlled) tellNewReady()
  }
  look()
  follow()
  registered.addEventListener('updatefound', follow)
  serviceWorker.addEventListener('controllerchange', changed)
  // A server out of reach is no error here: the next look may find it.
  const timer = setInterval(() => void registered.update().catch(() => undefined), LOOK_MS)
  return () => {
    clearInterval(timer)
    registered.removeEventListener('updatefound', follow)
    serviceWorker.removeEventListener('controllerchange', changed)
  }
}

/** Looks at once, as when the data on the server have become those of a newer application. */
export function lookForNewVersion(): void {
  const { registration } = useAppVersion.getState()
  if (registration) void registration.update().catch(() => undefined)
  else void lookAtPage()
}

/** Whether the page on the server starts another script than this one did. */
async function lookAtPage(): Promise<void> {
  const own = document.querySelector<HTMLElement>('script[data-page]')?.dataset['page']
  try {
    const response = await fetch('./', { cache: 'no-cache', credentials: 'same-origin' })
    // Read as text: no text becomes markup in this page, not even to be looked at.
    const [, other] = /<script[^>]* data-page="([^"]+)"/.exec(await response.text()) ?? []
    if (own !== undefined && other !== undefined && own !== other) tellNewReady()
  } catch {
    // Out of reach: the next look may find it.
  }
}
