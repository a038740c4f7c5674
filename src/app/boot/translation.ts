type Translation = { readonly font: Element; readonly original: string }

/**
 * Keeps React's text nodes in the page while a browser translates it. The translator replaces each of them with a `<font>`; React would then
 * change texts that nobody sees, and fail to remove them. So the text goes back in front of its translation, empty, and the translation goes
 * as soon as the text changes, is removed, or gets its original words back.
 */
export function keepTextsWhileTranslated(root: Node): void {
  const translations = new WeakMap<Text, Translation>()
  const texts = new WeakMap<Node, Text>()

  const forget = (text: Text) => {
    translations.get(text)?.font.remove()
    translations.delete(text)
  }
  const takeBack = (text: Text, font: Element) => {
    translations.set(text, { font, original: text.data })
    texts.set(font, text)
    text.data = ''
    font.before(text)
  }
  const onRemoved = (node: Node, record: MutationRecord) => {
    if (node instanceof Text && !node.isConnected) {
      const font = fontIn(record)
      if (translations.has(node)) forget(node)
      else if (font !== null) takeBack(node, font)
    }
    const text = texts.get(node)
    const translation = text === undefined ? undefined : translations.get(text)
    // The original is shown again.
    if (text?.isConnected === true && text.data === '' && translation?.font === node) {
      text.data = translation.original
      translations.delete(text)
    }
  }
  new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') {
        if (record.target instanceof Text && record.target.data !== '') forget(record.target)
      } else record.removedNodes.forEach((node) => onRemoved(node, record))
    }
  }).observe(root, { childList: true, subtree: true, characterData: true })
}

/** The `<font>` that replaced a text, at once or in two steps; null if none did. */
function fontIn({ addedNodes, previousSibling, nextSibling }: MutationRecord): Element | null {
  const found = [...addedNodes, previousSibling, nextSibling].find((node) => node instanceof Element && node.localName === 'font' && node.isConnected)
  return found instanceof Element ? found : null
}
