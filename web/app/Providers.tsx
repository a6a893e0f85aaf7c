import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import { ThemeProvider } from '@mui/material/styles'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import type { Language } from '../i18n/text.ts'
import { theme } from '../ui/theme.ts'

interface ProvidersProps {
  readonly client: QueryClient
  /** Left out: this browser's choice. */
  readonly language?: Language
  readonly children: ReactNode
}

/** The nonce of this page's answer: without it the content security policy refuses every style element. */
const nonceOf = () => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce

/** What every screen stands on: styles, theme, language and the cache of reads. */
export function Providers({ client, language, children }: ProvidersProps) {
  const [cache] = useState(() => createCache({ key: 'vloot', nonce: nonceOf() }))
  return (
    <CacheProvider value={cache}>
      {/* the key is also in web/public/theme.js */}
      <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="vloot-theme" noSsr>
        <LanguageProvider initial={language}>
          <QueryClientProvider client={client}>{children}</QueryClientProvider>
        </LanguageProvider>
      </ThemeProvider>
    </CacheProvider>
  )
}
