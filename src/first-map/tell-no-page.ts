/** Until the first try again, ms; then twice as long each time, up to a minute. */
const FIRST_PAUSE_MS = 5000
const LONGEST_PAUSE_MS = 60_000

/** No dictionary is there yet, and neither is a style sheet for certain. */
const LINES = [
  ['id', 'Peta ini belum dapat dimuat: naskah atau gaya halaman tidak dapat diambil dari server.'],
  ['id', 'Halaman ini mencoba lagi sendiri.'],
  ['en', 'The map could not be loaded: the page’s script or style cannot be had from the server.'],
  ['en', 'This page tries again by itself.'],
] as const

/** Says that a file of the page itself did not come, and loads all anew as soon as the server has it. */
export function tellNoPage(file: string): void {
  const root = document.getElementById('root')
  if (!root) return
  const alert = document.createElement('div')
  alert.role = 'alert'
  Object.assign(alert.style, { padding: '2rem', font: '1rem/1.5 sans-serif' })
  for (const [lang, text] of LINES) {
    alert.append(Object.assign(document.createElement('p'), { lang, textContent: text }))
  }
  root.replaceChildren(alert)
  void reloadOnceThere(file, FIRST_PAUSE_MS)
}

async function reloadOnceThere(file: string, pauseMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, pauseMs))
  try {
    const { ok, headers } = await fetch(file, { cache: 'no-cache' })
    // A web page in its place, as of a captive portal, is neither script nor style.
    if (ok && /javascript|css/.test(headers.get('content-type') ?? '')) location.reload()
  } catch {
    // Out of reach.
  }
  return reloadOnceThere(file, Math.min(2 * pauseMs, LONGEST_PAUSE_MS))
}
