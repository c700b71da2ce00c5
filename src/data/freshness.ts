import { create } from 'zustand'
import { MANIFEST, PublishedFileError } from './published-bytes'

/** Whether what is shown is the server's newest, for the notes that tell. */
export interface Freshness {
  /** When the server was first found out of reach, ms of the clock; null while it answers. */
  readonly offlineSince: number | null
  /** The file for which a newer dataset could not be used. */
  readonly fault: PublishedFileError | null
  /** The files that were asked for and could not be had, by their roles. */
  readonly lost: Readonly<Record<string, PublishedFileError>>
  /** How often newer data replaced older since the page was opened. */
  readonly replaced: number
}

export const useFreshness = create<Freshness>()(() => ({
  offlineSince: null,
  fault: null,
  lost: {},
  replaced: 0,
}))

export function tellCurrent(): void {
  useFreshness.setState({ offlineSince: null, fault: null })
}

/** A layer, the stories or the targets that cannot be had; what was told of it goes with its success. */
export function tellLost(role: string, fault: Error | null): void {
  useFreshness.setState(({ lost }) => {
    if (fault instanceof PublishedFileError) return { lost: { ...lost, [role]: fault } }
    const { [role]: healed, ...others } = lost
    return healed ? { lost: others } : {}
  })
}

export function tellReplaced(): void {
  useFreshness.setState(({ replaced }) => ({
    offlineSince: null,
    fault: null,
    replaced: replaced + 1,
  }))
}

/**
 * No manifest, or something else in its place: the server is out of reach. Else one file is wrong, or the
 * manifest is one for a newer application.
 */
export function tellFault(fault: PublishedFileError): void {
  const isOffline = fault.file === MANIFEST && fault.problem !== 'newer'
  useFreshness.setState(({ offlineSince }) => ({
    offlineSince: isOffline ? (offlineSince ?? Date.now()) : null,
    fault: isOffline ? null : fault,
  }))
}
