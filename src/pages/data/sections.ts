export const SECTIONS = [
  'catalogue',
  'completeness',
  'downloads',
  'scores',
  'targets',
  'errata',
  'outside',
  'quality',
  'sources',
  'credits',
] as const
export type SectionId = (typeof SECTIONS)[number]

/** Element id of a section's heading. */
export function sectionId(section: SectionId): string {
  return `data-${section}`
}
