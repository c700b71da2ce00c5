import { useAppVersion } from './app-version-store'
import { pageOnServer } from './page-on-server'

function tellNewReady(): void {
  useAppVersion.setState({ isNewReady: true })
}

const WORKER = './sw.js'

const LOOK_MS = 10 * 60_000
/** A browser that has not begun to keep the application by then keeps none, ms. */
const REGISTER_MS = 30_000

/**
 * Keeps the application in the browser and looks for newer versions of it, as long as the page is open.
 * Where the browser offers no service worker (plain http, storage denied) the page's own script name
 * tells a newer version.
 */
export async function watchAppVersion(): Promise<void> {
  await keepApplication()
  setInterval(() => void look(), LOOK_MS)
}

async function keepApplication(): Promise<void> {
  const registration = await register()
  useAppVersion.setState({ registration })
  if (registration) follow(registration)
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

function follow(registered: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator
  const wasControlled = serviceWorker.controller !== null
  const tellWaiting = () => {
    // The first version to be installed is the one that runs.
    if (registered.waiting && serviceWorker.controller) tellNewReady()
  }
  const followInstalling = () => {
    registered.installing?.addEventListener('statechange', tellWaiting)
  }
  tellWaiting()
  followInstalling()
  registered.addEventListener('updatefound', followInstalling)
  serviceWorker.addEventListener('controllerchange', () => {
    // Another tab has taken the new version up: this one's chunks are of the old.
    if (wasControlled) tellNewReady()
  })
}

/**
 * A registration whose first installation failed is none any more, and the browser makes another: that is
 * begun, and followed. So is one that the browser could not make, as when the worker came by half.
 */
async function look(): Promise<void> {
  const { registration } = useAppVersion.getState()
  if (registration && (registration.active ?? registration.waiting ?? registration.installing)) {
    // A server out of reach is no error here: the next look may find it.
    await registration.update().catch(() => undefined)
    return
  }
  await keepApplication()
  if (!useAppVersion.getState().registration) await lookAtPage()
}

/** Looks at once, as when the data on the server have become those of a newer application. */
export function lookForNewVersion(): void {
  void (useAppVersion.getState().registration ? look() : lookAtPage())
}

/** Installing a version is not waited for longer where somebody pressed a button, ms. */
const SETTLE_MS = 20_000

/** Looks at once, and resolves when what that found is installed, has failed, or takes too long. */
export async function settleNewVersion(): Promise<void> {
  const given = new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  const settled = look().then(async () => {
    const { installing } = useAppVersion.getState().registration ?? {}
    if (!installing) return
    await new Promise((resolve) => {
      installing.addEventListener('statechange', resolve, { once: true })
    })
  })
  await Promise.race([settled, given])
}

/** Whether the page on the server starts another script than this one did. */
async function lookAtPage(): Promise<void> {
  const own = document.querySelector<HTMLElement>('script[data-page]')?.dataset['page']
  const page = await pageOnServer()
  const [, other] = /<script[^>]* data-page="([^"]+)"/.exec(page ?? '') ?? []
  if (own !== undefined && other !== undefined && own !== other) tellNewReady()
}
