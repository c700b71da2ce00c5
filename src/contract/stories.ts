import * as z from 'zod/mini'
import { few, Name } from './bounds'
import { LocalizedText } from './common'

/** One view of the page and the sentence said with it. */
const StoryStep = z.object({
  /** What stands after `#`: `/?wilayah=99.01.10&indikator=idm`. Language and theme are the reader's. */
  address: Name.check(z.regex(/^\//)),
  /** Numbers stand in it as placeholders, `{nilai:99.01.10:idm:2024}`, filled from the values. */
  text: LocalizedText,
})

export const Story = z.object({
  id: Name.check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: LocalizedText,
  steps: few(StoryStep).check(z.minLength(1)),
})
export type Story = z.infer<typeof Story>

/** Tours through the views, in the order of their ids; empty when there are none. */
export const StoriesFile = z.object({ stories: few(Story) })
export type StoriesFile = z.infer<typeof StoriesFile>
