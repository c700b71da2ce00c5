import { Download } from 'lucide-react'
import type { ManifestFile } from '../../contract'
import { publishedHref } from '../../data/queries'
import { formatNumber } from '../../i18n/format'
import { useLanguage, type Language } from '../../i18n/language'

interface FileLinkProps {
  readonly title: string
  readonly text: string
  /** Without its size when it is not told. */
  readonly file: Pick<ManifestFile, 'path'> & Partial<Pick<ManifestFile, 'bytes'>>
  /** The name under which it is saved. */
  readonly name: string
}

const FORMATS: Record<string, string> = { csv: 'CSV', geojson: 'GeoJSON', json: 'JSON' }

/** A link that saves a published file, with its kind and size. */
export function FileLink({ title, text, file, name }: FileLinkProps) {
  const language = useLanguage()
  const format = file.path.split('.').at(-1) ?? ''
  return (
    <a className="file-link" href={publishedHref(file.path)} download={name}>
      <Download aria-hidden size="1.125rem" />
      <span className="file-link__title">{title}</span>{' '}
      <span className="file-link__kind number">
        {FORMATS[format] ?? format}
        {file.bytes !== undefined && ` · ${sizeText(file.bytes, language)}`}
      </span>{' '}
      <span className="file-link__text">{text}</span>
    </a>
  )
}

function sizeText(bytes: number, language: Language): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.max(1, bytes / 1000), 0, language)} kB`
    : `${formatNumber(bytes / 1_000_000, 1, language)} MB`
}
