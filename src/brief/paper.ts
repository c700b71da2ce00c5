/** Faces of the page; a map or a table drawn before they are there would be set anew. */
const FACES = [
  '400 12px "Plus Jakarta Sans Variable"',
  '700 12px "Plus Jakarta Sans Variable"',
  '400 12px "Inter Variable"',
  '700 12px "Inter Variable"',
]
/** A hidden tab paints no frames, and may be asked to print all the same. */
const LONGEST_FRAME_MS = 300

/** When the letters have arrived and what is on the page has been drawn with them. */
export async function lettersReady(): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(face)))
  await document.fonts.ready
  await nextFrame()
  await nextFrame()
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_FRAME_MS)
    requestAnimationFrame(() => {
      clearTimeout(late)
      resolve()
    })
  })
}

/** Turns the document into A4 pages as below, opens the print dialog. */
export function openPrint(title: string, onClosed: () => void): () => void {
  const giveBack = takePaper(title, onClosed)
  window.print()
  return giveBack
}

/**
 * Turns the document into A4 pages without the app and calls `onClosed` once they are printed.
 * @returns what gives the document back to the app.
 */
export function takePaper(title: string, onClosed: () => void): () => void {
  const before = document.title
  const page = new CSSStyleSheet()
  page.replaceSync('@page { size: A4 portrait; margin: 0 }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page]
  document.documentElement.dataset['printing'] = 'brief'
  document.title = title
  window.addEventListener('afterprint', onClosed, { once: true })
  return () => {
    window.removeEventListener('afterprint', onClosed)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page)
    delete document.documentElement.dataset['printing']
    document.title = before
  }
}
