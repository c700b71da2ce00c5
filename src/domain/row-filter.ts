/** Which rows of a table are shown: all, those with a figure, those without, or those of one class. */
export type RowFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'present' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'class'; readonly index: number }

/** The filter that an address writes; null for what is none. */
export function parseRowFilter(text: string): RowFilter | null {
  if (text === '') return { kind: 'all' }
  if (text === 'ada') return { kind: 'present' }
  if (text === 'kosong') return { kind: 'missing' }
  const index = /^kelas-([1-9]\d?)$/.exec(text)?.[1]
  return index === undefined ? null : { kind: 'class', index: Number(index) - 1 }
}

export function formatRowFilter(filter: RowFilter): string {
  switch (filter.kind) {
    case 'all':
      return ''
    case 'present':
      return 'ada'
    case 'missing':
      return 'kosong'
    case 'class':
      return `kelas-${filter.index + 1}`
  }
}
