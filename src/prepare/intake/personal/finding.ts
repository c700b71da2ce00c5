import type { PersonList } from './person-lists'
import type { PersonalKind } from './personal-kinds'

export type Finding = {
  kind: PersonalKind | PersonList['kind']
  where: 'cell' | 'column' | 'comment' | 'sheet-text' | 'unseen' | 'workbook'
  row: number | null
  column: number | null
}
