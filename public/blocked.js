// A host may block what's inside the page, with the headers of another version. Then the page asks for the files (build/firstPaint).
const { head, documentElement } = document
const { dataset } = documentElement
const pause = () => new Promise((then) => setTimeout(then, 50))
// By then, each script inside the page has run or never will.
const loaded = new Promise((then) => addEventListener('load', then)).then(pause)
if (head.querySelector('style').sheet === null) head.querySelector('style + link').disabled = false
if (dataset.look === undefined) await import('./look.js').catch(() => undefined)
await loaded
try {
  for (const file of head.querySelector('[data-build]').dataset.build.split(' ')) {
    if (dataset.started !== undefined) break
    await import(file)
    // If only React was blocked, that's all that the next one was waiting for.
    await pause()
  }
} catch {
  document.getElementById('missing')?.removeAttribute('hidden')
}
