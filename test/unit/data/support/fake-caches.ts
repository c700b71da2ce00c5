/** A Cache Storage in memory, as much of it as the data room uses. */
export function fakeCaches(options: { failingPut?: (url: string) => boolean } = {}) {
  const stores = new Map<string, Map<string, ArrayBuffer>>()
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, ArrayBuffer>()
    stores.set(name, store)
    return Promise.resolve({
      match: (url: URL) => {
        const bytes = store.get(url.href)
        return Promise.resolve(bytes && new Response(bytes))
      },
      put: async (url: URL, response: Response) => {
        if (options.failingPut?.(url.href)) throw new DOMException('full', 'QuotaExceededError')
        store.set(url.href, await response.arrayBuffer())
      },
      delete: (key: URL | string) => Promise.resolve(store.delete(String(key))),
      keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
    })
  }
  const has = (name: string) => Promise.resolve(stores.has(name))
  /** The names of the kept files, without their folder. */
  const names = () =>
    [...stores.values()].flatMap((store) =>
      [...store.keys()].map((url) => url.replace(/.*\/data\//, '')),
    )
  const spoil = (file: string) => {
    for (const store of stores.values()) {
      for (const url of store.keys()) {
        if (url.endsWith(file)) store.set(url, new TextEncoder().encode('spoilt').buffer)
      }
    }
  }
  return { caches: { open, has }, names, spoil }
}
