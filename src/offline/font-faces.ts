/** Resolves once a font of the page could not be loaded; at once when that has happened already. */
export async function loseFont(): Promise<void> {
  const { fonts } = document
  if ([...fonts].some(({ status }) => status === 'error')) return
  await new Promise((resolve) => {
    fonts.addEventListener('loadingerror', resolve, { once: true })
  })
}

/** Puts every font face in its own place anew, since a browser asks no second time for one that failed. */
export function renewFontFaces(): void {
  for (const sheet of document.styleSheets)
    [...sheet.cssRules].forEach((rule, index) => {
      if (!(rule instanceof CSSFontFaceRule)) return
      sheet.deleteRule(index)
      sheet.insertRule(rule.cssText, index)
    })
}
