import type { ReactNode } from 'react'
import { useDataset } from '../data/dataset-context'
import type { Region } from '../contract'
import { describeBehind } from '../domain/sentence-behind'
import { useLanguage } from '../i18n/language'
import { sentenceText } from './sentence-text'
import './behind-line.css'

interface BehindLineProps {
  readonly area: Region
  /** What can be done about it, behind the words. */
  readonly children?: ReactNode
}

/** Who among the parts of an area is furthest behind, and in what; nothing where nobody can be told. */
export function BehindLine({ area, children }: BehindLineProps) {
  const dataset = useDataset()
  const language = useLanguage()
  const behind = sentenceText(describeBehind(dataset, area), language)
  if (behind === '') return null
  return (
    <p className="behind-line">
      {behind}
      {children !== undefined && <> {children}</>}
    </p>
  )
}
