import { Download } from 'lucide-react'
import { useDataset } from '../../data/dataset-context'
import { CSV_DIALECTS, csvFileName, writeCsv } from '../../domain/csv'
import { compareMessages } from '../../i18n/compare'
import { useLanguage, useMessages } from '../../i18n/language'
import { saveTable } from '../../samples/save-table'
import { comparisonRows } from './comparison-rows'
import type { Comparison } from './use-comparison'

interface DownloadComparisonProps {
  readonly comparison: Comparison
}

/** Downloads all that is compared, with source and status on every line. */
export function DownloadComparison({ comparison }: DownloadComparisonProps) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(compareMessages)
  const download = () => {
    const { header, rows } = comparisonRows(dataset, comparison, language)
    const names = comparison.regions.map(({ name }) => name)
    const name = csvFileName([messages.title, ...names, dataset.edition])
    saveTable(dataset, name, writeCsv(header, rows, CSV_DIALECTS[language]), language)
  }
  return (
    <button type="button" className="control control--primary" onClick={download}>
      <Download aria-hidden size="1rem" />
      {messages.download}
    </button>
  )
}
