/** How, when and by whom a title counts. */
const HOW =
  'menurut|per|dirinci|rinci|berdasarkan|tahun(?! ke)|thn|bulan|semester|triwulan|periode|keadaan|posisi|oleh|by'
/** And where, of what and for how long. */
const WHERE = 'di|pada|dalam|dari|ta|selama|sejak|hingga|sampai|in|of|for'
const DIVIDED = new RegExp(String.raw`\b(?:${HOW})\b.*`)
const DIVIDER = new RegExp(String.raw`\b(?:${HOW}|${WHERE})\b`)
const WAYS = /\b(?:menurut|berdasarkan|dirinci)\s+(.+)$/

/** A title without how, when and by whom it counts: whom it counts may live somewhere. */
export function withoutDivision(text: string): string {
  return text.replace(DIVIDED, ' ')
}

/** A title up to where it goes over from what it counts to where, how, when and by whom. */
export function beforeDivision(text: string): string {
  return text.split(DIVIDER)[0] ?? ''
}

/** By what a title divides what it counts. */
export function divisionOf(text: string): string {
  return WAYS.exec(text)?.[1] ?? ''
}
