import type { WriteSheet } from 'hucre/xlsx'

/** More columns than fit on A4, or on one A3. */
const WIDE = 16
const VERY_WIDE = 24

/** Landscape, as wide as the paper, with `headings` (rows counted from 1, such as `$4:$6`) on every page. */
export function printAs(
  title: string,
  headings: string,
  columns: number,
  keyColumns = '$A:$A',
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: columns > WIDE ? 'a3' : 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: columns > VERY_WIDE ? 2 : 1,
      fitToHeight: 0,
      printTitlesRow: headings,
      printTitlesColumn: keyColumns,
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&8${title.replaceAll('&', '&&')}&R&8&P / &N` },
  }
}

/** Locked without a password: against slips of the hand, not against people. */
export const PROTECTION: NonNullable<WriteSheet['protection']> = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
}
