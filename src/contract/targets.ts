import * as z from 'zod/mini'
import { most, Name } from './bounds'
import { Period, RegionCode, ValueStatus } from './common'

/** What an indicator shall have reached by a period, in the indicator's unit. */
export const Target = z.object({
  indicator: Name,
  /** Null for every region of the levels at which the indicator has values. */
  region: z.nullable(RegionCode),
  period: Period,
  value: z.number(),
  /** Id of the sources file: the plan that sets the target. */
  source: Name,
  /** `contoh` for a target that only shows the format. */
  status: ValueStatus,
})
export type Target = z.infer<typeof Target>

/** Targets as published in plans; nobody's estimate. Empty when there are none. */
export const TargetsFile = z.object({ targets: most(Target) })
export type TargetsFile = z.infer<typeof TargetsFile>
