import { act, render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { keepTextsWhileTranslated } from '../../../src/app/boot/translation'

function Row({ amount, note }: { readonly amount: string; readonly note: string | null }) {
  return (
    <p>
      <b>CEUs</b> {amount} of 2.0 {note}
    </p>
  )
}

function open(amount: string, note: string | null = null) {
  const root = document.body.appendChild(document.createElement('div'))
  keepTextsWhileTranslated(root)
  const { rerender, unmount } = render(<Row amount={amount} note={note} />, { container: root })
  return {
    root,
    show: (next: string, nextNote: string | null = null) => rerender(<Row amount={next} note={nextNote} />),
    close: () => {
      unmount()
      root.remove()
    },
  }
}

/** Only translators still make them. */
const fontTag: string = 'font'

/** What a browser's translation does: each text becomes a `<font>` in a `<font>`. */
async function translate(root: Element): Promise<ReadonlyMap<Element, Text>> {
  const originals = new Map<Element, Text>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text) // safe: only texts are walked
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('font') !== null) continue
    const font = document.createElement(fontTag)
    font.appendChild(document.createElement(fontTag)).textContent = text.data.toUpperCase()
    text.replaceWith(font)
    originals.set(font, text)
  }
  await settle()
  return originals
}

const settle = () => act(() => Promise.resolve())

test('a number in a translated sentence follows', async () => {
  const { root, show, close } = open('0.4')
  await translate(root)
  expect(root.textContent).toBe('CEUS 0.4 OF 2.0 ')
  show('0.7')
  await settle()
  expect(root.textContent).toBe('CEUS 0.7 OF 2.0 ')
  await translate(root)
  show('1.1')
  await settle()
  expect(root.textContent).toBe('CEUS 1.1 OF 2.0 ')
  close()
})

test('a part of a translated sentence can go and come back', async () => {
  const { root, show, close } = open('0.4', 'surplus')
  await translate(root)
  expect(root.textContent).toBe('CEUS 0.4 OF 2.0 SURPLUS')
  show('0.4')
  await settle()
  expect(root.textContent).toBe('CEUS 0.4 OF 2.0 ')
  show('0.4', 'missing')
  await settle()
  expect(root.textContent).toBe('CEUS 0.4 OF 2.0 missing')
  close()
})

test('the page shows its own words again when the translation ends', async () => {
  const { root, show, close } = open('0.4')
  const originals = await translate(root)
  for (const [font, text] of originals) font.replaceWith(text)
  await settle()
  expect(root.textContent).toBe('CEUs 0.4 of 2.0 ')
  show('0.7')
  await settle()
  expect(root.textContent).toBe('CEUs 0.7 of 2.0 ')
  close()
})
