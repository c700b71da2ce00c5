import type { Rule, RulesFile } from '../../../contract'
import { append } from '../../append'
import { CATALOGUE_FILE } from '../../read/read-catalogue'
import { OUTSIDE_CHECKS_FILE } from '../../read/read-outside-checks'
import { isNews, publishedStatements, type PublishedParts } from './published-statements'
import { changeOf, type SettingChange } from './setting-changes'

/** A cell of another file than the catalogue's that is not what the published edition was made with. */
export type OtherChange = { file: string; of: string; column: string; change: SettingChange }

export type Stated = PublishedParts & { rules: RulesFile }

const keyOf = ({ file, of, column, name = '' }: Rule): string => [file, of, column, name].join('\n')

/** What is stated by its key; two rows of one key say both. */
function textsOf(stated: readonly Rule[]): Map<string, string> {
  const texts = new Map<string, string[]>()
  for (const one of stated) if (one.value !== '') append(texts, keyOf(one), one.value)
  return new Map([...texts].map(([key, values]) => [key, values.toSorted().join('; ')]))
}

function changed(
  before: readonly Rule[],
  after: readonly Rule[],
  isTold: (one: Rule, isNew: boolean) => boolean,
): OtherChange[] {
  const [old, now] = [textsOf(before), textsOf(after)]
  const all = new Map([...after, ...before].map((one) => [keyOf(one), one]))
  return [...all].flatMap(([key, one]): OtherChange[] => {
    const { file, of, column, name = '' } = one
    const was = old.get(key)
    if (!isTold(one, was === undefined)) return []
    const told = name === '' ? column : `${column} (${name})`
    return changeOf(told, was ?? '', now.get(key) ?? '').map((change) => {
      return { file, of, column, change }
    })
  })
}

function statedIn(file: string, { rules: { rules } }: Stated): ReadonlySet<string> {
  return new Set(rules.filter((rule) => rule.file === file).map(({ of }) => of))
}

function namedIn({ catalogue, sources }: Stated): ReadonlySet<string> {
  return new Set([...catalogue.indicators, ...sources].map(({ id }) => id))
}

/** Of an indicator or source that one edition alone knows nothing has changed, nor of a table that is new. */
function ofBoth(namesOf: (stated: Stated) => ReadonlySet<string>, before: Stated, after: Stated) {
  const [known, now] = [before, after].map(namesOf)
  const [tables, today] = [before, after].map((one) => statedIn(OUTSIDE_CHECKS_FILE, one))
  return (one: Rule, isNew: boolean): boolean =>
    known?.has(one.of) === now?.has(one.of) &&
    !(isNew && (isNews(one) || (today?.has(one.of) === true && !tables?.has(one.of))))
}

/**
 * What is stated otherwise than in the published edition in files beside the catalogue, and of it by rules. A file of
 * which that edition states nothing is held against nothing.
 */
export function otherChanges(before: Stated, after: Stated): OtherChange[] {
  const published = publishedStatements(before)
  const stating = new Set(published.map(({ file }) => file))
  // An edition that does not name its files told of fewer columns.
  const { files, rules } = before.rules
  const columns = new Set(rules.map(({ file, column }) => `${file} ${column}`))
  const isLooked = ({ file, column }: Rule): boolean =>
    files.length === 0 ? columns.has(`${file} ${column}`) : files.includes(file)
  const isSaid = ofBoth(namedIn, before, after)
  const isRule = ofBoth((stated) => statedIn(CATALOGUE_FILE, stated), before, after)
  return [
    ...changed(
      published,
      publishedStatements(after),
      (one, isNew) => stating.has(one.file) && isSaid(one, isNew),
    ),
    ...changed(rules, after.rules.rules, (one, isNew) => isLooked(one) && isRule(one, isNew)),
  ]
}
