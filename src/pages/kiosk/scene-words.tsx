import type { ReactNode } from 'react'
import type { KioskFile, ValueStatus } from '../../contract'
import type { Dataset } from '../../domain/dataset'
import { formatNumber } from '../../i18n/format'
import { upperFirst } from '../../i18n/indicator-value'
import { kioskMessages } from '../../i18n/kiosk'
import type { Language } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { KioskSentence } from './kiosk-sentence'
import type { Scene } from './scenes'

export interface SceneWords {
  /** Stands above the title in small letters. */
  readonly kicker: string
  readonly title: string
  readonly text: ReactNode
  /** Of the figures in the text; null where there are none. */
  readonly status: ValueStatus | null
}

/** A scene in one language. */
export function wordScene(
  dataset: Dataset,
  settings: KioskFile,
  { subject }: Scene,
  language: Language,
): SceneWords {
  const messages = kioskMessages[language]
  const { regions, catalogue } = dataset
  switch (subject.kind) {
    case 'welcome': {
      const units = regions.units(regions.root.code)
      const desa = units.filter(({ type }) => type === 'desa').length
      const count = (value: number) => formatNumber(value, 0, language)
      return {
        kicker: dataset.info.name,
        title: settings.welcome[language],
        text: messages.welcomeText(
          regions.root.name,
          count(regions.children(regions.root.code).length),
          count(desa),
          count(units.length - desa),
        ),
        status: null,
      }
    }
    case 'komponen': {
      const { indicator, statements } = subject
      const component = catalogue.components.find(({ id }) => id === indicator.component)
      return {
        kicker: indicator.name[language],
        title: component?.name[language] ?? '',
        text: <KioskSentence statements={statements} />,
        status: indicator.status.kecamatan,
      }
    }
    case 'tertinggal':
      return {
        kicker: dataset.info.name,
        title: messages.behindScene,
        text: <KioskSentence statements={subject.statements} />,
        status: 'perkiraan',
      }
    case 'kecamatan':
      return {
        kicker: messages.kecamatanScene,
        title: regions.get(subject.code)?.name ?? '',
        text: <KioskSentence statements={subject.statements} />,
        status: null,
      }
    case 'temuan':
      return {
        kicker: subject.indicator?.name[language] ?? '',
        title: messages.findingScene,
        text: <KioskSentence statements={subject.statements} />,
        status: subject.status,
      }
    case 'wisata': {
      const { site, name } = subject
      const source = dataset.sources.get(site.source)
      const district = regions.get(site.kecamatan)?.name ?? ''
      const place = site.desa === null ? undefined : regions.get(site.desa)?.name
      const where = [...(place === undefined ? [] : [place]), messages.inDistrict(district)]
      const kind = profileMessages[language].siteKind(site.kind)
      return {
        kicker: messages.tourismScene,
        title: name,
        text: [
          `${messages.siteIn(upperFirst(kind), where.join(', '))}.`,
          ...(source ? [`${messages.siteSource(source.publisher, source.year)}.`] : []),
        ].join(' '),
        status: null,
      }
    }
    case 'pengumuman':
      return {
        kicker: messages.announcementScene,
        title: subject.announcement.title[language],
        text: subject.announcement.text[language],
        status: null,
      }
  }
}
