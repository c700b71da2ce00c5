import type { ValueStatus } from '../contract'

/** The most doubtful of them: one sample makes the whole a sample. `resmi` of none. */
export function worstStatus(statuses: readonly ValueStatus[]): ValueStatus {
  if (statuses.includes('contoh')) return 'contoh'
  return statuses.includes('perkiraan') ? 'perkiraan' : 'resmi'
}
