/** Opacity of the border layers, whole and round a framed kecamatan; the SVG twin has the same. */
export const LINE_LAYERS = [
  { id: 'desa-line', full: 0.75, quiet: 0.75 },
  { id: 'kecamatan-line', full: 0.62, quiet: 0.4 },
  { id: 'kabupaten-line', full: 1, quiet: 0.5 },
] as const
