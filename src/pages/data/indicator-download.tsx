import { Download } from 'lucide-react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator } from '../../contract'
import { CSV_DIALECTS, csvFileName, writeCsv } from '../../domain/csv'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { dataQualityMessages } from '../../i18n/data-quality'
import { statusMessages } from '../../i18n/status'
import { tableMessages } from '../../i18n/table'
import { saveTable } from '../../samples/save-table'
import { indicatorCsvRows } from './indicator-csv'

/** Saves all regions and periods of one indicator for a spreadsheet in the reader's language. */
export function IndicatorDownload({ indicator }: { indicator: Indicator }) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(dataQualityMessages)
  const page = useMessages(dataPageMessages)
  const status = useMessages(tableMessages).csvStatus
  const { noData, withheld } = useMessages(statusMessages)
  const download = () => {
    const rows = indicatorCsvRows(dataset, indicator, {
      language,
      status,
      level: page.level,
      noData,
      withheld,
    })
    const name = csvFileName([dataset.info.name, indicator.id, dataset.edition])
    const text = writeCsv(messages.csvHeader, rows, CSV_DIALECTS[language])
    saveTable(dataset, name, text, language)
  }
  return (
    <button type="button" className="control" onClick={download}>
      <Download aria-hidden size="1rem" />
      {messages.downloadIndicator}
    </button>
  )
}
