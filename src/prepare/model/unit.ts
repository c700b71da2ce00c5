import type { AdminLevel } from '../../contract'

export type UnitType = 'kabupaten' | 'kecamatan' | 'desa' | 'kelurahan'

export type Unit = {
  code: string
  name: string
  type: UnitType
  level: AdminLevel
  parent: string | null
  bpsCode: string | null
  /** Kecamatan from which a younger one was split; older sources still name that one. */
  splitFrom: string | null
}
