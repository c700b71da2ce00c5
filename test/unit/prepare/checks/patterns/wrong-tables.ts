import { chance, DESA_CODES, type Given } from '../../support/figure-tables'
import {
  people,
  later,
  pupils,
  small,
  unitOf,
  year,
  every,
  births,
  months,
  secondHalf,
  swapped,
  alone,
  beside,
  pair,
  school,
  PLACES,
  round,
  mean,
  type Figures,
  type Trial,
} from './trials'

const glued = (value: number): number => Number(`${String(value)}1`)
const cut = (value: number): number => Math.floor(value / 10)
const middle = (figure: Figures): number => {
  const all = DESA_CODES.map((_, order) => figure(order)).toSorted((a, b) => a - b)
  return all[Math.floor(all.length / 2)] ?? 0
}
const some =
  (share: number, salt: number, figure: Figures, value: number): Figures =>
  (order) =>
    chance(order, salt + 90) < share ? value : figure(order)
const ofFirst =
  (figure: Figures): Given['figure'] =>
  (order) => {
    if (order % 14 !== 0) return 0
    return Array.from({ length: 14 }, (_, at) => figure(order + at)).reduce((a, b) => a + b, 0)
  }
/** All desa of the fifth kecamatan so many times. */
const kecamatan =
  (times: number, figure: Figures): Figures =>
  (order) =>
    order >= 56 && order < 70 ? Math.round(times * figure(order)) : figure(order)
/** Births since January until a month. */
const summed =
  (salt: number) =>
  (until: number): Figures =>
  (order) =>
    Array.from({ length: until }, (_, at) => births(salt, at + 1)(order)).reduce((a, b) => a + b, 0)
const halves = (figure: Figures, now: Figures): Trial => ({
  tables: [
    year(figure, '2024'),
    { ...year(now), file: 'nilai/a.csv', figure: (order) => (order < 70 ? now(order) : null) },
    { ...year(now), file: 'nilai/b.csv', figure: (order) => (order < 70 ? null : 2 * now(order)) },
  ],
})

