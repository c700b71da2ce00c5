import type { ClassChoice, ClassMethod } from './classification-choice'
import { USUAL_CLASSES } from './usual-classes'

const [FEWEST, MOST] = [2, 7]

const NAMES: Record<ClassMethod, string> = {
  natural: 'alami',
  quantile: 'kuantil',
  equal: 'sama',
  deviation: 'simpangan',
  own: 'batas',
}
const METHODS = Object.keys(NAMES) as ClassMethod[]

/**
 * Reads `kuantil:5`, `sama:4`, `alami:6`, `simpangan` or `batas:0,6;0,7` (own inner edges, decimal
 * comma or point). Null for what cannot be understood.
 */
export function parseClassChoice(text: string): ClassChoice | null {
  const [name = '', rest = ''] = text.split(':')
  const method = METHODS.find((known) => NAMES[known] === name)
  if (method === undefined) return null
  if (method === 'own') {
    const own = rest.split(';').map(readDecimal)
    const isAscending = own.every((edge, index) => index === 0 || edge > (own[index - 1] ?? NaN))
    const isKnown = own.every(Number.isFinite) && isAscending && own.length < MOST
    return isKnown ? { method, classCount: own.length + 1, own } : null
  }
  if (method === 'deviation') return { method, classCount: USUAL_CLASSES, own: [] }
  const classCount = rest === '' ? USUAL_CLASSES : Number(rest)
  const isKnown = Number.isInteger(classCount) && classCount >= FEWEST && classCount <= MOST
  return isKnown ? { method, classCount, own: [] } : null
}

/** The same as text, as the address holds it. */
export function formatClassChoice(choice: ClassChoice): string {
  const name = NAMES[choice.method]
  if (choice.method === 'own')
    return `${name}:${choice.own.map((edge) => String(edge).replace('.', ',')).join(';')}`
  if (choice.method === 'deviation') return name
  return `${name}:${choice.classCount}`
}

function readDecimal(text: string): number {
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN
}
