/** What an officer answers to a proposal; empty waits. */
export const DECISIONS = ['', 'ya', 'tidak'] as const
export type Decision = (typeof DECISIONS)[number]

/** A cell of a CSV file that the program writes for an officer. */
export function quoteCell(text: string): string {
  return /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
