import type { HeadingBlock } from './heading-rows'
import type { Role } from '../text/heading-words'
import type { IndicatorMatch } from './indicator-match'

export type Column = {
  index: number
  heading: string
  role: Role | null
  match: IndicatorMatch | null
}

export type FoundHeader = { block: HeadingBlock; columns: Column[] }
