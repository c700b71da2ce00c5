import type { JsonPath } from '../json-texts'
import type { PersonalKind } from '../personal-kinds'
import { JoinedEnds } from './joined-ends'

/** Numbers and addresses that go on from one text of a JSON value in the next: of a list, a field, a step. */
export class JsonJoins {
  readonly #lists = new Map<string, JoinedEnds>()

  /** The kinds of personal data that the text at `path` completes. The names of fields join nothing. */
  add(text: string, path: JsonPath): PersonalKind[] {
    if (text === path.at(-1)) return []
    const inParent = path.slice(0, -1).join('/')
    const inList = path.map((part) => (typeof part === 'number' ? '*' : part)).join('/')
    const kinds = [inParent, `list ${inList}`].flatMap((key) => {
      const ends = this.#lists.get(key) ?? new JoinedEnds()
      this.#lists.set(key, ends)
      return ends.add(text)
    })
    return [...new Set(kinds)]
  }
}
