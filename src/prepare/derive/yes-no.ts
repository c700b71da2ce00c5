import type { LocalizedText } from '../../contract'
import type { CatalogueEntry } from '../model/catalogue-entry'

const PLAIN: { yes: LocalizedText; no: LocalizedText } = {
  yes: { id: 'Ada', en: 'Yes' },
  no: { id: 'Tidak ada', en: 'No' },
}

/**
 * The words of a desa that has what is counted, and of one that has not: the category's own labels where
 * there are just the two, else plain ones ("Sinyal 4G: Tidak ada" says no more than that it is not 4G).
 */
export function yesNoOf(
  { choices }: Pick<CatalogueEntry, 'choices'>,
  { categories }: Pick<CatalogueEntry, 'categories'>,
): { yes: LocalizedText; no: LocalizedText } {
  const isChosen = ({ code }: { code: number }) => choices.includes(String(code))
  const [yes, ...otherYes] = categories.filter(isChosen)
  const [no, ...otherNo] = categories.filter((category) => !isChosen(category))
  const isPair = yes && no && otherYes.length + otherNo.length === 0
  return isPair ? { yes: yes.label, no: no.label } : PLAIN
}
