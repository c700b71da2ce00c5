import { BYTE_ORDER_MARK } from './csv'

/** `contoh-…` for a file that may hold samples, so that nobody takes it for official data later. */
export function markedName(name: string, holdsSamples: boolean): string {
  return holdsSamples ? `contoh-${name}` : name
}

/** A CSV by `writeCsv` with a line before its header that holds the words alone, the mark of UTF-8 kept first. */
export function markedTable(csv: string, words: string): string {
  const body = csv.startsWith(BYTE_ORDER_MARK) ? csv.slice(BYTE_ORDER_MARK.length) : csv
  return `${BYTE_ORDER_MARK}${words}\r\n${body}`
}
