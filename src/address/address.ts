import { PAGES, PARAMETER_IDS, parameterOf, type Page, type ParameterValues } from './parameters'

/**
 * What the address says, syntactically. Whether a region or an indicator exists is decided against
 * the dataset by `resolveView`. Null means "not said": the default applies.
 */
export interface Address extends ParameterValues {
  readonly page: Page
  readonly region: string | null
  /** On `bandingkan` the regions after the first: `wilayah=a,b,c` is region a, compared with b and c. */
  readonly compared: readonly string[]
  /** Names and values that could not be understood, to be told to the reader. */
  readonly problems: readonly string[]
}

const pathOf = (page: Page) => (page === 'peta' ? '/' : `/${page}`)

/** Reads the part after `#`, such as `/?wilayah=99.01.10&indikator=idm&tahun=2024`. Never throws. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, '') || '/'
  const [path = '', ...search] = text.split('?')
  const query = new URLSearchParams(search.join('?'))
  const [, slug = '', argument] = path.split('/')
  const known = PAGES.find((candidate) => pathOf(candidate) === `/${slug}`)
  const page = known ?? 'peta'
  const { values, problems } = parseParameters(query, page)
  const regions = query.get('wilayah')
  const listed = page === 'bandingkan' ? splitList(regions ?? '') : null
  return {
    ...values,
    page,
    region: (page === 'profil' ? argument : undefined) ?? (listed ? (listed[0] ?? null) : regions),
    compared: listed?.slice(1) ?? [],
    problems: known === undefined ? [path, ...problems] : problems,
  }
}

/** The hash of an address, `#` included; what is not said is left out, so that links stay short. */
export function formatAddress(address: Address): string {
  const query = new URLSearchParams()
  const { page, region } = address
  const onProfile = page === 'profil'
  if (region !== null && !onProfile) {
    const compared = page === 'bandingkan' ? address.compared : []
    query.set('wilayah', [region, ...compared].join(','))
  }
  for (const id of PARAMETER_IDS) {
    const { name, pages, format } = parameterOf(id)
    // A step is one of a story.
    const written =
      pages.includes(page) && (id !== 'step' || address.story !== null) ? format(address[id]) : ''
    if (written !== '') query.set(name, written)
  }
  const path = onProfile && region !== null ? `/profil/${region}` : pathOf(page)
  const search = query
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%3B', ';')
  return `#${path}${search === '' ? '' : `?${search}`}`
}

function parseParameters(query: URLSearchParams, page: Page) {
  const problems: string[] = []
  const values = Object.fromEntries(
    PARAMETER_IDS.map((id) => {
      const { name, pages, parse, unsaid } = parameterOf(id)
      // A step is one of a story.
      const written = pages.includes(page) ? query.get(name) : null
      const refuse = (part: string) => problems.push(`${name}=${part}`)
      return [id, written === null ? unsaid : parse(written, refuse)]
    }),
  ) as unknown as ParameterValues
  return { values, problems }
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
