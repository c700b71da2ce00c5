import { useDataset } from '../../data/dataset-context'
import type { LocalizedText, MethodEvidence } from '../../contract'
import { formatNumber } from '../../i18n/format'
import { lowerFirst } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { scoreMethodMessages } from '../../i18n/score-method'

const RHO_DECIMALS = 2

/** What speaks for and against the scores, by component, with the method in use and the two others. */
export function ScoreEvidence() {
  const dataset = useDataset()
  const messages = useMessages(scoreMethodMessages)
  const { components } = dataset.catalogue
  const { columns, methods } = messages
  const methodsShown = dataset.scores.evidence.ekonomi.methods.map(({ method }) => methods[method])
  const [used = '', ...others] = methodsShown
  return (
    <>
      <h3>{messages.evidence}</h3>
      <p className="score-evidence__text">{messages.evidenceText}</p>
      <p className="score-evidence__text">
        {messages.otherMethods(lowerFirst(used), others.map(lowerFirst).join(', '))}
      </p>
      <div
        className="score-evidence"
        tabIndex={0}
        role="region"
        aria-label={messages.evidenceTable}
      >
        <table>
          <thead>
            <tr>
              {Object.entries(columns).map(([id, title]) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {components.map(({ id, name }) => (
            <tbody key={id}>
              {dataset.scores.evidence[id].methods.map((row, index, all) => (
                <EvidenceRow
                  key={row.method}
                  row={row}
                  component={index === 0 ? { name, rows: all.length } : null}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  )
}

interface EvidenceRowProps {
  readonly row: MethodEvidence
  /** The name that stands beside the rows of a component, at its first row. */
  readonly component: { readonly name: LocalizedText; readonly rows: number } | null
}

function EvidenceRow({ row, component }: EvidenceRowProps) {
  const dataset = useDataset()
  const messages = useMessages(scoreMethodMessages)
  const language = useLanguage()
  const text = useLocalized()
  const figure = (value: number | null, decimals: number, unit = '') =>
    value === null ? '–' : `${formatNumber(value, decimals, language)}${unit}`
  const { leaveOneOut } = row
  const left = leaveOneOut && dataset.indicators.get(leaveOneOut.indicator)
  return (
    <tr className={component ? 'score-evidence__used' : ''}>
      {component && (
        <th scope="rowgroup" rowSpan={component.rows}>
          {text(component.name)}
        </th>
      )}
      <td>
        {messages.methods[row.method]}
        {component && <small> ({messages.used})</small>}
      </td>
      <td className="number">{figure(row.units, 0)}</td>
      <td className="number">{figure(row.median, 0)}</td>
      <td className="number">{figure(row.interquartileRange, 0)}</td>
      <td className="number">{figure(row.rhoOfficial, RHO_DECIMALS)}</td>
      <td className="number">{figure(row.rhoRest, RHO_DECIMALS)}</td>
      <td className="number">{figure(row.rhoPeople, RHO_DECIMALS)}</td>
      <td className="number">
        {figure(leaveOneOut?.rho ?? null, RHO_DECIMALS)}
        {left && <small> {messages.without(lowerFirst(text(left.shortName)))}</small>}
      </td>
      <td className="number">{figure(row.rankWidth, 0, '%')}</td>
    </tr>
  )
}
