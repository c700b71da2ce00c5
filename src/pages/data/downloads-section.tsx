import type { ReactNode } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Manifest } from '../../contract'
import { csvFileName } from '../../domain/csv'
import { useMessages } from '../../i18n/language'
import { dataQualityMessages } from '../../i18n/data-quality'
import { FileLink } from './file-link'
import { PageSection } from './page-section'
import './downloads.css'

interface DownloadsSectionProps {
  /** Null while it is being fetched. */
  readonly manifest: Manifest | null
}

const TABLES = ['semua', 'cakupan', 'kamus', 'wilayah'] as const
const BOUNDARIES = ['boundaries-kabupaten', 'boundaries-kecamatan', 'boundaries-desa'] as const
type Offered = (typeof TABLES)[number] | (typeof BOUNDARIES)[number] | 'skema'

/** Links to the published files themselves, each with what it holds, its kind and its size. */
export function DownloadsSection({ manifest }: DownloadsSectionProps) {
  const dataset = useDataset()
  const messages = useMessages(dataQualityMessages)
  const link = (role: Offered) => {
    const file = manifest?.files.find((one) => one.role === role)
    if (!file) return []
    const [title = '', text = ''] = messages.files[role]
    return [<FileLink key={role} title={title} text={text} file={file} name={nameOf(role, file)} />]
  }
  const nameOf = (role: Offered, { path }: { path: string }) =>
    csvFileName([dataset.info.name, role, dataset.edition]).replace(/csv$/, extensionOf(path))
  const [packageTitle = '', packageText = ''] = messages.dataPackage
  return (
    <PageSection id="downloads">
      <p className="data-section__lead">{messages.downloadsLead}</p>
      {manifest === null ? (
        <p role="status">{messages.downloadsLoading}</p>
      ) : (
        <div className="download-groups">
          <DownloadGroup title={messages.tables}>{TABLES.flatMap(link)}</DownloadGroup>
          <DownloadGroup title={messages.boundaries}>{BOUNDARIES.flatMap(link)}</DownloadGroup>
          <DownloadGroup title={messages.forPrograms}>
            <FileLink
              title={packageTitle}
              text={packageText}
              file={{ path: manifest.dataPackage }}
              name={manifest.dataPackage}
            />
            {link('skema')}
          </DownloadGroup>
        </div>
      )}
    </PageSection>
  )
}

function extensionOf(path: string): string {
  return path.split('.').at(-1) ?? ''
}

function DownloadGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="download-group">
      <h3>{title}</h3>
      {children}
    </section>
  )
}
