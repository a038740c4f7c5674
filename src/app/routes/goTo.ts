import { useEffect } from 'react'
import { without } from '../../domain/values/without'
import { isAtDialog, openPage } from '../../ui/dialog/backCloses'
import { readRoute, type Route } from './route'

/** A control or heading that a command leads to. Its page gives it the id. */
export type PageTarget = {
  readonly id: 'course-search' | 'suggest-plan' | 'download-backup' | 'timeline' | 'look' | 'tables'
  readonly does: 'focus' | 'press' | 'reveal'
}

/** Opens a page. It takes the place of a dialog's entry, so that Back leads to the page below the dialog. */
export function goTo(path: string): void {
  openPage(() => go(path))
}

function go(path: string): void {
  const here = window.location.hash === '' ? '#/' : window.location.hash
  if (here === path) return
  if (isAtDialog()) window.location.replace(path)
  else window.location.hash = path
}

/**
 * Opens a page for a target on it. The target waits in the history entry until its page is drawn, so a page that's left before
 * that takes its target along.
 */
export function goToTarget(path: Route['path'], target: PageTarget): void {
  openPage(() => goWith(path, target))
}

function goWith(path: Route['path'], target: PageTarget): void {
  const state = { target }
  // An open dialog's entry stays one.
  if (isAt(path)) window.history.replaceState({ ...entryState(), target }, '')
  else if (isAtDialog()) window.history.replaceState(state, '', path)
  else window.history.pushState(state, '', path)
  // Browsers don't announce these two.
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** Acts on the target the page was opened for. Effects run once the page is drawn, so call it in the page's own boundary. */
export function useTarget(address: string): void {
  useEffect(() => {
    const look = () => {
      const target = waitingTarget()
      if (target === null || !isAt(address)) return
      const others = without(entryState(), 'target')
      window.history.replaceState(Object.keys(others).length === 0 ? null : others, '')
      const element = document.getElementById(target.id)
      if (element !== null) acts[target.does](element)
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [address])
}

function isAt(address: string): boolean {
  return readRoute(window.location.hash)?.address === address
}

function waitingTarget(): PageTarget | null {
  return entryState().target ?? null
}

function entryState(): { readonly target?: PageTarget } {
  return (window.history.state ?? {}) as { readonly target?: PageTarget } // safe: what goToTarget wrote, or something without a target
}

const acts: Readonly<Record<PageTarget['does'], (element: HTMLElement) => void>> = {
  focus: (field) => field.focus(),
  press: (button) => {
    button.focus()
    // The panel it opens may be open already.
    if (button.getAttribute('aria-expanded') !== 'true') button.click()
  },
  reveal: (heading) => {
    heading.tabIndex = -1
    heading.focus()
    heading.scrollIntoView()
  },
}
