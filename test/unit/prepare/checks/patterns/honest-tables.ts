import { chance, families } from '../../support/figure-tables'
import {
  people,
  births,
  months,
  later,
  pupils,
  skewed,
  small,
  unitOf,
  year,
  alone,
  beside,
  pair,
  school,
  PLACES,
  round,
  type Figures,
  type Trial,
} from './trials'

const index = unitOf('warga', 'indeks', { kind: 'index', aggregation: 'mean', maximum: 1 })
const percent = unitOf('warga', '%', { kind: 'rate', aggregation: 'weighted-mean', maximum: 100 })
const money = unitOf('warga', 'juta rupiah')
const hectares = unitOf('warga', 'ha')
const spread =
  (salt: number, of: number): Figures =>
  (order) =>
    Math.exp(of * (chance(order, salt) + chance(order, salt + 0.37) - 1))
const times =
  (figure: Figures, by: Figures): Figures =>
  (order) =>
    Math.round(figure(order) * by(order))

/** Figures as they are, however strange. */
export const HONEST: readonly (readonly [string, (salt: number) => Trial])[] = [
  ['people of two years', (s) => beside(people(s), later(s))],
  [
    'people of a town that grows',
    (s) => beside(people(s), (o) => Math.round(later(s)(o) * (o < 60 ? 1.15 : 0.98))),
  ],
  [
    'a new settlement',
    (s) => beside(people(s), (o) => later(s)(o) * (o === 33 || o === 34 ? 6 : 1)),
  ],
  [
    'settlements in one kecamatan',
    (s) => beside(people(s), (o) => later(s)(o) * (o >= 42 && o < 56 ? 1 + 3 * chance(o, s) : 1)),
  ],
  [
    'young desa',
    (s) => ({
      tables: [
        { ...year(people(s), '2024'), figure: (o) => (o % 20 === 7 ? null : people(s)(o)) },
        year((o) => (o % 20 === 7 || o % 20 === 8 ? Math.round(later(s)(o) / 2) : later(s)(o))),
      ],
    }),
  ],
  ['people rounded by the publisher', (s) => alone(round(10, people(s)))],
  ['people rounded in both years', (s) => beside(round(100, people(s)), round(100, later(s)))],
  ['pupils', (s) => alone(pupils(s), school)],
  ['pupils of two years', (s) => beside(pupils(s), pupils(s, 1), school)],
  [
    'pupils and teachers',
    (s) =>
      pair(
        pupils(s),
        (o) => Math.ceil(pupils(s)(o) / (12 + 8 * chance(o, s))),
        unitOf('satu', 'siswa'),
        unitOf('dua', 'orang'),
      ),
  ],
  [
    'pupils where the schools of the kecamatan are',
    (s) => alone((o) => (chance(o, s) < 0.15 ? pupils(s + 1)(o) : 0), school),
  ],
  ['hospitals', (s) => alone((o) => (chance(o, s) < 0.04 ? 1 : 0), PLACES)],
  ['banks in the first desa', (s) => alone((o) => (o % 14 === 0 ? 1 + small(s, 6)(o) : 0), PLACES)],
  ['schools', (s) => alone(small(s, 5), PLACES)],
  [
    'schools of two years',
    (s) => beside(small(s, 5), (o) => small(s, 5)(o) + (chance(o, s + 1) < 0.05 ? 1 : 0), PLACES),
  ],
  [
    'polling places by the rule of 300',
    (s) =>
      pair(
        people(s),
        (o) => Math.ceil(people(s)(o) / 300),
        unitOf('satu', 'pemilih'),
        unitOf('dua', 'TPS'),
      ),
  ],
  ['industries', (s) => alone(skewed(s), PLACES)],
  [
    'industries of two years',
    (s) => beside(skewed(s), times(skewed(s), spread(s + 8, 0.8)), PLACES),
  ],
  ['rice land', (s) => alone((o) => Number((skewed(s)(o) * 7.25).toFixed(2)), hectares)],
  [
    'harvest of a year with a flood',
    (s) =>
      beside(
        (o) => 40 + skewed(s)(o) * 9,
        (o) => Math.round((40 + skewed(s)(o) * 9) * (o < 50 ? 0.2 + 0.5 * chance(o, s + 2) : 1.05)),
        hectares,
      ),
  ],
  [
    'births',
    (s) =>
      beside(
        (o) => Math.round(people(s)(o) * 0.018 * spread(s + 5, 0.5)(o)),
        (o) => Math.round(people(s)(o) * 0.018 * spread(s + 6, 0.5)(o)),
      ),
  ],
  [
    'deaths twice in a year of a pandemic',
    (s) =>
      beside(
        (o) => Math.round(people(s)(o) * 0.006 * spread(s + 5, 0.8)(o)),
        (o) => Math.round(people(s)(o) * 0.011 * spread(s + 6, 0.8)(o)),
      ),
  ],
  [
    'births and children vaccinated',
    (s) =>
      pair(
        (o) => Math.round(people(s)(o) * 0.018),
        (o) => Math.max(0, Math.round(people(s)(o) * 0.018) - (chance(o, s) < 0.3 ? 1 : 0)),
        unitOf('satu', 'anak'),
        unitOf('dua', 'anak'),
      ),
  ],
  [
    'men and women',
    (s) =>
      pair(
        people(s),
        (o) => Math.round(people(s)(o) * 0.97 * spread(s + 4, 0.05)(o)),
        unitOf('satu', 'jiwa'),
        unitOf('dua', 'jiwa'),
      ),
  ],
  [
    'voters and those who voted',
    (s) =>
      pair(
        people(s),
        (o) => Math.round(people(s)(o) * (0.7 + 0.2 * chance(o, s))),
        unitOf('satu', 'pemilih'),
        unitOf('dua', 'jiwa'),
      ),
  ],
  [
    'people and those with a card',
    (s) =>
      pair(
        people(s),
        (o) => Math.round(people(s)(o) * (0.69 + 0.04 * chance(o, s))),
        unitOf('satu', 'jiwa'),
        unitOf('dua', 'jiwa'),
      ),
  ],
  [
    'families and people',
    (s) =>
      alone(
        times(
          (o) => families(o),
          (o) => 0.9 + 0.3 * chance(o, s),
        ),
        unitOf('warga', 'keluarga'),
      ),
  ],
  ['an index', (s) => alone((o) => Number((0.5 + 0.4 * chance(o, s)).toFixed(4)), index)],
  [
    'an index of few steps',
    (s) =>
      alone((o) => Number((Math.round(35 * (0.5 + 0.4 * chance(o, s))) / 35).toFixed(4)), index),
  ],
  [
    'an index of two years',
    (s) =>
      beside(
        (o) => Number((0.5 + 0.4 * chance(o, s)).toFixed(4)),
        (o) => Number((0.5 + 0.4 * chance(o, s) + 0.03 * chance(o, s + 1)).toFixed(4)),
        index,
      ),
  ],
  [
    'electricity',
    (s) =>
      alone(
        (o) => (chance(o, s) < 0.5 ? 100 : Number((90 + 10 * chance(o, s + 1)).toFixed(4))),
        percent,
      ),
  ],
  [
    'slums',
    (s) =>
      alone((o) => (chance(o, s) < 0.9 ? 0 : Number((5 * chance(o, s + 1)).toFixed(3))), percent),
  ],
  [
    'shares of few cases',
    (s) =>
      alone(
        (o) => Number(((100 * small(s, 4)(o)) / (1 + small(s + 1, 4)(o) + 3)).toFixed(2)),
        percent,
      ),
  ],
  [
    'village funds with a basis of three steps',
    (s) => alone((o) => [700, 850, 1000][small(s, 3)(o)] ?? 700, money),
  ],
  [
    'village funds that most have alike',
    (s) => alone((o) => (chance(o, s) < 0.5 ? 144 : 144 + 100 * chance(o, s + 1)), money),
  ],
  [
    'fishers of the coast',
    (s) => alone((o) => (o >= 56 && o < 98 && chance(o, s) < 0.8 ? 20 + small(s + 1, 200)(o) : 0)),
  ],
  [
    'fishers of the coast, listed first',
    (s) => alone((o) => (o < 60 && chance(o, s) < 0.8 ? 20 + small(s + 1, 200)(o) : 0)),
  ],
  [
    'victims of floods in two years',
    (s) =>
      beside(
        (o) => (chance(o, s) < 0.8 ? 0 : 40 + small(s + 1, 400)(o)),
        (o) => (chance(o, s + 2) < 0.8 ? 0 : 40 + small(s + 3, 400)(o)),
      ),
  ],
  [
    'roads',
    (s) => alone((o) => Number((25 * chance(o, s) ** 2).toFixed(2)), unitOf('warga', 'km')),
  ],
  [
    'roads of two years',
    (s) =>
      beside(
        (o) => Number((2 + 25 * chance(o, s) ** 2).toFixed(2)),
        (o) => Number((2 + 25 * chance(o, s) ** 2 + (chance(o, s + 1) < 0.2 ? 1.5 : 0)).toFixed(2)),
        unitOf('warga', 'km'),
      ),
  ],
  [
    'two files of one year',
    (s) => ({
      tables: [
        year(people(s), '2024'),
        { ...year(later(s)), file: 'nilai/a.csv', figure: (o) => (o < 70 ? later(s)(o) : null) },
        { ...year(later(s)), file: 'nilai/b.csv', figure: (o) => (o < 70 ? null : later(s)(o)) },
      ],
    }),
  ],
  [
    'kecamatan with larger families',
    (s) => alone((o) => Math.round(people(s)(o) * (o < 70 ? 1 : 1.25))),
  ],
  [
    'members of cooperatives',
    (s) =>
      alone(
        (o) => (chance(o, s) < 0.3 ? 0 : Math.round(20 + 900 * chance(o, s + 1) ** 4)),
        unitOf('warga', 'orang'),
      ),
  ],
  [
    'cattle',
    (s) =>
      beside(
        (o) => Math.round(10 * skewed(s)(o) * spread(s + 1, 0.5)(o)),
        (o) => Math.round(10 * skewed(s)(o) * spread(s + 2, 0.5)(o)),
        unitOf('warga', 'ekor'),
      ),
  ],
  ['births by month', (s) => months((month) => births(s, month), 1, 2, 3, 4, 5, 6)],
  ['births of two months', (s) => months((month) => births(s, month), 1, 6)],
  ['births of more and more', (s) => months((month) => births(s, month, month), 1, 2, 3)],
  [
    'births of a month and a year',
    (s) => ({
      tables: [
        year((o) => 12 * births(s, 12, 3)(o), '2024'),
        ...months((month) => births(s, month, 3), 6).tables,
      ],
    }),
  ],
  [
    'people by month',
    (s) => months((month) => later(s + month, 1 + month / 400), 1, 2, 3, 4, 5, 6),
  ],
  [
    'months of a season',
    (s) => ({
      tables: [
        year((o) => people(s)(o), '2025-01'),
        year((o) => Math.round(people(s)(o) * (2.2 + chance(o, s))), '2025-02'),
      ],
    }),
  ],
]
