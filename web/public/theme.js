// Runs before anything is painted, so that nobody who chose dark sees a flash of light. A file of its own: the content
// security policy allows no script inside the page. The key is also in web/app/Providers.tsx.
;(() => {
  let chosen
  try {
    chosen = localStorage.getItem('vloot-theme')
  } catch {
    // private mode: as the device
  }
  const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
})()
