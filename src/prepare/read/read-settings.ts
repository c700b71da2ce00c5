import * as z from 'zod/mini'
import { LocalizedText, Position, RegionCode } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { readJson } from './read-json'

export const SETTINGS_FILE = 'wilayah.json'

/** `data/wilayah.json`: the regency and its settings; keys are Indonesian, as officers edit them. */
export const Settings = z.object({
  kode: RegionCode,
  nama: z.string(),
  namaResmi: z.string(),
  provinsi: z.string(),
  /** Names that tables and letters use beside those above; a help to read them, never shown. */
  sebutan: z.object({
    ibukota: z.string(),
    /** Short for the province. */
    provinsi: z.array(z.string()),
    ibukotaProvinsi: z.string(),
    /** Words for regencies, rivers and provinces around. */
    sekitar: z.array(z.string()),
  }),
  luasResmi: z.object({ km2: z.number().check(z.positive()), sumber: z.string() }),
  edisi: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  diterbitkan: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** Editions published so far, each with its day, as the CHANGELOG has them: what `ralat.csv` may name. */
  terbitan: z.optional(
    z.record(
      z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
      z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    ),
  ),
  indikatorAwal: z.string(),
  /** Whether samples stand among the main files; else they are published apart, for a demonstration. */
  contoh: z.boolean(),
  /** Indicator of the people by which desa scores weigh in a kecamatan's score. */
  penimbangSkor: z.string(),
  /** Share that must be known, 0-1: of a component's weight for a score of a desa, of the people for one of an area, of the weight for a mean. */
  cakupanMinimum: z.number().check(z.gte(0), z.lte(1)),
  /** How often an open page looks for newer data, s; 60 when absent. */
  periksaTiapDetik: z.optional(z.int().check(z.gte(5), z.lte(86_400))),
  batas: z.object({
    sumber: z.string(),
    /** What the map says of them, "BIG/Kemendagri", and their licence in a word. */
    kredit: z.string(),
    lisensi: z.string(),
    tahun: z.string().check(z.regex(/^\d{4}$/)),
    toleransiMeter: z.number().check(z.gte(0)),
    desimal: z.int().check(z.gte(3), z.lte(6)),
    /** Sources whose figures are of the shapes before the changes in `batas/berubah.csv`. */
    sumberBentukLama: z.optional(z.array(z.string())),
  }),
  konteks: z.object({
    tepiDerajat: z.number().check(z.gte(0)),
    toleransiMeter: z.number().check(z.gte(0)),
  }),
  /** Source of `titik/pulau.csv`. */
  sumberPulau: z.string(),
  /** Named water and where its name may stand, the best place first; none inland. */
  laut: z.optional(z.array(z.object({ nama: LocalizedText, di: z.array(Position) }))),
  /** What is said of points, lists and layers, whose sources differ by regency. */
  catatan: z.object({
    lapisan: z.object({
      sekolah: z.string(),
      wisata: z.string(),
      menengah: z.string(),
      kesehatan: z.string(),
      pelabuhan: z.string(),
      padi: z.string(),
    }),
    laporanDesa: z.string(),
    sekolah: LocalizedText,
    sekolahTerendah: LocalizedText,
    sekolahBelumTerbagi: LocalizedText,
    lahanPadi: LocalizedText,
  }),
})
export type Settings = z.infer<typeof Settings>

export function readSettings(root: string, log: ProblemLog): Settings | null {
  return readJson(root, SETTINGS_FILE, Settings, log)
}
