import { framedWords } from '../../words/device/framed'

/** Says why nothing else is drawn, with a link that opens Recert in a tab of its own. */
export function refuseFrame(root: HTMLElement, address: string): void {
  const link = Object.assign(document.createElement('a'), { href: address, target: '_blank', rel: 'noopener', textContent: framedWords.open })
  const [sentence, way] = [document.createElement('p'), document.createElement('p')]
  sentence.textContent = framedWords.refused
  way.append(link)
  root.replaceChildren(sentence, way)
}