/** What is wrong, the message that is to say so, and the tables of it. */
export const WRONG: readonly (readonly [string, string, (salt: number) => Trial])[] = [
  [
    'every 4th tenfold, year before',
    'skala-bercampur',
    (s) =>
      beside(
        people(s),
        every(4, later(s), (v) => v * 10),
      ),
  ],
  [
    'every 4th a tenth, year before',
    'skala-bercampur',
    (s) =>
      beside(
        people(s),
        every(4, later(s), (v) => v / 10),
      ),
  ],
  [
    'every 4th with a footnote, year before',
    'skala-bercampur',
    (s) => beside(people(s), every(4, later(s), glued)),
  ],
  [
    'every 5th without its last digit',
    'skala-bercampur',
    (s) => beside(people(s), every(5, later(s), cut)),
  ],
  [
    'every 4th tenfold, families alone',
    'skala-bercampur',
    (s) => alone(every(4, people(s), (v) => v * 10)),
  ],
  ['every 4th a tenth, families alone', 'skala-bercampur', (s) => alone(every(4, people(s), cut))],
  [
    'every 4th with a footnote, families alone',
    'skala-bercampur',
    (s) => alone(every(4, people(s), glued)),
  ],
  [
    'every 4th of pupils tenfold, year before',
    'skala-bercampur',
    (s) =>
      beside(
        pupils(s),
        every(4, pupils(s, 1), (v) => v * 10),
        school,
      ),
  ],
  [
    'every 4th of pupils a tenth, teachers beside',
    'skala-bercampur',
    (s) =>
      pair(
        every(4, pupils(s), cut),
        (o) => Math.ceil(pupils(s)(o) / (12 + 8 * chance(o, s))),
        unitOf('satu', 'siswa'),
        unitOf('dua', 'orang'),
      ),
  ],
  ['middle in 20 %', 'angka-pengganti', (s) => alone(some(0.2, s, people(s), middle(people(s))))],
  ['mean in 35 %', 'angka-pengganti', (s) => alone(some(0.35, s, people(s), mean(people(s))))],
  ['middle in 50 %', 'angka-pengganti', (s) => alone(some(0.5, s, people(s), middle(people(s))))],
  [
    'middle of pupils in 30 %',
    'angka-pengganti',
    (s) => alone(some(0.3, s, pupils(s), mean(pupils(s))), school),
  ],
  ['second half zero', 'nol-massal', (s) => alone(secondHalf(people(s), () => 0))],
  [
    'second half of places zero',
    'nol-massal',
    (s) =>
      alone(
        secondHalf(
          (o) => 8 + small(s, 40)(o),
          () => 0,
        ),
        PLACES,
      ),
  ],
  [
    'second half twice, year before',
    'skala-bercampur',
    (s) =>
      beside(
        people(s),
        secondHalf(later(s), (v) => 2 * v),
      ),
  ],
  ['second half twice in its own file', 'skala-bercampur', (s) => halves(people(s), later(s))],
  [
    'second half twice, families alone',
    'skala-bercampur',
    (s) => alone(secondHalf(people(s), (v) => 2 * v)),
  ],
  [
    'second half of pupils twice, year before',
    'skala-bercampur',
    (s) =>
      beside(
        pupils(s),
        secondHalf(pupils(s, 1), (v) => 2 * v),
        school,
      ),
  ],
  ['one kecamatan twice', 'skala-bercampur', (s) => beside(people(s), kecamatan(2, later(s)))],
  ['one kecamatan threefold', 'skala-bercampur', (s) => beside(people(s), kecamatan(3, later(s)))],
  ['one kecamatan tenfold', 'skala-bercampur', (s) => beside(people(s), kecamatan(10, later(s)))],
  ['one kecamatan a tenth', 'skala-bercampur', (s) => beside(people(s), kecamatan(0.1, later(s)))],
  [
    'one kecamatan of pupils twice',
    'skala-bercampur',
    (s) => beside(pupils(s), kecamatan(2, pupils(s, 1)), school),
  ],
  ['all twice', 'besaran-berubah', (s) => beside(people(s), (o) => 2 * later(s)(o))],
  ['all sixfold', 'besaran-berubah', (s) => beside(people(s), (o) => 6 * later(s)(o))],
  [
    'women = men or one more or less',
    'kolom-sama',
    (s) =>
      pair(
        people(s),
        (o) => people(s)(o) + (o % 2 === 0 ? 1 : -1),
        unitOf('satu', 'jiwa'),
        unitOf('dua', 'jiwa'),
      ),
  ],
  [
    '3 % of voters',
    'kolom-sama',
    (s) =>
      pair(
        (o) => Math.round(0.03 * people(s)(o)),
        people(s),
        unitOf('satu', 'anak'),
        unitOf('dua', 'pemilih'),
      ),
  ],
  [
    'a sixth of pupils',
    'kolom-sama',
    (s) =>
      pair(
        (o) => Math.round(pupils(s)(o) / 6),
        pupils(s),
        unitOf('satu', 'orang'),
        unitOf('dua', 'siswa'),
      ),
  ],
  [
    '16 rows swapped, year before',
    'angka-bergeser',
    (s) => beside(people(s), swapped(16, later(s))),
  ],
  [
    '16 rows of pupils swapped, year before',
    'angka-bergeser',
    (s) => beside(pupils(s), swapped(16, pupils(s, 1)), school),
  ],
  [
    'slipped by one from row 100, year before',
    'angka-bergeser',
    (s) => beside(people(s), (o) => later(s)(o >= 100 ? o - 1 : o)),
  ],
  [
    'totals on first desa, others 0',
    'angka-kecamatan-diulang',
    (s) => ({ tables: [{ ...year(people(s)), figure: ofFirst(people(s)) }] }),
  ],
  [
    'totals on first desa, others empty',
    'angka-kecamatan-diulang',
    (s) => ({
      tables: [
        { ...year(people(s)), figure: (o, r) => (o % 14 === 0 ? ofFirst(people(s))(o, r) : null) },
      ],
    }),
  ],
  ['births since January, three months', 'bulan-kumulatif', (s) => months(summed(s), 1, 2, 3)],
  ['births since January, first and sixth', 'bulan-kumulatif', (s) => months(summed(s), 1, 6)],
  ['births since January, second half', 'bulan-kumulatif', (s) => months(summed(s), 6, 8, 9, 10)],
  [
    'births since January in one month beside a year',
    'bulan-kumulatif',
    (s) => ({ tables: [year(summed(s)(12), '2024'), ...months(summed(s + 1), 6).tables] }),
  ],
  ['rounded to hundreds', 'angka-lebih-kasar', (s) => beside(people(s), round(100, later(s)))],
  ['rounded to tens', 'angka-lebih-kasar', (s) => beside(people(s), round(10, later(s)))],
]
