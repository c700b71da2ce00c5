/** Whether a declared name, in which `*` stands for any letters but `/`, means this file. */
export function isMeant(declared: string, file: string): boolean {
  const escaped = declared.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${escaped.join('[^/]*')}$`).test(file)
}

/** A name with `*` may mean tables that have not come yet. */
export function isPattern(declared: string): boolean {
  return declared.includes('*')
}
