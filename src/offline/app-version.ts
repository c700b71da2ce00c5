import { useAppVersion } from './new-version'
import { pageOnServer } from './page-on-server'

function tellNewReady(): void {
  useAppVersion.setState({ isNewReady: true })
}

const WORKER = './sw.js'

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
      navigator.serviceWorker.register(WORKER),
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
  const timer = setInterval(() => void lookAgain(registered), LOOK_MS)
  return () => {
    clearInterval(timer)
    registered.removeEventListener('updatefound', follow)
    serviceWorker.removeEventListener('controllerchange', changed)
  }
}

/** A registration whose first installation failed is none any more: it begins anew. */
async function lookAgain(registered: ServiceWorkerRegistration): Promise<void> {
  try {
    if (registered.active ?? registered.waiting ?? registered.installing) await registered.update()
    else await navigator.serviceWorker.register(WORKER)
  } catch {
    // A server out of reach is no error here: the next look may find it.
  }
}

/** Looks at once, as when the data on the server have become those of a newer application. */
export function lookForNewVersion(): void {
  const { registration } = useAppVersion.getState()
  if (registration) void lookAgain(registration)
  else void lookAtPage()
}

/** Whether the page on the server starts another script than this one did. */
async function lookAtPage(): Promise<void> {
  const own = document.querySelector<HTMLElement>('script[data-page]')?.dataset['page']
  const page = await pageOnServer()
  const [, other] = /<script[^>]* data-page="([^"]+)"/.exec(page ?? '') ?? []
  if (own !== undefined && other !== undefined && own !== other) tellNewReady()
}
