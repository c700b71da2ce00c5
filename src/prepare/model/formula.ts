/** A formula of `indikator.csv` as a tree: numbers, indicator ids and the four operations. */
export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'indicator'; id: string }
  | { kind: 'operation'; operator: Operator; left: Formula; right: Formula }

type Operator = '+' | '-' | '*' | '/'

/** Where reading stopped: the text from there on, and what should have stood there. */
export type FormulaError = { at: string; expected: { id: string; en: string } }

const OPERAND = { id: 'angka, id indikator atau "("', en: 'a number, an indicator id or "("' }
const CLOSING = { id: '")"', en: '")"' }
const OPERATOR = { id: '+ - * / atau akhir rumus', en: '+ - * / or the end' }

class FormulaReader {
  private position = 0

  constructor(private readonly text: string) {}

  readWhole(): Formula {
    const formula = this.readSum()
    if (this.peek() !== '') throw this.failure(OPERATOR)
    return formula
  }

  private readSum(): Formula {
    let left = this.readProduct()
    for (let operator = this.peek(); operator === '+' || operator === '-'; operator = this.peek()) {
      this.position += 1
      left = { kind: 'operation', operator, left, right: this.readProduct() }
    }
    return left
  }

  private readProduct(): Formula {
    let left = this.readOperand()
    for (let operator = this.peek(); operator === '*' || operator === '/'; operator = this.peek()) {
      this.position += 1
      left = { kind: 'operation', operator, left, right: this.readOperand() }
    }
    return left
  }

  private readOperand(): Formula {
    if (this.peek() === '(') {
      this.position += 1
      const inner = this.readSum()
      if (this.peek() !== ')') throw this.failure(CLOSING)
      this.position += 1
      return inner
    }
    if (this.peek() === '-') {
      this.position += 1
      const zero: Formula = { kind: 'number', value: 0 }
      return { kind: 'operation', operator: '-', left: zero, right: this.readOperand() }
    }
    const token = /^(?:\d+(?:\.\d+)?|[a-z][a-z0-9_]*)/.exec(this.text.slice(this.position))?.[0]
    if (token === undefined) throw this.failure(OPERAND)
    this.position += token.length
    return /^\d/.test(token)
      ? { kind: 'number', value: Number(token) }
      : { kind: 'indicator', id: token }
  }

  /** The next character that is no space; '' at the end. */
  private peek(): string {
    while (/\s/.test(this.text[this.position] ?? '')) this.position += 1
    return this.text[this.position] ?? ''
  }

  private failure(expected: FormulaError['expected']): FormulaFailure {
    return new FormulaFailure({ at: this.text.slice(this.position), expected })
  }
}

class FormulaFailure extends Error {
  constructor(readonly problem: FormulaError) {
    super('formula')
  }
}

/**
 * Reads such as `1000 * imk / keluarga` or `100 * (a + b) / c`: decimal point in numbers, `*` and `/`
 * before `+` and `-`, from left to right. Never throws: a wrong formula gives what is wrong with it.
 */
export function parseFormula(text: string): Formula | FormulaError {
  try {
    return new FormulaReader(text).readWhole()
  } catch (error) {
    if (error instanceof FormulaFailure) return error.problem
    throw error
  }
}

export function isFormulaError(result: Formula | FormulaError): result is FormulaError {
  return 'expected' in result
}

/** Ids in the order in which they are first written. */
export function operandsOf(formula: Formula): string[] {
  switch (formula.kind) {
    case 'number':
      return []
    case 'indicator':
      return [formula.id]
    case 'operation':
      return [...new Set([...operandsOf(formula.left), ...operandsOf(formula.right)])]
  }
}

/** Ids that stand outside every divisor: those that say of which period the result is. */
export function dividendsOf(formula: Formula): string[] {
  if (formula.kind !== 'operation' || formula.operator !== '/') {
    return formula.kind === 'operation'
      ? [...new Set([...dividendsOf(formula.left), ...dividendsOf(formula.right)])]
      : operandsOf(formula)
  }
  return dividendsOf(formula.left)
}

/** The result, or null when a figure is missing or a divisor is zero; the latter is told by `onZero`. */
export function evaluateFormula(
  formula: Formula,
  valueOf: (id: string) => number | null,
  onZero: () => void = () => undefined,
): number | null {
  switch (formula.kind) {
    case 'number':
      return formula.value
    case 'indicator':
      return valueOf(formula.id)
    case 'operation': {
      const left = evaluateFormula(formula.left, valueOf, onZero)
      const right = evaluateFormula(formula.right, valueOf, onZero)
      if (left === null || right === null) return null
      if (formula.operator === '/' && right === 0) {
        onZero()
        return null
      }
      return calculate(formula.operator, left, right)
    }
  }
}

function calculate(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
  }
}
