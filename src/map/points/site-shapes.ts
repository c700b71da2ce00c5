/** What kind of place a mark stands for; each has a shape of its own, so that colour is not needed. */
export type SiteMarkKind = 'star' | 'cross' | 'anchor' | 'cap'

/** Outlines about 16 units wide round the place itself. */
export const SITE_SHAPES: Readonly<Record<SiteMarkKind, string>> = {
  star: 'M0-8l2.3 5 5.4.7-4 3.7 1 5.4-4.7-2.7-4.7 2.7 1-5.4-4-3.7 5.4-.7z',
  cross: 'M-2.5-7.5h5v5h5v5h-5v5h-5v-5h-5v-5h5z',
  anchor:
    'M0-8a2.6 2.6 0 0 1 1.2 4.9v1.6h3v2.4h-3v4.4c2-.4 3.4-1.7 3.9-3.6l-1.6.3 3-3.8 2.2 4.3-1.5-.3C6.6 5.700 3.700 8 0 8s-6.600-2.300-7.200-5.800l-1.500.3 2.200-4.300 3 3.800-1.600-.3c.5 1.900 1.900 3.200 3.900 3.600v-4.400h-3v-2.400h3v-1.600A2.600 2.600 0 0 1 0-8z',
  cap: 'M0-6.500l9 4-3 1.300v4.700c-1.600 2-3.600 3-6 3s-4.400-1-6-3v-4.700l-3-1.300z',
}
