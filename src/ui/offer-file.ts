/** Some browsers begin to save a moment after they were asked, ms. */
const KEPT_MS = 1000

/** Offers what is in it to the browser as a file to save. */
export function offerFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, KEPT_MS)
}
