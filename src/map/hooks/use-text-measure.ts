import { useEffect, useState } from 'react'
import { createTextMeasure, type MeasureText } from '../labels/measure-text'

/** Measures anew once the page's own typefaces have arrived. */
export function useTextMeasure(): MeasureText {
  const [measure, setMeasure] = useState(createTextMeasure)
  useEffect(() => {
    // Absent in jsdom.
    const fonts = document.fonts as FontFaceSet | undefined
    if (!fonts) return
    const renew = () => {
      setMeasure(createTextMeasure)
    }
    fonts.addEventListener('loadingdone', renew)
    return () => {
      fonts.removeEventListener('loadingdone', renew)
    }
  }, [])
  return measure
}
