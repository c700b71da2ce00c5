import { CATALOGUE_MESSAGES } from './messages/catalogue'
import { CHECK_MESSAGES } from './messages/checks'
import { FILE_MESSAGES } from './messages/files'
import { GEOMETRY_MESSAGES } from './messages/geometry'
import { INTAKE_MESSAGES } from './messages/intake'
import { KIOSK_MESSAGES } from './messages/kiosk'
import { OUTSIDE_MESSAGES } from './messages/outside'
import { PATTERN_MESSAGES } from './messages/patterns'
import { PRIVACY_MESSAGES } from './messages/privacy'
import { PROGRAM_MESSAGES } from './messages/program'
import { ROW_MESSAGES } from './messages/rows'
import { SECTION_MESSAGES } from './messages/sections'
import { STORY_MESSAGES } from './messages/stories'
import { TABLE_ROW_MESSAGES } from './messages/table-rows'
import { TARGET_MESSAGES } from './messages/targets'
import { TEMPLATE_MESSAGES } from './messages/templates'
import { VALUE_MESSAGES } from './messages/values'

/** Every problem that a run can tell, by topic. */
export const PROBLEM_MESSAGES = {
  ...FILE_MESSAGES,
  ...INTAKE_MESSAGES,
  ...ROW_MESSAGES,
  ...TABLE_ROW_MESSAGES,
  ...PROGRAM_MESSAGES,
  ...VALUE_MESSAGES,
  ...CATALOGUE_MESSAGES,
  ...GEOMETRY_MESSAGES,
  ...CHECK_MESSAGES,
  ...PATTERN_MESSAGES,
  ...OUTSIDE_MESSAGES,
  ...PRIVACY_MESSAGES,
  ...TEMPLATE_MESSAGES,
  ...TARGET_MESSAGES,
  ...STORY_MESSAGES,
  ...KIOSK_MESSAGES,
  ...SECTION_MESSAGES,
}

export type ProblemId = keyof typeof PROBLEM_MESSAGES
