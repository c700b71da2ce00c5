import { useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator, Period, RegionCode } from '../../contract'
import type { UnitLevel } from '../../domain/choropleth'
import { compareMessages } from '../../i18n/compare'
import { useMessages } from '../../i18n/language'
import { BehindLine } from '../../place/behind-line'
import { addCode, replaceCode } from './compared-codes'
import { CompareStart } from './compare-start'
import { ComparePicker, type PickerAim } from './compare-picker'
import { DownloadComparison } from './download-comparison'
import { IndicatorsSection } from './indicators-section'
import { MapsSection } from './maps-section'
import { ReferenceSelect } from './reference-select'
import { RegionChips } from './region-chips'
import { ScoresSection } from './scores-section'
import { SimilarSuggestions } from './similar-suggestions'
import { useComparison } from './use-comparison'
import './compare-page.css'

export interface ComparePageProps {
  /** As the address names them: unknown, doubled and too many included. */
  readonly codes: readonly RegionCode[]
  /** A region's code, `rata`, or empty for the first region. */
  readonly reference: string
  readonly indicator: Indicator
  readonly period: Period
  readonly unitLevel: UnitLevel
  /** Told once what is shown is drawn. */
  readonly onReady: (isReady: boolean) => void
  readonly onChangeCodes: (codes: readonly RegionCode[]) => void
  readonly onChangeReference: (reference: string) => void
  readonly onSelectIndicator: (id: string) => void
  readonly onSelectPeriod: (period: Period) => void
}

/** Two to four regions side by side. */
export function ComparePage(props: ComparePageProps) {
  const dataset = useDataset()
  const { onChangeCodes } = props
  const messages = useMessages(compareMessages)
  const comparison = useComparison(dataset, props.codes, props.reference)
  const [aim, setAim] = useState<PickerAim | null>(null)
  const codes = comparison.regions.map(({ code }) => code)
  const add = (code: RegionCode) => {
    onChangeCodes(addCode(codes, code))
  }
  return (
    <div className="compare-page">
      <header className="compare-page__head">
        <div>
          <h1>{messages.title}</h1>
          <p className="compare-page__lead">{messages.lead}</p>
        </div>
        {comparison.isEnough && (
          <div className="compare-page__actions">
            <ReferenceSelect
              comparison={comparison}
              kabupaten={dataset.regions.root.name}
              onChange={props.onChangeReference}
            />
            <DownloadComparison comparison={comparison} />
          </div>
        )}
      </header>
      {comparison.dropped.length > 0 && (
        <p className="compare-page__notice" role="status">
          {messages.dropped(comparison.dropped.map((code) => code.slice(0, 40)).join(', '))}
        </p>
      )}
      <RegionChips
        regions={comparison.regions}
        onAdd={() => {
          setAim({ replaces: null })
        }}
        onReplace={(code) => {
          setAim({ replaces: code })
        }}
        onChange={onChangeCodes}
      />
      <BehindLine area={dataset.regions.root} />
      <SimilarSuggestions regions={comparison.regions} onAdd={add} />
      {comparison.isEnough ? (
        <>
          <ScoresSection comparison={comparison} kabupaten={dataset.regions.root.name} />
          <MapsSection
            regions={comparison.regions}
            indicator={props.indicator}
            period={props.period}
            unitLevel={props.unitLevel}
            onReady={props.onReady}
            onSelectIndicator={props.onSelectIndicator}
            onSelectPeriod={props.onSelectPeriod}
          />
          <IndicatorsSection
            comparison={comparison}
            onMap={props.indicator.id}
            onSelectIndicator={props.onSelectIndicator}
          />
        </>
      ) : (
        <CompareStart
          regions={comparison.regions}
          onReady={props.onReady}
          onAdd={() => {
            setAim({ replaces: null })
          }}
          onChange={onChangeCodes}
        />
      )}
      <footer className="compare-page__foot">
        <span>{messages.footnote}</span>
        <span>{messages.edition(dataset.edition)}</span>
      </footer>
      {aim && (
        <ComparePicker
          regions={comparison.regions}
          aim={aim}
          onClose={() => {
            setAim(null)
          }}
          onSelect={(code) => {
            if (aim.replaces === null) add(code)
            else onChangeCodes(replaceCode(codes, aim.replaces, code))
          }}
        />
      )}
    </div>
  )
}
