import { escapePattern } from '../escape-pattern'

/** Whether a declared name, in which `*` stands for any letters but `/`, means this file. */
export function isMeant(declared: string, file: string): boolean {
  return new RegExp(`^${declared.split('*').map(escapePattern).join('[^/]*')}$`).test(file)
}

/** A name with `*` may mean tables that have not come yet. */
export function isPattern(declared: string): boolean {
  return declared.includes('*')
}
