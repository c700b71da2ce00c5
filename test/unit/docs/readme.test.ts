import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AdminLevel } from '../../../src/contract'
import { banyuasin } from '../support/banyuasin'

const text = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')
const { catalogue, regions } = banyuasin()
const countOf = (level: AdminLevel) =>
  catalogue.indicators.filter(({ levels }) => levels.includes(level)).length
const wholeTens = (count: number) => Math.floor(count / 10) * 10

test('says how many indicators there are, in whole tens, and how far down they go', () => {
  const all = wholeTens(catalogue.indicators.length)
  const [kecamatan, desa] = [countOf('kecamatan'), countOf('desa')].map(wholeTens)
  const said =
    /more than (\d+) indicators, over (\d+) of them by kecamatan and over (\d+) down to the desa/
  expect(said.exec(text)?.slice(1).map(Number)).toEqual([all, kecamatan, desa])
})

test('says how many units there are', () => {
  const ofType = (type: string) => regions.all.filter((region) => region.type === type).length
  const said = /(\d+) desa and (\d+) kelurahan: (\d+) kecamatan/.exec(text)
  expect(said?.slice(1).map(Number)).toEqual(['desa', 'kelurahan', 'kecamatan'].map(ofType))
})

test('says how to use another port, by the option that the command has', () => {
  expect(/npm start -- --port \d+/.test(text)).toBe(true)
  expect(readFileSync('test/tools/start.ts', 'utf8')).toContain('options: { port: ')
})
