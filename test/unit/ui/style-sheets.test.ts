import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The widths and heights, in CSS pixels, at which layouts change; below 720 a phone, from 2560 a wall. */
const WIDTHS = [720, 960, 1180, 1500, 2560]
const HEIGHTS = [560, 800]

interface Sheet {
  readonly file: string
  readonly text: string
}

const sheets: readonly Sheet[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({
    file: path.split(sep).join('/'),
    text: readFileSync(join('src', path), 'utf8').replaceAll(/\/\*.*?\*\//gs, ''),
  }))

/** A page is a room of its own. */
function roomOf(file: string): string {
  return file.split('/', file.startsWith('pages/') ? 2 : 1).join('/')
}

/** The block of the first class of each selector: `card` of `.card__head .number`. */
function leadingBlocks(text: string): string[] {
  return [...text.matchAll(/([^{}]+)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !selector.startsWith('@'))
    .flatMap((selector) => selector.replaceAll(/\([^)]*\)/g, '').split(','))
    .flatMap((selector) => /\.([a-z][\w-]*)/i.exec(selector)?.[1]?.split(/__|--/)[0] ?? [])
}

/** The blocks of the class names that a component writes as words. */
function usedBlocks(component: string): string[] {
  return [...component.matchAll(/className=(?:"([^"]*)"|\{[^}]*?[`'"]([^`'"]*))/g)]
    .flatMap(([, plain, made]) => (plain ?? made ?? '').split(/\s+/))
    .map((name) => name.split(/__|--/)[0] ?? '')
}

/** Loaded with the page itself. */
const EVERYWHERE = ['ui/base.css', 'ui/control.css']

/** On paper the frame of the application says what of the pages is left out. */
const PAPER = 'app/shell/print.css'

describe('style sheets', () => {
  it('say a name in one room only: others restyle it within a block of their own', () => {
    const rooms = new Map<string, Set<string>>()
    for (const { file, text } of sheets) {
      if (file === PAPER) continue
      for (const block of leadingBlocks(text))
        rooms.set(block, (rooms.get(block) ?? new Set()).add(roomOf(file)))
    }
    expect(rooms.size).toBeGreaterThan(200)
    const shared = [...rooms].filter(([, own]) => own.size > 1)
    expect(shared.map(([block, own]) => `${block}: ${[...own].join(', ')}`)).toEqual([])
  })

  it('come with what wears their names, whichever page is opened first', () => {
    const sheetsOf = new Map<string, string[]>()
    for (const { file, text } of sheets) {
      for (const block of leadingBlocks(text)) {
        sheetsOf.set(block, [...(sheetsOf.get(block) ?? []), file])
      }
    }
    const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.tsx'))
      .map((path) => path.split(sep).join('/'))
    let asked = 0
    const unstyled = components.flatMap((file) => {
      const text = readFileSync(join('src', file), 'utf8')
      return usedBlocks(text)
        .filter((block) => {
          const own = sheetsOf.get(block)
          if (own === undefined) return false
          asked += 1
          return !own.some(
            (sheet) =>
              EVERYWHERE.includes(sheet) ||
              roomOf(sheet) === roomOf(file) ||
              text.includes(`/${sheet}'`) ||
              text.includes(`/${sheet.slice(sheet.indexOf('/') + 1)}'`),
          )
        })
        .map((block) => `${file}: ${block}`)
    })
    expect(asked).toBeGreaterThan(500)
    expect(unstyled).toEqual([])
  })

  it('change at one set of sizes', () => {
    const edge = /@media[^{]*\{/g
    const others = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(edge)].flatMap(([query]) =>
        [...query.matchAll(/(min|max)-(width|height): (\d+)px/g)]
          .filter(([, end, side, size]) => {
            const sizes = side === 'width' ? WIDTHS : HEIGHTS
            const isWall = end === 'min' && Number(size) === 2560
            return !isWall && !sizes.includes(Number(size) - (end === 'min' ? 1 : 0))
          })
          .map(([found]) => `${file}: ${found}`),
      ),
    )
    expect(others).toEqual([])
  })

  it('finds the blocks that a component wears', () => {
    expect(usedBlocks('<p className="a__b c"/><i className={`d d--${kind}`} />')).toEqual([
      'a',
      'c',
      'd',
      'd',
    ])
  })

  it.each([
    ['.card { color: red }', ['card']],
    ['.own .card--wide, p { }', ['own']],
    ['@media print { .a__b:not(.c) { } }', ['a']],
  ])('finds the block that leads in %s', (text, blocks) => {
    expect(leadingBlocks(text)).toEqual(blocks)
  })
})
