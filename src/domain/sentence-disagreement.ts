import type { Region } from '../contract'
import type { Dataset } from './dataset'
import { thinCoverage } from './figure-coverage'
import { countSlot, typedSlot } from './sentence-slots'
import type { SentenceSlot, Statement } from './sentence-types'
import { findDisagreements, findWeakComponents, type Disagreement } from './standing'

type Slots = Readonly<Record<string, SentenceSlot>>

/** An official index that says the contrary, to be said before everything else; at most one. */
export function describeDisagreement(dataset: Dataset, region: Region): readonly Statement[] {
  const told = new Set(findWeakComponents(dataset, region).map(({ component }) => component))
  const found = findDisagreements(dataset, region).find(
    ({ component }) => component === null || told.has(component.id),
  )
  return found ? [tellDisagreement(dataset, region, found)] : []
}

function tellDisagreement(dataset: Dataset, region: Region, found: Disagreement): Statement {
  const { component, official } = found
  const { indicator, period, rank, total } = official
  const thin = thinCoverage(dataset, indicator, period, region)
  const slots: Slots = {
    area: typedSlot(region, true),
    indicator: { kind: 'indicator', indicator, isFull: true },
    period: { kind: 'period', period },
    rank: countSlot(rank),
    total: countSlot(total),
    coverage: { kind: 'coverage', share: thin?.share ?? 1, by: thin?.by ?? 'families' },
    own: countSlot(found.rank),
    of: countSlot(found.total),
  }
  if (!component) return { template: 'disagree', slots }
  return {
    template: 'disagreeIn',
    slots: {
      ...slots,
      component: { kind: 'component', component: component.id, name: component.name },
    },
  }
}
