import type { LocalizedText } from '../../../contract'

export type MessageParams = Record<string, string | number>

/**
 * Sentences by stable problem id: what was found, what was expected and how to mend it. The place is
 * told apart from the sentence.
 */
export type Messages = Record<string, (params: MessageParams) => LocalizedText>
