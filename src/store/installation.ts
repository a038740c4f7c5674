import type { Offline, Update } from '../domain/device/installation'

/** How Recert stands in this browser as an app. */
export type Installation = {
  readonly offline: Offline
  readonly update: Update
  /** Lets the browser ask whether to install Recert; null where it would not ask. */
  readonly offer: InstallOffer | null
  /** Reloads the page with the newest version that can be had; null while nobody looks for one. */
  readonly takeUpdate: (() => void) | null
}

/** The browser's own event for it. It can be used once. */
export type InstallOffer = { readonly prompt: () => Promise<unknown> }

export const notInstalled: Installation = { offline: 'notYet', update: 'none', offer: null, takeUpdate: null }
