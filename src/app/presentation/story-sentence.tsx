import { Fragment, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import { fillStory, type StoryPart } from '../../domain/fill-story'
import { coverageAside } from '../../i18n/coverage'
import { formatNumber } from '../../i18n/format'
import { formatWithUnit, lowerFirst } from '../../i18n/indicator-value'
import { useLanguage, type Language } from '../../i18n/language'
import { StatusBadge } from '../../ui/status-badge'

/** The sentence of a step, its numbers filled from the data, and their status where it is no official one. */
export function StorySentence({ text }: { text: string }) {
  const dataset = useDataset()
  const language = useLanguage()
  const { parts, status } = useMemo(() => fillStory(dataset, text), [dataset, text])
  return (
    <p className="story-bar__sentence" aria-live="polite">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part.kind === 'words' ? (
            part.text
          ) : part.kind === 'region' ? (
            <b>{part.region.name}</b>
          ) : part.kind === 'component' ? (
            <b>{lowerFirst(part.name[language])}</b>
          ) : (
            <>
              <b className="number">{numberText(part, language)}</b>
              {part.kind === 'value' && coverageAside(part.coverage, language)}
            </>
          )}
        </Fragment>
      ))}
      {status !== null && status !== 'resmi' && (
        <>
          {' '}
          <StatusBadge status={status} />
        </>
      )}
    </p>
  )
}

function numberText(
  part: Extract<StoryPart, { kind: 'value' | 'count' }>,
  language: Language,
): string {
  return part.kind === 'count'
    ? formatNumber(part.value, 0, language)
    : formatWithUnit(part.indicator, part.value, language, part.level)
}
