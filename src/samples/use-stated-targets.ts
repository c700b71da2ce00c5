import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Target } from '../contract'
import { samplesQuery, targetsQuery } from '../data/queries'
import { useAddress } from '../address/address-store'

interface StatedTargets {
  /** Undefined until they are fetched. */
  readonly targets: readonly Target[] | undefined
  readonly isPending: boolean
}

/** Every published target, in a demonstration the invented ones too; the same list while nothing changes. */
export function useStatedTargets(enabled = true): StatedTargets {
  const { samples } = useAddress()
  const published = useQuery({ ...targetsQuery, enabled })
  const invented = useQuery({ ...samplesQuery, enabled: enabled && samples })
  const [plans, shown] = [published.data?.targets, samples ? invented.data?.targets : undefined]
  const targets = useMemo(() => plans && (shown ? [...plans, ...shown] : plans), [plans, shown])
  return { targets, isPending: published.isPending || (samples && invented.isPending) }
}
