/** `pemilih`, `pemilih_2019` and `pemilih_2019_sebanding` tell of one matter, each in its years. */
export function isOneFamily(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}_`) || b.startsWith(`${a}_`)
}
