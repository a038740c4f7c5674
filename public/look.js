// Runs before anything is painted, so that no other colors flash up; later changes are made by app/boot/look.ts.
;(() => {
  const root = document.documentElement
  try {
    const { scheme, isPrivate } = JSON.parse(localStorage.getItem('recert/settings') ?? '{}').settings ?? {}
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme
    root.toggleAttribute('data-private', isPrivate === true)
  } catch {
    // What cannot be read is dealt with where the settings are used.
  }
})()
