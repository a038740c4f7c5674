// Runs before anything is painted, so that no other colors flash up; later changes are made by app/boot/look.ts.
addEventListener(
  'error',
  ({ target }) => {
    // The page itself couldn't be loaded, so nothing else can say so.
    if (target instanceof HTMLScriptElement) document.getElementById('missing')?.removeAttribute('hidden')
    if (target?.rel !== 'stylesheet' || target.dataset.again !== undefined) return
    // Without it, the page is hardly usable, and the page has no other way to ask again.
    const again = target.cloneNode()
    again.dataset.again = ''
    target.after(again)
  },
  true,
)
;(() => {
  const root = document.documentElement
  const { later } = document.currentScript?.dataset ?? {}
  try {
    const { scheme, isPrivate } = JSON.parse(localStorage.getItem('recert/settings') ?? '{}').settings ?? {}
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme
    root.toggleAttribute('data-private', isPrivate === true)
  } catch {
    // What cannot be read is dealt with where the settings are used.
  }
  // With records the first screen is the dashboard: its files come with the first one, not after it (build/laterVisits).
  const hasRecords = () => Object.keys(localStorage).some((key) => key.startsWith('recert/credential/'))
  try {
    if (later === undefined || !hasRecords()) return
    for (const file of later.split(' ')) {
      const isStyle = file.endsWith('.css')
      const link = document.createElement('link')
      Object.assign(link, { rel: isStyle ? 'preload' : 'modulepreload', as: isStyle ? 'style' : 'script', crossOrigin: '', href: file })
      document.head.append(link)
    }
  } catch {
    // Blocked: there are no records to show.
  }
})()
