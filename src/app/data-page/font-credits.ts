/** Names, licences and holders as the packages themselves state them. */
export interface Credit {
  readonly name: string
  readonly licence: string
  readonly holder: string
}

export const FONT_CREDITS: readonly Credit[] = [
  { name: 'Plus Jakarta Sans', licence: 'SIL OFL 1.1', holder: 'The Plus Jakarta Sans Project' },
  { name: 'Inter', licence: 'SIL OFL 1.1', holder: 'The Inter Project' },
]

export const SOFTWARE_CREDITS: readonly Credit[] = [
  { name: 'MapLibre GL JS', licence: 'BSD-3-Clause', holder: 'MapLibre contributors' },
  { name: 'react-maplibre', licence: 'MIT', holder: 'vis.gl contributors' },
  { name: 'React', licence: 'MIT', holder: 'Meta Platforms' },
  { name: 'Recharts', licence: 'MIT', holder: 'Recharts Group' },
  { name: 'TanStack Query, TanStack Table', licence: 'MIT', holder: 'Tanner Linsley' },
  { name: 'Base UI', licence: 'MIT', holder: 'Material-UI SAS' },
  { name: 'MiniSearch', licence: 'MIT', holder: 'Luca Ongaro' },
  { name: 'Zod', licence: 'MIT', holder: 'Colin McDonnell' },
  { name: 'Zustand', licence: 'MIT', holder: 'Paul Henschel' },
  { name: 'Lucide', licence: 'ISC', holder: 'Lucide contributors' },
  { name: 'mapshaper', licence: 'MPL-2.0', holder: 'Matthew Bloch' },
]
