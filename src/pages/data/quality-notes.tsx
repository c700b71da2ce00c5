import { useDataset } from '../../data/dataset-context'
import type { QualityNote } from '../../contract'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'

interface QualityNotesProps {
  readonly notes: readonly QualityNote[]
}

/** The notes by kind, warnings first; each names file, row, column and region. */
export function QualityNotes({ notes }: QualityNotesProps) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(dataPageMessages)
  const kinds = [...new Set(notes.map((note) => note.id))]
    .map((id) => ({ id, notes: notes.filter((note) => note.id === id) }))
    .toSorted((a, b) => severityOrder(a.notes) - severityOrder(b.notes))
  const place = (note: QualityNote) =>
    [
      note.file,
      note.row === null ? '' : messages.noteRow(note.row),
      note.column === null ? '' : messages.noteColumn(note.column),
      note.region === null ? '' : (dataset.regions.get(note.region)?.name ?? note.region),
    ].filter((part) => part !== '')

  return (
    <div className="quality-notes">
      <h3>{messages.notes}</h3>
      <p>{messages.notesText}</p>
      {kinds.map((kind) => (
        <details key={kind.id}>
          <summary>
            <span className="quality-notes__topic">
              {messages.noteTopics[kind.id] ?? kind.id.replaceAll('-', ' ')}
            </span>
            <span
              className={`quality-notes__severity quality-notes__severity--${severity(kind.notes)}`}
            >
              {severity(kind.notes) === 'peringatan' ? messages.warning : messages.remark}
            </span>
            <span className="quality-notes__count">{messages.noteCount(kind.notes.length)}</span>
          </summary>
          <ul>
            {kind.notes.map((note, index) => (
              <li key={index}>
                {note.message[language]} <span>{place(note).join(', ')}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

function severity(notes: readonly QualityNote[]): QualityNote['severity'] {
  return notes.some((note) => note.severity === 'peringatan') ? 'peringatan' : 'catatan'
}

function severityOrder(notes: readonly QualityNote[]): number {
  return severity(notes) === 'peringatan' ? 0 : 1
}
