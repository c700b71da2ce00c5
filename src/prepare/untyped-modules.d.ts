declare module 'mapshaper' {
  type Files = Record<string, string | Uint8Array>
  /** Runs a mapshaper command line on files held in memory; returns the output files by name. */
  export function applyCommands(commands: string, files: Files): Promise<Record<string, Uint8Array>>
  const mapshaper: { applyCommands: typeof applyCommands }
  export default mapshaper
}

declare module 'polylabel' {
  /** Pole of inaccessibility of a polygon (rings of x, y), with the distance to its outline. */
  export default function polylabel(
    polygon: number[][][],
    precision?: number,
  ): [number, number] & { distance: number }
}
