/** Charts on the page that know what they show, and can therefore name their source. */
export function listCharts(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-indicators]')]
}

export function chartTitle(figure: HTMLElement): string {
  return figure.querySelector('.chart-frame__title')?.textContent ?? figure.ariaLabel ?? ''
}
