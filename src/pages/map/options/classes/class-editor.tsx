import { useEffect, useMemo, useRef } from 'react'
import { useDataset } from '../../../../data/dataset-context'
import { BreakHistogram } from '../../../../charts/break-histogram'
import { levelValues } from '../../../../domain/chosen-classes'
import { isPublished } from '../../../../domain/chosen-classes'
import {
  classify,
  FEWEST_CLASSES,
  MOST_CLASSES,
  type ClassChoice,
  type ClassMethod,
} from '../../../../domain/classification-choice'
import { USUAL_CLASSES } from '../../../../domain/usual-classes'
import { buildDistribution } from '../../../../domain/distribution'
import type { View } from '../../../../domain/view'
import { classingName } from '../../../../i18n/class-words'
import { formatNumber } from '../../../../i18n/format'
import { lowerFirst } from '../../../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../../../i18n/language'
import { mapClassMessages } from '../../../../i18n/map-classes'
import { OpenDialog } from '../../../../ui/open-dialog'
import { chooseClasses } from '../../../../address/map-options'
import { EdgeFields } from './edge-fields'
import './class-editor.css'

const METHODS: readonly ClassMethod[] = ['natural', 'quantile', 'equal', 'deviation', 'own']
const NATURAL: ClassChoice = { method: 'natural', classCount: USUAL_CLASSES, own: [] }
const COUNTS = Array.from(
  { length: MOST_CLASSES - FEWEST_CLASSES + 1 },
  (_, index) => FEWEST_CLASSES + index,
)

interface ClassEditorProps {
  /** With the chosen classes already in its indicator. */
  readonly view: View
  readonly choice: ClassChoice | null
  /** With which the legend writes the edges. */
  readonly decimals: number
  readonly onClose: () => void
}

/** How the values are divided into classes, with the edges drawn on their distribution. */
export default function ClassEditor({ view, choice, decimals, onClose }: ClassEditorProps) {
  const dataset = useDataset()
  const messages = useMessages(mapClassMessages)
  const language = useLanguage()
  const localized = useLocalized()
  const root = useRef<HTMLDivElement>(null)
  const { indicator, period, unitLevel } = view
  const published = dataset.indicators.get(indicator.id)?.classing?.[unitLevel] ?? 'natural'
  // Other than natural breaks the published classes are a choice of their own, the first one.
  const chosen = choice ?? (published === 'natural' ? NATURAL : null)
  const pick = (next: ClassChoice) => {
    chooseClasses(isPublished(next, published) ? null : next)
  }
  const edges = indicator.breaks[unitLevel]
  const distribution = useMemo(
    () => buildDistribution(dataset, indicator, period, unitLevel),
    [dataset, indicator, period, unitLevel],
  )
  const { shortfall } = useMemo(
    () => classify(levelValues(dataset, indicator, period, unitLevel), chosen ?? NATURAL),
    [dataset, indicator, period, unitLevel, chosen],
  )
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [])
  const { sorted } = distribution
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)]
  const write = (edge: number) => formatNumber(edge, decimals, language)
  const choose = (method: ClassMethod) => {
    const own = edges.length === 0 ? [(low + high) / 2] : edges
    const count = edges.length + 1
    const kept = chosen === null || chosen.method === 'own' ? USUAL_CLASSES : chosen.classCount
    pick(
      method === 'own'
        ? { method, classCount: count, own: own.map((edge) => Number(edge.toPrecision(6))) }
        : { method, classCount: kept, own: [] },
    )
  }
  return (
    <OpenDialog ref={root} className="class-editor" title={messages.title} onClose={onClose}>
      <BreakHistogram
        distribution={distribution}
        edges={edges}
        decimals={decimals}
        label={messages.pictureOf(
          lowerFirst(localized(indicator.shortName)),
          edges.length + 1,
          edges.map(write).join('; '),
        )}
      />
      <fieldset className="class-editor__methods">
        <legend className="visually-hidden">{messages.method}</legend>
        {published !== 'natural' && (
          <label>
            <input
              type="radio"
              name="kelas"
              checked={chosen === null}
              onChange={() => {
                chooseClasses(null)
              }}
            />
            <span>
              <b>{messages.usual}</b> <small>{classingName(published, language)}</small>
            </span>
          </label>
        )}
        {METHODS.map((method) => (
          <label key={method}>
            <input
              type="radio"
              name="kelas"
              checked={chosen?.method === method}
              onChange={() => {
                choose(method)
              }}
            />
            <span>
              <b>{messages[method]}</b> <small>{messages[`${method}Note`]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {(chosen?.method === 'natural' ||
        chosen?.method === 'quantile' ||
        chosen?.method === 'equal') && (
        <label className="class-editor__count">
          <span>{messages.count}</span>
          <select
            className="control number"
            value={chosen.classCount}
            onChange={(event) => {
              pick({ ...chosen, classCount: Number(event.target.value) })
            }}
          >
            {COUNTS.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen?.method === 'own' && (
        <EdgeFields
          key={indicator.id}
          edges={chosen.own}
          decimals={decimals}
          low={low}
          high={high}
          onChange={(own) => {
            chooseClasses({ method: 'own', classCount: own.length + 1, own })
          }}
        />
      )}
      <p className="class-editor__note" role="status">
        {chosen !== null && shortfall === 'fewDistinct' && messages.fewDistinct(edges.length + 1)}
        {shortfall === 'allEqual' && messages.allEqual}
        {shortfall === 'noValues' && messages.noValues}
      </p>
    </OpenDialog>
  )
}
