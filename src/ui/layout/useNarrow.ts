import { useSyncExternalStore } from 'react'

/** Where the navigation is at the bottom: phones, small tablets, large text. The style sheets use the same width. */
const narrow = '(max-width: 65.99rem)'

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches)
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(narrow)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
