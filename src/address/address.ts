import {
  PAGES,
  PARAMETER_IDS,
  parameterOf,
  type Page,
  type ParameterId,
  type ParameterValues,
} from './parameters'

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

const PATHS: Record<Page, string> = {
  peta: '/',
  profil: '/profil',
  bandingkan: '/bandingkan',
  peringkat: '/peringkat',
  data: '/data',
  kios: '/kios',
}

/** What belongs to some pages only and is left behind on the way to another. */
export const OWN_UNSAID = Object.fromEntries(
  PARAMETER_IDS.filter((id) => parameterOf(id).pages.length < PAGES.length).map((id) => [
    id,
    parameterOf(id).unsaid,
  ]),
) as Partial<ParameterValues>

/** Reads the part after `#`, such as `/?wilayah=16.07.10&indikator=idm&tahun=2024`. Never throws. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, '') || '/'
  const [path, search] = splitOnce(text, '?')
  const query = new URLSearchParams(search)
  const [, slug = '', argument] = path.split('/')
  const known = PAGES.find((candidate) => PATHS[candidate] === `/${slug}`)
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
    const written = pages.includes(page) && isSaid(address, id) ? format(address[id]) : ''
    if (written !== '') query.set(name, written)
  }
  const path = onProfile && region !== null ? `/profil/${region}` : PATHS[page]
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
      const written = pages.includes(page) ? query.get(name) : null
      const refuse = (part: string) => problems.push(`${name}=${part}`)
      return [id, written === null ? unsaid : parse(written, refuse)]
    }),
  ) as unknown as ParameterValues
  return { values, problems }
}

/** The next address with the very values of the one before where they say the same, for what compares by identity. */
export function keepUnchanged(before: Address | null, next: Address): Address {
  if (before === null) return next
  const same = PARAMETER_IDS.filter((id) => {
    const { format } = parameterOf(id)
    return format(before[id]) === format(next[id])
  })
  return { ...next, ...Object.fromEntries(same.map((id) => [id, before[id]])) }
}

/** A step is one of a story. */
function isSaid({ story }: Address, id: ParameterId): boolean {
  return id !== 'step' || story !== null
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
