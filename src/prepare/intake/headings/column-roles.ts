import type { Header, KeyColumn } from '../grid/header'
import { headingWords, type Role } from '../text/heading-words'
import { isOfPeriods } from '../periods/period-column'

/** Puts a column to the use of its heading; of several codes the one that names the rows best goes first. */
export function takeRole(header: Header, role: Role, index: number, heading: string): void {
  switch (role.kind) {
    case 'code': {
      const { list, level } = role
      const known = header.code
      // A kecamatan's code helps nobody beside the desa's, a BPS code is the second choice.
      const better = known === null || rankOf(role) < rankOf(known)
      const own = { index, heading, list, level }
      const other = better ? known : own
      if (better) header.code = own
      if (other?.level === 'kecamatan') header.parentCode ??= other
      else header.otherCode ??= other
      return
    }
    case 'name':
      if (header.name === null || (header.name.level === null && role.level === 'desa')) {
        header.name = { index, heading, level: role.level }
      }
      return
    case 'year':
      takeYear(header, { index, heading })
      return
    case 'kecamatan':
    case 'month':
    case 'unit':
      header[role.kind] ??= { index, heading }
      return
    case 'informative':
    case 'total':
  }
}

/**
 * "Periode" is the year where no other column is, and else a part of the year beside it. Of several years the
 * one called just that goes first.
 */
function takeYear(header: Header, column: KeyColumn): void {
  const isPlain = ({ heading }: KeyColumn) => !headingWords(heading).includes(' ')
  const isPeriod = ({ heading }: KeyColumn) => isOfPeriods(heading)
  const known = header.year
  if (known === null) header.year = column
  else if (isPeriod(column) !== isPeriod(known)) {
    header.period = isPeriod(column) ? column : known
    header.year = isPeriod(column) ? known : column
  } else {
    const isBetter = isPlain(column) && !isPlain(known)
    header.otherYears.push(isBetter ? known : column)
    if (isBetter) header.year = column
  }
}

function rankOf({ list, level }: { list: string; level: string | null }): number {
  return (level === 'kecamatan' ? 2 : 0) + (list === 'bps' ? 1 : 0)
}

/** In a table of desa by name, the code of the kecamatan is not the code of the row. */
export function preferWholeCodes(header: Header): Header {
  const isOuter = header.code?.level === 'kecamatan' && header.name?.level === 'desa'
  return isOuter ? { ...header, code: null } : header
}
