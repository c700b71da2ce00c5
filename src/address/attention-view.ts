import { ComponentId } from '../contract'
import type { UnitLevel } from '../domain/choropleth'
import { TOPICS, type IndicatorScope } from '../domain/topics'

/** What the list shows, as the address of the map page says it in its own parameters. */
export interface AttentionView {
  readonly isOpen: boolean
  readonly scope: IndicatorScope
  readonly level: UnitLevel
}

const PANEL = 'perhatian'

/**
 * Anything not understood is the default: the overall score, by kecamatan. `bobot`, by which older links
 * weighted the list with families, is passed over.
 */
export function readAttentionView(extra: Readonly<Record<string, string>>): AttentionView {
  return {
    isOpen: extra['panel'] === PANEL,
    scope: parseScope(extra['topik'] ?? ''),
    level: extra['tingkat'] === 'desa' ? 'desa' : 'kecamatan',
  }
}

/** The parameters of a view; defaults are left out, so that links stay short. */
export function writeAttentionView(view: AttentionView): Record<string, string> {
  if (!view.isOpen) return {}
  return {
    panel: PANEL,
    ...(view.scope.kind !== 'all' && { topik: formatScope(view.scope) }),
    ...(view.level === 'desa' && { tingkat: 'desa' }),
  }
}

/** A component or a topic by its id; no id is both. */
export function parseScope(id: string): IndicatorScope {
  const component = ComponentId.options.find((known) => known === id)
  if (component) return { kind: 'component', component }
  const topic = TOPICS.find((known) => known === id)
  return topic ? { kind: 'topic', topic } : { kind: 'all' }
}

export function formatScope(scope: IndicatorScope): string {
  switch (scope.kind) {
    case 'all':
      return ''
    case 'component':
      return scope.component
    case 'topic':
      return scope.topic
  }
}
