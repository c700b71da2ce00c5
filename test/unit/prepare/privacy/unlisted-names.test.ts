import { describe, expect, it } from 'vitest'
import { isJsonRefused } from '../../../../src/prepare/intake/personal-data'
import { toldName } from '../../../../src/prepare/intake/personal/told-name'
import { UnitLookup } from '../../../../src/prepare/intake/places/unit-lookup'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { readUnits } from '../../../../src/prepare/read/read-units'
import { OF_NOBODY } from './support/of-nobody'
import { UNLISTED_PERSONS } from './support/unlisted-persons'

const units = readUnits('data', new ProblemLog())
const { isPlace } = new UnitLookup(new Map(units.map((unit) => [unit.code, unit])))

/** The messages that an announcement with this text raises, in a run that knows the places. */
function messagesOf(text: string): string[] {
  const log = new ProblemLog()
  log.knowPlaces(isPlace)
  const value = { pengumuman: [{ judul: { id: 'Kabar' }, teks: { id: text } }] }
  const isRefused = isJsonRefused('kios.json', value, log)
  const told = log.problems.map(({ message, column }) => `${message.id} ${column ?? ''}`)
  return isRefused ? told : []
}

const missed = UNLISTED_PERSONS.filter((text) => messagesOf(text).length === 0)
const alarms = OF_NOBODY.filter((text) => messagesOf(text).length > 0)
const rate = (part: readonly string[], of: readonly string[]) =>
  `${String(part.length)} of ${String(of.length)} (${((100 * part.length) / of.length).toFixed(1)} %)`

describe('names that no list has, in texts that are published', () => {
  it('are in 400 labelled sentences, half of them of nobody', () => {
    expect(UNLISTED_PERSONS.length).toBeGreaterThanOrEqual(200)
    expect(OF_NOBODY.length).toBeGreaterThanOrEqual(200)
  })

  it(`misses ${rate(missed, UNLISTED_PERSONS)}, at most 2 %`, () => {
    expect(missed.length / UNLISTED_PERSONS.length, missed.join('\n')).toBeLessThanOrEqual(0.02)
  })

  it(`raises ${rate(alarms, OF_NOBODY)} false alarms, at most 1 %`, () => {
    expect(alarms.length / OF_NOBODY.length, alarms.join('\n')).toBeLessThanOrEqual(0.01)
  })

  it('are repeated by no message', () => {
    const repeated = UNLISTED_PERSONS.filter((text) => {
      const told = messagesOf(text).join(' ')
      const names = text.match(/(?<=\s)\p{Lu}\p{Ll}{6,}/gu) ?? []
      return names.some((name) => !isPlace(name) && told.includes(name))
    })
    expect(repeated).toEqual([])
  })

  it('are told from the names of places, which may be those of persons elsewhere', () => {
    const [place = ''] = units.filter(({ name }) => name === 'Mariana').map(({ name }) => name)
    expect(place).not.toBe('')
    expect(messagesOf(`${place} menerima PKH tahun ini.`)).toEqual([])
    expect(messagesOf('Ngatiyem menerima PKH tahun ini.')).not.toEqual([])
    expect(messagesOf('Sungsang menerima bantuan perahu.')).toEqual([])
  })

  it('one named by a title is refused whatever follows, and a message ends before the name', () => {
    expect(messagesOf('Bu Wartinah senang.')).not.toEqual([])
    expect(messagesOf('Warung Bu Wartinah buka.')).toEqual([])
    expect(messagesOf('Bapak Askolani, Bupati, membuka pameran.')).toEqual([])
    expect(toldName('sudah dicek Bu Karsowidjoyo', isPlace)).toBe('sudah dicek Bu***')
  })
})
