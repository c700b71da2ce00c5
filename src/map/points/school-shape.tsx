import type { SchoolPoint } from '../../contract'

/** A shape a level: round, square, triangle, diamond, cross. About 12 CSS pixels across. */
const SHAPES: Record<SchoolPoint['kind'], string> = {
  SD: 'M0-5.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  SMP: 'M-5-5h10v10h-10z',
  SMA: 'M0-6.5l6.2 11.2h-12.4z',
  SMK: 'M0-6.8l6.8 6.8l-6.8 6.8l-6.8-6.8z',
  SLB: 'M-2.2-6h4.4v3.8h3.8v4.4h-3.8v3.8h-4.4v-3.8h-3.8v-4.4h3.8z',
}

/** One school; hollow and dashed where its coordinates contradict its kecamatan. */
export function SchoolShape({ school, scale }: { school: SchoolPoint; scale: number }) {
  const isDoubtful = school.coordinates !== 'cocok'
  return (
    <path
      className={isDoubtful ? 'school-shape school-shape--doubtful' : 'school-shape'}
      d={SHAPES[school.kind]}
      transform={scale === 1 ? undefined : `scale(${scale})`}
    />
  )
}
