/** Where a JSON text breaks off: its line, 1 for the first, and what is wrong there. */
export type JsonFault = { line: number; what: 'end' | 'comma' | 'extra-comma' | 'quote' | 'sign' }

/** A text with both of its quotes, a number, a word or a sign; or whatever letter stands there. */
const TOKEN =
  /\s*("(?:[^"\\\n\r]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]|\S)/y
const VALUE = /^("|-?\d|true$|false$|null$)/

/** Lists within lists; a map has eight. */
const DEEPEST = 500

class Fault extends Error {
  constructor(readonly what: JsonFault['what']) {
    super(what)
  }
}

/** Reads as RFC 8259 has it, and keeps nothing: what is valid is read by `JSON.parse`. */
class Reader {
  /** Where the token that was read last begins. */
  at = 0
  private next = ''
  private end = 0
  private depth = 0

  constructor(private readonly text: string) {
    this.advance()
  }

  readAll(): void {
    this.readValue()
    if (this.next !== '') throw new Fault('sign')
  }

  private advance(): string {
    const token = this.next
    TOKEN.lastIndex = this.end
    const [whole = '', found = ''] = TOKEN.exec(this.text) ?? []
    this.at = this.end + whole.length - found.length
    if (found === '') this.at = this.text.trimEnd().length
    this.end += whole.length
    this.next = found
    return token
  }

  private readValue(): void {
    if (this.next === '{') this.readList('}', true)
    else if (this.next === '[') this.readList(']', false)
    else if (VALUE.test(this.next) && this.next !== '"') this.advance()
    else throw this.fault()
  }

  private readList(closing: string, hasNames: boolean): void {
    if (this.depth === DEEPEST) throw new Fault('sign')
    this.depth += 1
    this.readItems(closing, hasNames)
    this.depth -= 1
  }

  private readItems(closing: string, hasNames: boolean): void {
    this.advance()
    if (this.next === closing) {
      this.advance()
      return
    }
    for (;;) {
      if (hasNames) this.readName()
      this.readValue()
      if (this.next === closing) break
      if (this.next !== ',') {
        throw this.next === '"' || VALUE.test(this.next) ? new Fault('comma') : this.fault()
      }
      const comma = this.at
      this.advance()
      if (this.next !== closing) continue
      this.at = comma
      throw new Fault('extra-comma')
    }
    this.advance()
  }

  private readName(): void {
    if (!this.next.startsWith('"') || this.next === '"') throw this.fault()
    this.advance()
    if (this.next !== ':') throw this.fault()
    this.advance()
  }

  private fault(): Fault {
    if (this.next === '') return new Fault('end')
    return new Fault(/^["'“”‘’\p{L}]/u.test(this.next) ? 'quote' : 'sign')
  }
}

/** What is wrong in a text that `JSON.parse` refuses, in words of its signs and not of a parser. */
export function findJsonFault(text: string): JsonFault {
  const reader = new Reader(text)
  const lineOf = (position: number): number => text.slice(0, position).split(/\r\n|\n|\r/).length
  try {
    reader.readAll()
  } catch (error) {
    if (error instanceof Fault) return { line: lineOf(reader.at), what: error.what }
    throw error
  }
  return { line: 1, what: 'sign' }
}
