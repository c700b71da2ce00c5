import type { UnitLevel } from '../domain/choropleth'
import type { IndicatorScope } from '../domain/topics'
import type { Address } from './address'
import { formatScope, parseScope } from './indicator-scope'

/** What the list shows, as the address of the map page says it. */
export interface AttentionView {
  readonly isOpen: boolean
  readonly scope: IndicatorScope
  readonly level: UnitLevel
}

type Said = Pick<Address, 'panel' | 'topic' | 'level'>

/** What is not said or not understood is the default: the overall score, by kecamatan. */
export function readAttentionView({ panel, topic, level }: Said): AttentionView {
  return {
    isOpen: panel !== null,
    scope: parseScope(topic ?? '') ?? { kind: 'all' },
    level: level ?? 'kecamatan',
  }
}

/** The parameters of a view; defaults are left out, so that links stay short. */
export function sayAttentionView({ isOpen, scope, level }: AttentionView): Said {
  return {
    panel: isOpen ? 'perhatian' : null,
    topic: isOpen && scope.kind !== 'all' ? formatScope(scope) : null,
    level: isOpen && level === 'desa' ? level : null,
  }
}

/** With the list go its field and its level. */
export const NO_ATTENTION: Said = { panel: null, topic: null, level: null }
