/** Words of programs, of libraries and of statistics that no officer must know, in either language. */
const INNER_WORDS = [
  ...['schema', 'skema', 'pars(e|er|ing|ed)', 'UTF-?8', 'encoding', 'token', 'array', 'objects?'],
  ...['strings?', 'boolean', 'integer', 'float', 'null', 'undefined', 'NaN', 'regex', 'exception'],
  ...['stack', 'syntax', 'sintaks', 'invalid', 'unexpected', 'zod', 'hucre', 'mapshaper', 'Node'],
  ...['seri', 'series', 'median', 'P5', 'P95', 'katalog', 'catalogue', 'ids?', 'cincin', 'rings?'],
  ...['korelasi', 'correlation', 'path', 'directory', 'illegal', 'operation'],
  // What the system says by a code, and a place in a file of settings counted from zero.
  ...['E[A-Z]{3,}', '[a-z]+\\.\\d+(\\.[a-zA-Z]+)+'],
]
const INNER = new RegExp(`(?<![\\w./"-])(${INNER_WORDS.join('|')})(?![\\w/-]|\\.\\w)`)
const EMPTY: readonly (readonly [RegExp, string])[] = [
  [/\bundefined\b|\bNaN\b|\[object/, 'a value that is none'],
  [/""/, 'empty quotes'],
  [/ {2}/, 'a double blank'],
  [/ [,.;:?!](?!\w)/, 'a blank before a mark'],
  [/\(\s*\)/, 'empty brackets'],
  [/: \.|, \.|\.\.(?!\.)/, 'a hole before a full stop'],
]

/** The first inner word of a sentence, with the sentence. What was found is quoted as it is. */
export function innerWordsOf(sentence: string): string[] {
  const word = INNER.exec(sentence.replace(/"[^"]*"/g, '"x"'))?.[1]
  return word === undefined ? [] : [`inner word ${word}: ${sentence}`]
}

/** What an officer would stumble over in a sentence: holes, inner words, no end. Empty when it is fine. */
export function faultsOf(sentence: string): string[] {
  const holes = EMPTY.filter(([pattern]) => pattern.test(sentence)).map(([, name]) => name)
  return [
    ...holes.map((name) => `${name}: ${sentence}`),
    ...innerWordsOf(sentence),
    ...(/[.?!]$/.test(sentence) ? [] : [`no end: ${sentence}`]),
  ]
}
