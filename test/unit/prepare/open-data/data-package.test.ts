import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const FOLDER = 'public/data'

const Field = z.looseObject({
  name: z.string().min(1),
  type: z.enum(['string', 'number', 'integer', 'year']),
  constraints: z.optional(
    z.looseObject({
      required: z.optional(z.boolean()),
      pattern: z.optional(z.string()),
      enum: z.optional(z.array(z.string())),
    }),
  ),
})

/** What specs.frictionlessdata.io v1 requires of a package and of its resources. */
const Package = z.looseObject({
  profile: z.literal('data-package'),
  name: z.string().regex(/^([-a-z0-9._/])+$/),
  title: z.string().min(1),
  created: z.iso.datetime(),
  licenses: z.array(z.looseObject({ name: z.string().regex(/^([-a-zA-Z0-9._])+$/) })).min(1),
  sources: z
    .array(
      z.looseObject({
        title: z.string().min(1),
        path: z.optional(z.url()),
        publisher: z.string(),
        year: z.string(),
        licence: z.string(),
      }),
    )
    .min(1),
  resources: z
    .array(
      z.looseObject({
        name: z.string().regex(/^([-a-z0-9._/])+$/),
        path: z.string().regex(/^(?!\/|\.\.)/),
        profile: z.enum(['data-resource', 'tabular-data-resource']),
        bytes: z.int().positive(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        mediatype: z.string().regex(/^.+\/.+$/),
        jsonSchema: z.optional(z.string()),
        schema: z.optional(
          z.looseObject({
            fields: z.array(Field).min(1),
            missingValues: z.array(z.string()),
            primaryKey: z.union([z.string(), z.array(z.string())]),
            foreignKeys: z.optional(
              z.array(
                z.object({
                  fields: z.string(),
                  reference: z.object({ resource: z.string(), fields: z.string() }),
                }),
              ),
            ),
          }),
        ),
      }),
    )
    .min(1),
})
type Resource = z.infer<typeof Package>['resources'][number]

const readText = (path: string) => readFileSync(join(FOLDER, path), 'utf8')
const description = Package.parse(JSON.parse(readText('datapackage.json')))
const { resources } = description
const tables = resources.filter(({ profile }) => profile === 'tabular-data-resource')

function rowsOf(resource: Resource): Record<string, string>[] {
  return parse(readText(resource.path), { columns: true })
}

describe('datapackage.json', () => {
  it('names every file of the manifest with its true length and hash', () => {
    const manifest = z
      .looseObject({
        dataPackage: z.string(),
        files: z.array(z.object({ role: z.string(), path: z.string() })),
      })
      .parse(JSON.parse(readText('manifest.json')))
    expect(manifest.dataPackage).toBe('datapackage.json')
    // Samples are for a demonstration and no data to take along.
    const offered = manifest.files.filter(({ role }) => role !== 'contoh')
    expect(offered).toHaveLength(manifest.files.length - 1)
    expect(resources.map(({ path }) => path)).toEqual(offered.map(({ path }) => path))
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(FOLDER, path))
      expect(content.byteLength, path).toBe(bytes)
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`, path).toBe(hash)
    }
  })

  it('has unique names, and a kind of GeoJSON for boundaries', () => {
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    const boundaries = resources.find(({ name }) => name === 'boundaries-desa')
    expect(boundaries?.mediatype).toBe('application/geo+json')
  })

  it('describes the columns of its tables as they are, in order', () => {
    expect(tables.map(({ name }) => name)).toEqual(['semua', 'cakupan', 'kamus', 'wilayah'])
    for (const { path, schema } of tables) {
      const header = readText(path).split('\r\n', 1)[0]
      expect(header, path).toBe(schema?.fields.map(({ name }) => name).join(','))
    }
  })

  it.each(['semua', 'cakupan', 'kamus', 'wilayah'])('%s obeys its own schema', (name) => {
    const table = tables.find((one) => one.name === name)
    if (!table?.schema) throw new Error('no schema')
    const rows = rowsOf(table)
    expect(rows.length).toBeGreaterThan(100)
    for (const { name: column, type, constraints } of table.schema.fields) {
      const cells = rows.map((row) => row[column] ?? '')
      const known = cells.filter((cell) => cell !== '')
      if (constraints?.required) expect(known.length, column).toBe(cells.length)
      if (type !== 'string')
        expect(
          known.filter((cell) => !Number.isFinite(Number(cell))),
          column,
        ).toEqual([])
      const pattern = constraints?.pattern && new RegExp(`^(?:${constraints.pattern})$`)
      if (pattern)
        expect(
          known.filter((cell) => !pattern.test(cell)),
          column,
        ).toEqual([])
      const choices = constraints?.enum
      if (choices)
        expect(
          known.filter((cell) => !choices.includes(cell)),
          column,
        ).toEqual([])
    }
    const keys = [table.schema.primaryKey].flat()
    const ids = rows.map((row) => keys.map((key) => row[key]).join(' '))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { fields, reference } of table.schema.foreignKeys ?? []) {
      const target = tables.find((one) => one.name === (reference.resource || name))
      const known = new Set((target ? rowsOf(target) : []).map((row) => row[reference.fields]))
      const lost = rows.filter((row) => row[fields] !== '' && !known.has(row[fields]))
      expect(lost, `${name}.${fields}`).toEqual([])
    }
  })

  it('knows every source that a figure names', () => {
    const semua = tables.find(({ name }) => name === 'semua')
    const known = new Set(description.sources.map(({ id }) => id))
    const named = new Set(semua ? rowsOf(semua).map(({ sumber }) => sumber) : [])
    expect(named.size).toBeGreaterThan(10)
    for (const source of named) expect(known).toContain(source)
  })
})
