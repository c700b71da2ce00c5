import type { Dataset } from '../domain/dataset'
import { markedName, markedTable } from '../domain/marked-download'
import { sampleMessages } from '../i18n/samples'
import type { Language } from '../i18n/language'
import { offerFile } from '../ui/offer-file'

/** Offers a CSV to the browser; out of a demonstration with samples it says so in its name and first line. */
export function saveTable(dataset: Dataset, name: string, csv: string, language: Language): void {
  const { showsSamples } = dataset.info
  const text = showsSamples ? markedTable(csv, sampleMessages[language].watermark) : csv
  offerFile(markedName(name, showsSamples), new Blob([text], { type: 'text/csv;charset=utf-8' }))
}
