import type * as z from 'zod/mini'
import type { OwnText } from '../problems/messages/message'
import { nameSetting } from '../problems/name-setting'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]
type Params = Record<string, string | number | OwnText>

/** What a text of some form looks like, by its pattern. */
const SAMPLES: Record<string, string> = {
  [String.raw`^\d{4}$`]: '2024',
  [String.raw`^\d{4}-\d{2}$`]: '2026-11',
  [String.raw`^\d{4}-\d{2}-\d{2}$`]: '2026-11-24',
  [String.raw`^\d+\.\d+\.\d+$`]: '0.3.0',
  [String.raw`^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$`]: '11.01',
}
const LONGEST = 60

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  )
}

function show(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) return '-'
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** The rule that an issue is about, and what it asks for. */
function ruleOf(issue: Issue, found: unknown): Params {
  if (found === undefined && issue.code !== 'unrecognized_keys') return { rule: 'absent' }
  switch (issue.code) {
    case 'invalid_type':
      return { rule: issue.expected }
    case 'too_small':
      if (issue.origin === 'array') return { rule: 'empty' }
      return { rule: issue.inclusive ? 'least' : 'above', expected: Number(issue.minimum) }
    case 'too_big':
      return { rule: 'most', expected: Number(issue.maximum) }
    case 'invalid_format': {
      const sample = SAMPLES[(issue.pattern ?? '').replace(/^\/|\/[a-z]*$/g, '')]
      return sample === undefined ? { rule: 'form' } : { rule: 'form', expected: sample }
    }
    case 'invalid_value':
      return { rule: 'choice', expected: issue.values.map(String).join(', ') }
    case 'unrecognized_keys':
      return { rule: 'unknown' }
    default:
      return { rule: 'other' }
  }
}

/** Name, rule and found value of a setting that is wrong, for the sentence `pengaturan-salah`. */
export function settingFaults(issue: Issue, whole: unknown): { key: string; params: Params }[] {
  const paths: Path[] =
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key])
      : [issue.path]
  return paths.map((path) => {
    const found = valueAt(whole, path)
    const key = nameSetting(path) || '-'
    return { key, params: { key, found: show(found), ...ruleOf(issue, found) } }
  })
}
