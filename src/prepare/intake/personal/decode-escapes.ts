/** What may hide a character: an address, HTML, and the escapes of programming languages. */
const ESCAPED = /%[\da-f]{2}|&[#a-z]|<\/?[a-z]|\\[ux]/i
/** Digits in base64, by the letters that they make of it. */
const DIGITS_IN_BASE64 = /(?<![\w+/=])(?:M[DTjz]|N[DTjz]|O[DT])[A-Za-z0-9]{10,30}={0,2}(?![\w+/=])/g
/** Encoded again, by a program that found it encoded. */
const MOST_TIMES = 3
const PERCENT = /(?:%[\da-f]{2})+/gi
const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,10}));?/gi
const PROGRAM_ESCAPE = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2}))/gi
const BREAK = /<\/?(?:br|p|div|td|th|tr|li|hr)\b[^<>]{0,200}>/gi
const TAG = /<\/?[a-z][^<>]{0,200}>/gi
/** Named references that may stand in or between numbers, names and addresses; others say no more than a space. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", num: '#', percnt: '%' },
  ...{ plus: '+', commat: '@', period: '.', comma: ',', colon: ':', semi: ';', sol: '/' },
  ...{ lpar: '(', rpar: ')', lowbar: '_', hyphen: '-', dash: '-', ndash: '-', mdash: '-' },
  ...{ minus: '-', shy: '', zwj: '', zwnj: '', sup1: '1', sup2: '2', sup3: '3' },
}
const UTF8 = new TextDecoder()

function character(code: string, radix: number): string {
  const point = Number.parseInt(code, radix)
  return point <= 0x10ffff ? String.fromCodePoint(point) : ' '
}

function decodeBytes(encoded: string): string {
  return UTF8.decode(Buffer.from(encoded.replaceAll('%', ''), 'hex'))
}

function decodeOnce(text: string): string {
  return text
    .replace(PERCENT, decodeBytes)
    .replace(BREAK, ' ')
    .replace(TAG, '')
    .replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return character(hex, 16)
      if (decimal !== undefined) return character(decimal, 10)
      return NAMED[name?.toLowerCase() ?? ''] ?? ' '
    })
    .replace(PROGRAM_ESCAPE, (_, braced?: string, four?: string, two?: string) =>
      character(braced ?? four ?? two ?? '20', 16),
    )
}

/** A text with percent-encoding, character references, tags and `\u` escapes read, also when encoded twice. */
export function decodeEscapes(text: string): string {
  let decoded = text.replace(DIGITS_IN_BASE64, (found) => {
    const digits = Buffer.from(found, 'base64').toString('latin1')
    return /^\d[\d .,-]{8,}$/.test(digits) ? digits : found
  })
  for (let time = 0; time < MOST_TIMES && ESCAPED.test(decoded); time += 1) {
    const next = decodeOnce(decoded)
    if (next === decoded) break
    decoded = next
  }
  return decoded
}
