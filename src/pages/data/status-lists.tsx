import type { ReactNode } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { QualityFile } from '../../contract'
import type { Dataset } from '../../domain/dataset'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataQualityMessages } from '../../i18n/data-quality'

/** Indicators that are samples at one of their levels. */
function sampleIds(dataset: Dataset): readonly string[] {
  return dataset.catalogue.indicators
    .filter(({ levels, status }) => levels.some((level) => status[level] === 'contoh'))
    .map(({ id }) => id)
}

/** The notes that indicators of the catalogue have no table yet, with a template to fill in or without. */
export const AWAITED: readonly string[] = ['indikator-menunggu', 'indikator-tanpa-data']

/** Estimates and samples with their method, and what offices have yet to deliver. */
export function StatusLists({ quality }: { quality: QualityFile }) {
  const dataset = useDataset()
  const messages = useMessages(dataQualityMessages)
  // The report is on what is published: a demonstration's samples are not in it.
  const samples = sampleIds(dataset)
  const language = useLanguage()
  const asked = quality.notes.filter(({ id }) => id === 'indikator-menunggu')
  const tables = dataset.catalogue.awaited?.filter(({ template }) => template === undefined) ?? []
  // One line a list: what has a template is told by its note, the rest has a note an indicator.
  const awaited = [
    ...asked.map(({ message }) => message[language]),
    ...tables.map(({ office, indicators }) =>
      messages.awaitedFrom(office, indicators.map(({ name }) => name[language]).join(', ')),
    ),
  ]
  return (
    <div className="status-lists">
      <h3>{messages.limits}</h3>
      {quality.estimates.length === 0 ? (
        <p>{messages.noneEstimates}</p>
      ) : (
        <Folded title={messages.estimates(quality.estimates.length)} text={messages.estimatesText}>
          <Methods ids={quality.estimates} />
        </Folded>
      )}
      {samples.length > 0 && (
        <Folded title={messages.samples(samples.length)} text={messages.samplesText}>
          <Methods ids={samples} />
        </Folded>
      )}
      {awaited.length > 0 && (
        <Folded title={messages.awaited(awaited.length)} text={messages.awaitedText}>
          <Awaited lines={awaited} />
        </Folded>
      )}
    </div>
  )
}

function Folded(props: { title: string; text: string; children: ReactNode }) {
  return (
    <details className="folded">
      <summary>
        {props.title} <span>{props.text}</span>
      </summary>
      {props.children}
    </details>
  )
}

function Methods({ ids }: { ids: readonly string[] }) {
  const dataset = useDataset()
  const language = useLanguage()
  return (
    <ul className="folded__list">
      {ids
        .flatMap((id) => dataset.indicators.get(id) ?? [])
        .map((indicator) => (
          <li key={indicator.id}>
            <strong>{indicator.name[language]}</strong>
            <span>{indicator.method?.[language]}</span>
          </li>
        ))}
    </ul>
  )
}

function Awaited({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="folded__list">
      {lines.map((line, index) => (
        <li key={index}>
          <span>{line}</span>
        </li>
      ))}
    </ul>
  )
}
