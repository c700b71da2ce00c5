import type { ReactNode } from 'react'
import type { Region } from '../contract'
import type { Dataset } from '../domain/dataset'
import { describeBehind } from '../domain/sentence-behind'
import { useLanguage } from '../i18n/language'
import { sentenceText } from './sentence-text'
import './behind-line.css'

interface BehindLineProps {
  readonly dataset: Dataset
  readonly area: Region
  /** What can be done about it, behind the words. */
  readonly children?: ReactNode
}

/** Who among the parts of an area is furthest behind, and in what; nothing where nobody can be told. */
export function BehindLine({ dataset, area, children }: BehindLineProps) {
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
