/** A place in a JSON file as people count: `langkah › butir ke-1 › alamat`. */
export function nameSetting(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `butir ke-${String(part + 1)}` : String(part)))
    .join(' › ')
}
