import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'

/** Put beside the page by its build; see `build.license` in vite.config.ts. */
const FILE = 'licences/lisensi.json'

const SoftwareLicence = z.object({
  name: z.string(),
  version: z.string(),
  /** SPDX, as the package states it. */
  identifier: z.optional(z.string()),
  /** Of the file that comes with the package. */
  text: z.optional(z.string()),
})
export type SoftwareLicence = z.infer<typeof SoftwareLicence>

/** Every package whose code is shipped, by name; asked for only when somebody wants to read it. */
export const softwareLicencesQuery = queryOptions({
  queryKey: ['software-licences'],
  queryFn: async ({ signal }): Promise<SoftwareLicence[]> => {
    const response = await fetch(FILE, { signal, cache: 'no-cache', credentials: 'same-origin' })
    if (!response.ok) throw new Error(`${FILE}: HTTP ${response.status}`)
    const licences = z.array(SoftwareLicence).parse(await response.json())
    return licences.sort((a, b) => a.name.localeCompare(b.name, 'en'))
  },
  staleTime: Infinity,
  retry: false,
})
