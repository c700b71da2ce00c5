import { notifyManager, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { useFreshness } from '../data/freshness'
import type { PublishedFileError } from '../data/published-bytes'

/** The files that what is shown asks for and that could not be had; each until it comes or nobody asks. */
export function useLost(): readonly PublishedFileError[] {
  const lost = useFreshness((state) => state.lost)
  const client = useQueryClient()
  const listen = useCallback(
    (tell: () => void) => client.getQueryCache().subscribe(notifyManager.batchCalls(tell)),
    [client],
  )
  const roles = useSyncExternalStore(listen, () => askedOf(client, Object.keys(lost)))
  return roles.split(' ').flatMap((role) => lost[role] ?? [])
}

/** Those of the files that something on the page asks for, in one text, which is the same until they change. */
function askedOf(client: QueryClient, roles: readonly string[]): string {
  const cache = client.getQueryCache()
  return roles.filter((role) => cache.find({ queryKey: ['published', role] })?.isActive()).join(' ')
}

/** Asks at once for all that could not be had. */
export function askForLost(client: QueryClient): void {
  void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
}
