import { sectionId, type SectionId } from './sections'

/** Scrolls to a section and gives its heading the focus; the address holds the page and cannot name it. */
export function jumpToSection(section: SectionId): void {
  const heading = document.getElementById(sectionId(section))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
