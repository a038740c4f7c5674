import type { Settings } from '../../domain/device/settings'

/** Puts the chosen look on the page. `public/look.js` does the same before the first paint. */
export function applyLook(root: HTMLElement, { scheme, isPrivate }: Pick<Settings, 'scheme' | 'isPrivate'>): void {
  if (scheme === 'system') delete root.dataset.scheme
  else root.dataset.scheme = scheme
  root.toggleAttribute('data-private', isPrivate)
}
