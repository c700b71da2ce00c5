import type { LocalizedText } from '../../../contract'

export type MessageParams = Record<string, string | number>

/**
 * Words of the program or of the project's own registers. A plain text may come from a cell that an office
 * filled in, and is published only where it is a word that is published anyway.
 */
export type OwnText = { own: string }
export type GivenParams = Record<string, string | number | OwnText>

/**
 * Sentences by stable problem id: what was found, what was expected and how to mend it. The place is
 * told apart from the sentence.
 */
export type Messages = Record<string, (params: MessageParams) => LocalizedText>
