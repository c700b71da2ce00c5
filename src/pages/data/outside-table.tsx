import { useDataset } from '../../data/dataset-context'
import type { MeasuredSide, OutsideCheck } from '../../contract'
import type { Dataset } from '../../domain/dataset'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { outsideMessages } from '../../i18n/outside'

interface OutsideTableProps {
  readonly checks: readonly OutsideCheck[]
}

/** One row a check, the checks of a file together. */
export function OutsideTable({ checks }: OutsideTableProps) {
  const messages = useMessages(outsideMessages)
  const files = [...new Set(checks.map(({ table }) => table.file))]
  return (
    <div className="outside-table" tabIndex={0} role="region" aria-label={messages.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.compared}</th>
            <th scope="col">{messages.regions}</th>
            <th scope="col">{messages.found}</th>
            <th scope="col">{messages.bound}</th>
            <th scope="col">{messages.shifted}</th>
            <th scope="col">{messages.verdict}</th>
          </tr>
        </thead>
        {files.map((file) => (
          <tbody key={file}>
            <tr>
              <th colSpan={6} scope="rowgroup" className="outside__file">
                {file}
              </th>
            </tr>
            {checks
              .filter(({ table }) => table.file === file)
              .map((check, index) => (
                <CheckRow key={index} check={check} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

const CORRELATION_DECIMALS = 2
const PERCENT_DECIMALS = 1
/** Of a bound below one per cent. */
const SMALL_DECIMALS = 2
/** From here on decimals say nothing to a reader. */
const LARGE = 1000

function CheckRow({ check }: { check: OutsideCheck }) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(outsideMessages)
  const count = (value: number) => formatNumber(value, 0, language)
  const { title, reason, table, other, level, shifted } = check
  return (
    <tr>
      <th scope="row">
        {title[language]}
        <span className="outside__reason">{reason[language]}</span>
        <span className="outside__reason">
          {table.file === other.file
            ? messages.withinTable
            : messages.sides(sideOf(table, dataset, language), sideOf(other, dataset, language))}
        </span>
      </th>
      <td data-label={messages.regions}>
        {messages.pairs(count(check.pairs), count(check.of), messages.level[level])}
      </td>
      <td data-label={messages.found}>
        <Found check={check} />
      </td>
      <td data-label={messages.bound}>
        <Bound check={check} />
      </td>
      <td className="number" data-label={messages.shifted}>
        {shifted === null ? '–' : formatNumber(shifted, CORRELATION_DECIMALS, language)}
      </td>
      <td className="outside__verdict" data-label={messages.verdict}>
        {messages.agrees}
      </td>
    </tr>
  )
}

/** Publishers, titles and year of what one side was measured by. */
function sideOf(side: MeasuredSide, dataset: Dataset, language: 'id' | 'en'): string {
  const sources = side.sources.flatMap((id) => dataset.sources.get(id) ?? [])
  const names = sources.map(({ publisher, title }) => `${publisher}, ${title}`).join('; ')
  return side.period === null ? names : `${names} (${formatPeriod(side.period, language)})`
}

function Found({ check }: { check: OutsideCheck }) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(outsideMessages)
  const { method, found, figures, widest } = check
  if (method === 'peringkat') {
    return messages.rank(formatNumber(found, CORRELATION_DECIMALS, language))
  }
  const percent = formatNumber(found * 100, PERCENT_DECIMALS, language)
  const difference = found === 0 ? messages.same : messages.difference(percent)
  const figure = (value: number) => {
    const decimals = Number.isInteger(value) || value >= LARGE ? 0 : 2
    return formatNumber(value, decimals, language)
  }
  const region = widest === null || found === 0 ? undefined : dataset.regions.get(widest)
  return (
    <>
      {figures !== null && <>{messages.figures(figure(figures[0]), figure(figures[1]))}, </>}
      {difference}
      {region !== undefined && <>, {messages.widest(region.name)}</>}
    </>
  )
}

function Bound({ check: { method, bound } }: { check: OutsideCheck }) {
  const language = useLanguage()
  const messages = useMessages(outsideMessages)
  if (method === 'peringkat') {
    return messages.atLeast(formatNumber(bound, CORRELATION_DECIMALS, language))
  }
  if (bound === 0) return messages.equal
  const percent = bound * 100
  return messages.atMost(formatNumber(percent, percent < 1 ? SMALL_DECIMALS : 0, language))
}
