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
