/** An element as `public/look.js` draws it: its tag, its attributes, and what's inside. */
export type Picture = readonly [tag: string, attributes: Readonly<Record<string, string>>, inside: readonly (Picture | string)[]]

/** What decides how an element looks. What it does, and what it says to a screen reader, isn't in a picture. */
const visible =
  /^(class|style|width|height|viewBox|fill|stroke(-\w+)*|d|[cr][xy]?|[xy][12]?|points|transform|open|aria-current|data-late|data-of-today)$/

/** The frame and the page. Messages and dialogs come and go, and the last line isn't whole before the age of the backup is known. */
const parts = 'header, main'

/** Neither is this known when the page is first drawn. */
const late = 'dialog, [data-after-check]'

/** What's earned changes with the records, not with the day. It's marked for `styles/global.css`, which leaves out what of it does: the tick, what's planned, and the color. */
const lasting = '[role="progressbar"], p.number, p > .number, li.number'

/** The first screen of what's drawn in `shell`: nothing that begins below `fold`, in pixels. */
export function pictureOf(shell: Element, fold: number): Picture {
  const shown = [...shell.children].filter((part) => part.matches(parts) && startsAbove(part, fold))
  return [shell.localName, attributesOf(shell), shown.map((part) => draw(part, fold))]
}

function draw(element: Element, fold: number): Picture {
  // Notices load when they're drawn. Until then there's room for them.
  if (element.matches('[aria-live]') && element.childElementCount > 0) {
    return [element.localName, attributesOf(element), [['p', { style: `block-size: ${String(element.clientHeight)}px` }, []]]]
  }
  const inside = [...element.childNodes].flatMap((node): readonly (Picture | string)[] => {
    if (node instanceof Element) return isKept(node, fold) ? [draw(node, fold)] : []
    return node.nodeValue === null || node.nodeType !== Node.TEXT_NODE ? [] : [node.nodeValue]
  })
  return [element.localName, { ...attributesOf(element), ...(isLasting(element) ? { 'data-lasting': '' } : {}) }, inside]
}

function isLasting(element: Element): boolean {
  // Other articles say how long something lasts.
  return element.matches(lasting) && element.closest('article')?.querySelector('[role="progressbar"]') != null
}

function isKept(element: Element, fold: number): boolean {
  return !element.matches(late) && startsAbove(element, fold)
}

function startsAbove(element: Element, fold: number): boolean {
  // The navigation of a phone is at the bottom, and inside the header.
  return element.closest('header') !== null || element.getBoundingClientRect().top < fold
}

function attributesOf(element: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...element.attributes].flatMap(({ name, value }) => (visible.test(name) && (value !== '' || name.startsWith('data-')) ? [[name, value]] : [])),
  )
}
