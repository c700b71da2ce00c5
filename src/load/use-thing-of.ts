import { useLanguage } from '../i18n/language'
import { lateCode } from './late-code'
import { useLate } from './use-late'

/** Its words are needed by nobody as long as all is well. */
const words = lateCode(() => import('../i18n/published-files').then(({ thingOf }) => thingOf))

/** What a lost file holds, "batas desa"; its name until, and where, the words cannot be had; '' for none. */
export function useThingOf(file: string | undefined): string {
  const language = useLanguage()
  const { part: thingOf } = useLate(words, file !== undefined)
  return file === undefined ? '' : (thingOf?.(file, language) ?? file)
}
