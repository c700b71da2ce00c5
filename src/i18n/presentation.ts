import { defineMessages } from './language'

export const presentationMessages = defineMessages({
  id: {
    stories: 'Cerita',
    storiesTitle: 'Cerita untuk rapat',
    storiesHint:
      'Rangkaian tampilan dengan satu kalimat masing-masing; angkanya diambil dari data.',
    keys: 'Pindah dengan ← dan →, layar penuh dengan F, keluar dengan Esc.',
    steps: (count: number) => `${count} langkah`,
    none: 'Belum ada cerita. Tambahkan satu di folder data/cerita.',
    bar: (title: string) => `Cerita: ${title}`,
    step: (step: number, of: number) => `Langkah ${step} dari ${of}`,
    previous: 'Langkah sebelumnya',
    next: 'Langkah berikutnya',
    again: 'Kembali ke tampilan langkah ini',
    full: 'Layar penuh (F)',
    leave: 'Keluar dari cerita (Esc)',
    unknown: (id: string) => `cerita=${id}`,
  },
  en: {
    stories: 'Stories',
    storiesTitle: 'Stories for a meeting',
    storiesHint: 'A tour of views with a sentence each; its numbers are taken from the data.',
    keys: 'Move with ← and →, full screen with F, leave with Esc.',
    steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
    none: 'There is no story yet. Add one in the folder data/cerita.',
    bar: (title: string) => `Story: ${title}`,
    step: (step: number, of: number) => `Step ${step} of ${of}`,
    previous: 'Previous step',
    next: 'Next step',
    again: 'Back to the view of this step',
    full: 'Full screen (F)',
    leave: 'Leave the story (Esc)',
    unknown: (id: string) => `cerita=${id}`,
  },
})
