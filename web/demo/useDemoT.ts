import { demo } from '../i18n/demo.ts'
import { useTexts } from '../i18n/useTexts.ts'

/** The `t()` of the demo's own words. */
export const useDemoT = () => useTexts(demo)
