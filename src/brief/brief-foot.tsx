import { useDataset } from '../data/dataset-context'
import type { Indicator } from '../contract'
import { weightOf } from '../domain/dataset'
import type { FigureOfRegion } from '../domain/figure-of-region'
import { briefMessages } from '../i18n/brief'
import { coverageLimit } from '../i18n/coverage'
import { useLanguage, useMessages } from '../i18n/language'
import { meanName } from '../i18n/mean-name'
import { QrCode } from '../ui/qr-code'
import type { Brief } from './brief-model'
import { nameList, sourceList } from './brief-text'

interface BriefFootProps {
  readonly brief: Brief
  readonly address: string
  readonly page: number
  readonly pages: number
}

/** Where the newest version is, where the figures are from, and what is not official among them. */
export function BriefFoot({ brief, address, page, pages }: BriefFootProps) {
  const dataset = useDataset()
  const messages = useMessages(briefMessages)
  const language = useLanguage()
  const { estimates, samples, missing } = brief
  const names = (list: Brief['estimates']) => nameList(list, messages, language)
  const cells = cellsOf(brief)
  const shown = address.replace(/^https?:\/\//, '')
  const notes = [
    messages.sources(sourceList(brief.sources)),
    messages.officialNote,
    estimates.length > 0 ? messages.estimates(names(estimates)) : '',
    samples.length > 0 ? messages.samples(names(samples)) : '',
    meansNote(),
    messages.scoreNote,
    missing.length > 0 ? messages.gaps(names(missing)) : '',
    cells.some((cell) => cell.value === null && !cell.isWithheld) ? messages.missingNote : '',
    cells.some((cell) => cell.isWithheld) ? messages.withheldNote : '',
    cells.some((cell) => cell.coverage) ? coverageLimit(language) : '',
  ]
  return (
    <footer className="brief__foot">
      <QrCode className="brief__qr" text={address} label={messages.qr(shown)} />
      <div className="brief__notes">
        <p className="brief__address">
          {messages.latest} {shown}
        </p>
        <p>{notes.filter((note) => note !== '').join(' ')}</p>
      </div>
      <p className="brief__version">
        <span>{messages.version(dataset.edition)}</span>
        <span className="number">{dataset.version}</span>
        <span>{messages.page(page, pages)}</span>
      </p>
    </footer>
  )

  /** Which of the figures above the desa are plain means of desa, and by what the others are weighted. */
  function meansNote(): string {
    const { figures, table } = brief
    const nameOf = (indicator: Indicator) =>
      meanName(indicator, weightOf(dataset, indicator), 'kecamatan', language)
    const means = [
      ...figures.map(({ indicator }) => indicator),
      ...(table.kind === 'parts' ? table.columns : table.lines).map(({ indicator }) => indicator),
    ].filter((indicator) => nameOf(indicator) !== '')
    const plain = means.filter(({ aggregation }) => aggregation === 'mean')
    const others = means.filter((indicator) => !plain.includes(indicator)).map(nameOf)
    return messages.means(names([...new Set(plain)]), [...new Set(others)].join(', '))
  }
}

function cellsOf({ table }: Brief): readonly FigureOfRegion[] {
  return table.kind === 'parts'
    ? [...table.rows, table.whole].flatMap((row) => row.cells)
    : table.lines.flatMap((line) => [line, line.kecamatan, line.kabupaten])
}
