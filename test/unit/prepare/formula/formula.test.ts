import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dividendsOf,
  evaluateFormula,
  isFormulaError,
  operandsOf,
  parseFormula,
  type Formula,
} from '../../../../src/prepare/model/formula'

const VALUES: Record<string, number> = { a: 6, b: 3, c: 2, nol: 0 }

function read(text: string): Formula {
  const formula = parseFormula(text)
  if (isFormulaError(formula)) throw new Error(`${formula.expected.en} at "${formula.at}"`)
  return formula
}

function compute(text: string): number | null {
  return evaluateFormula(read(text), (id) => VALUES[id] ?? null)
}

describe('a formula', () => {
  it.each([
    ['1000 * a / b', 2000],
    ['a - b - c', 1],
    ['a / b / c', 1],
    ['a + b * c', 12],
    ['(a + b) * c', 18],
    ['100*(a-b)/(a+b)', 100 / 3],
    ['-a + 0.5', -5.5],
    ['b * -c', -6],
  ])('%s = %d', (text, expected) => {
    expect(compute(text)).toBeCloseTo(expected, 12)
  })

  it('has no value where one is missing or a divisor is zero', () => {
    expect(compute('a + tidak_ada')).toBeNull()
    expect(compute('0 * tidak_ada')).toBeNull()
    let zeros = 0
    expect(
      evaluateFormula(
        read('a / nol'),
        (id) => VALUES[id] ?? null,
        () => (zeros += 1),
      ),
    ).toBeNull()
    expect(zeros).toBe(1)
  })

  it.each([
    ['', '', 'a number'],
    ['a +', '', 'a number'],
    ['a b', 'b', '+ - * /'],
    ['(a + b', '', '")"'],
    ['a ^ 2', '^ 2', '+ - * /'],
    ['1,5 * a', ',5 * a', '+ - * /'],
    ['A + 1', 'A + 1', 'a number'],
  ])('"%s" stops at "%s"', (text, at, expected) => {
    const error = parseFormula(text)
    if (!isFormulaError(error)) throw new Error('it was read')
    expect(error.at).toBe(at)
    expect(error.expected.en).toContain(expected)
  })

  it('tells its operands, and those that stand outside every divisor', () => {
    const formula = read('100 * (a - b) / (a / c) + d')
    expect(operandsOf(formula)).toEqual(['a', 'b', 'c', 'd'])
    expect(dividendsOf(formula)).toEqual(['a', 'b', 'd'])
  })
})

const tree = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.integer({ min: 0, max: 99 }),
    }),
    fc.record({ kind: fc.constant('indicator' as const), id: fc.constantFrom('a', 'b_2', 'nol') }),
    fc.record({
      kind: fc.constant('operation' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('formula'),
      right: tie('formula'),
    }),
  ),
})).formula

function write(formula: Formula): string {
  switch (formula.kind) {
    case 'number':
      return String(formula.value)
    case 'indicator':
      return formula.id
    case 'operation':
      return `(${write(formula.left)} ${formula.operator} ${write(formula.right)})`
  }
}

describe('reading', () => {
  it('gives back any formula that was written with all its parentheses', () => {
    fc.assert(
      fc.property(tree, (formula) => {
        expect(read(write(formula))).toEqual(formula)
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = parseFormula(text)
        expect(result).toBeTypeOf('object')
      }),
    )
  })
})
