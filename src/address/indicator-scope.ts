import { ComponentId } from '../contract'
import { TOPICS, type IndicatorScope } from '../domain/topics'

/** A component or a topic by its id; an empty one is both, null one that is neither. */
export function parseScope(id: string): IndicatorScope | null {
  if (id === '') return { kind: 'all' }
  const component = ComponentId.options.find((known) => known === id)
  if (component) return { kind: 'component', component }
  const topic = TOPICS.find((known) => known === id)
  return topic ? { kind: 'topic', topic } : null
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
