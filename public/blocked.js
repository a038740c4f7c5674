// A host may block what's inside the page, with the headers of another version. Then the page asks for the files (build/firstPaint).
const { head, documentElement } = document
if (head.querySelector('style').sheet === null) head.querySelector('style + link').disabled = false
if (documentElement.dataset.look === undefined) {
  await import('./look.js')
  await import(head.querySelector('[data-build]').dataset.build)
}
