import type { Settings } from '../../domain/device/settings'

/** Applies the chosen look. `public/look.js` does the same before the first paint. */
export function applyLook(root: HTMLElement, { scheme, isPrivate }: Pick<Settings, 'scheme' | 'isPrivate'>): void {
  if (scheme === 'system') delete root.dataset.scheme
  else root.dataset.scheme = scheme
  root.toggleAttribute('data-private', isPrivate)
}
