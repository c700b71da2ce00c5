import type { Indicator, SamplesFile, Source, Target } from '../../contract'
import { isSample } from '../checks/is-sample'
import type { ColumnStore } from '../join/column-store'
import type { Project } from '../read-project'
import { makeValues } from './make-values'

/** What the main files hold, and the samples that they do not. */
export type SplitSamples = {
  indicators: Indicator[]
  sources: Source[]
  targets: Target[]
  /** Null when there are none, or when the main files hold them. */
  samples: SamplesFile | null
}

/**
 * Takes the samples out of what is published, with their sources: indicators that are samples or computed
 * from one, and targets that are samples or aim at one. With `"contoh": true` all stays together.
 */
export function splitSamples(
  project: Project,
  indicators: readonly Indicator[],
  store: ColumnStore,
): SplitSamples {
  const { catalogue, settings, sources } = project
  const targets = project.targets.map(({ target }) => target)
  if (settings.contoh) return { indicators: [...indicators], sources, targets, samples: null }
  const invented = new Set(
    [...catalogue.values()].filter((entry) => isSample(entry, catalogue)).map(({ id }) => id),
  )
  const isInvented = (target: Target): boolean =>
    target.status === 'contoh' || invented.has(target.indicator)
  const official = {
    indicators: indicators.filter(({ id }) => !invented.has(id)),
    targets: targets.filter((target) => !isInvented(target)),
  }
  const samples = {
    indicators: indicators.filter(({ id }) => invented.has(id)),
    targets: targets.filter(isInvented),
  }
  const usedBy = (part: typeof official): Set<string> =>
    new Set([
      ...[...part.indicators, ...part.targets].map(({ source }) => source),
      ...part.indicators.flatMap(({ earlierSources = {} }) => Object.values(earlierSources)),
    ])
  const [real, demonstrated] = [usedBy(official), usedBy(samples)]
  for (const { source } of project.tourism) real.add(source)
  const isApart = ({ id }: Source): boolean =>
    !real.has(id) && (demonstrated.has(id) || id === SAMPLE_SOURCE)
  const hasSamples = samples.indicators.length + samples.targets.length > 0
  return {
    ...official,
    sources: sources.filter((source) => !isApart(source)),
    samples: hasSamples
      ? {
          order: indicators.map(({ id }) => id),
          ...samples,
          values: makeValues(samples.indicators, store),
          sources: sources.filter(isApart),
        }
      : null,
  }
}

/** The row of `sumber.csv` that samples name, whether any are left or not. */
const SAMPLE_SOURCE = 'contoh'
