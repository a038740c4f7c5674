// Runs before anything is painted, so that no other colors flash up; later changes are made by app/boot/look.ts.
// The page itself couldn't be loaded, so nothing else can say so.
const sayMissing = () => document.getElementById('missing')?.removeAttribute('hidden')
// Without its styles, a page is hardly usable, and it has no other way to ask again.
const askAgain = (style) => {
  if (style.dataset.again !== undefined) return
  const again = style.cloneNode()
  again.dataset.again = ''
  style.after(again)
}
addEventListener(
  'error',
  ({ target }) => {
    // Without this one, the rest can be whole.
    if (target instanceof HTMLScriptElement && target.src.endsWith('/blocked.js')) target.remove()
    else if (target instanceof HTMLScriptElement) sayMissing()
    else if (target?.rel === 'stylesheet') askAgain(target)
  },
  true,
)
// `blocked.js` may still find what's blocked.
addEventListener('load', () => document.documentElement.dataset.started ?? document.querySelector('[src="./blocked.js"]') ?? sayMissing())
;(() => {
  const root = document.documentElement
  // It isn't blocked (blocked.js).
  root.dataset.look = ''
  const { later, build: own } = document.currentScript?.dataset ?? {}
  try {
    const { scheme, isPrivate } = JSON.parse(localStorage.getItem('recert/settings') ?? '{}').settings ?? {}
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme
    root.toggleAttribute('data-private', isPrivate === true)
  } catch {
    // What cannot be read is dealt with where the settings are used.
  }

  // What was last seen of the dashboard (app/boot/lastSeen). It's a picture: it can't be pressed, and it isn't read aloud.
  const draw = ([tag, { style, ...attributes }, inside], space) => {
    const own = tag === 'svg' ? 'http://www.w3.org/2000/svg' : space
    const element = document.createElementNS(own, tag)
    for (const name in attributes) element.setAttribute(name, attributes[name])
    if (style !== undefined) element.style.cssText = style
    element.append(...inside.map((part) => (typeof part === 'string' ? part : draw(part, own))))
    return element
  }
  const isDashboard = /^(#\/)?$/.test(location.hash)
  const findLastSeen = () => {
    const seen = JSON.parse(localStorage.getItem('recert/last-seen') ?? '{}')
    return own === seen.build && innerWidth === seen.width && isDashboard && top === self && !('recert/erasing' in localStorage) ? seen : null
  }
  const drawLastSeen = ({ day, picture, styles }) => {
    // Its own, until the file has come: what loads later must come after it.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    const { adoptedStyleSheets: adopted } = document
    adopted.push(sheet)
    // One that failed is asked for again.
    document.addEventListener('load', ({ target }) => 'later' in target.dataset && adopted.pop(), true)
    const shell = draw(picture, root.namespaceURI)
    const now = new Date()
    const today = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
    // Another day changes all but the names and what's earned.
    shell.toggleAttribute('data-earlier', day !== today)
    shell.inert = true
    shell.setAttribute('aria-hidden', 'true')
    // As soon as there's a place for it, and for good once the page is read: the browser may paint in between.
    const place = () => {
      const page = document.getElementById('root')
      if (page === null || (page.firstChild === shell && page.lastChild === shell)) return
      page.setAttribute('aria-busy', 'true')
      page.replaceChildren(shell)
    }
    if (document.readyState !== 'loading') return place()
    const reading = new MutationObserver(place)
    reading.observe(root, { childList: true, subtree: true })
    const end = () => {
      reading.disconnect()
      place()
    }
    document.addEventListener('readystatechange', end, { once: true })
  }

  // With records the first screen is the dashboard: its files come with the first one, not after it (build/laterVisits).
  const link = (href, rel) => Object.assign(document.createElement('link'), { href, rel })
  // Listing thousands of keys takes a while.
  const hasRecords = () => 'recert/last-seen' in localStorage || Object.keys(localStorage).some((key) => key.startsWith('recert/credential/'))
  try {
    if (later === undefined) return
    // Without records, and without a worker from an earlier visit, it's a first visit, which begins with the heading in index.html. The page asks whether there's a safety copy
    // all the same. The first question takes longest, so it's asked while the scripts load.
    if (!hasRecords()) {
      const show = (isFirst) => root.toggleAttribute('data-first', isDashboard && isFirst)
      show(!navigator.serviceWorker?.controller)
      return void indexedDB.databases().then(
        (databases) => show(!databases.some(({ name }) => name === 'recert')),
        () => show(false),
      )
    }
    const [href, ...scripts] = later.split(' ')
    const style = link(href, 'stylesheet')
    style.dataset.later = ''
    const seen = findLastSeen()
    document.head.append(style, ...scripts.map((script) => link(script, 'modulepreload')))
    if (seen !== null) drawLastSeen(seen)
  } catch {
    // Blocked, or not to be read: the skeleton stays until the records are there.
  }
})()
