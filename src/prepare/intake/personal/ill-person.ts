import { SURE_NAMES } from './given-names'

/** Words of being ill that are said of one person, unlike penderita and pasien, which also head counts. */
const BEARS = 'pengidap|mengidap|menderita|terinfeksi|terjangkit|terpapar'
const ILL = new RegExp(
  String.raw`(?<!\p{L})(?:${SURE_NAMES})(?:\s+\p{L}{2,20}){0,2}[\s,(:-]{1,3}(?:${BEARS})\s+\p{L}`,
  'iu',
)

/**
 * Whether a given name is followed by what its bearer has, whatever stands before it: "posyandu Siti
 * Fulanah pengidap HIV".
 */
export function namesIllPerson(text: string): boolean {
  return ILL.test(text)
}
