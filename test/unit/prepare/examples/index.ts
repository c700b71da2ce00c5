import { CATALOGUE_EXAMPLES } from './catalogue'
import { CHECK_EXAMPLES } from './checks'
import type { Examples } from './example'
import { FILE_EXAMPLES } from './files'
import { GEOMETRY_EXAMPLES } from './geometry'
import { INTAKE_EXAMPLES } from './intake'
import { KIOSK_EXAMPLES } from './kiosk'
import { OUTSIDE_EXAMPLES } from './outside'
import { PATTERN_EXAMPLES } from './patterns'
import { PRIVACY_EXAMPLES } from './privacy'
import { PROGRAM_EXAMPLES } from './program'
import { ROW_EXAMPLES } from './rows'
import { SAYING_EXAMPLES } from './sayings'
import { SECTION_EXAMPLES } from './sections'
import { STORY_EXAMPLES } from './stories'
import { TABLE_ROW_EXAMPLES } from './table-rows'
import { TARGET_EXAMPLES } from './targets'
import { TEMPLATE_EXAMPLES } from './templates'
import { VALUE_EXAMPLES } from './values'

/** Input that raises each message; by the topics of `PROBLEM_MESSAGES`. */
export const EXAMPLES: Examples = {
  ...FILE_EXAMPLES,
  ...INTAKE_EXAMPLES,
  ...SAYING_EXAMPLES,
  ...ROW_EXAMPLES,
  ...TABLE_ROW_EXAMPLES,
  ...PROGRAM_EXAMPLES,
  ...VALUE_EXAMPLES,
  ...CATALOGUE_EXAMPLES,
  ...GEOMETRY_EXAMPLES,
  ...CHECK_EXAMPLES,
  ...PATTERN_EXAMPLES,
  ...OUTSIDE_EXAMPLES,
  ...PRIVACY_EXAMPLES,
  ...TEMPLATE_EXAMPLES,
  ...TARGET_EXAMPLES,
  ...STORY_EXAMPLES,
  ...KIOSK_EXAMPLES,
  ...SECTION_EXAMPLES,
}
