import type { Offline, Update } from '../domain/device/installation'

/** Recert as an app in this browser. */
export type Installation = {
  readonly offline: Offline
  readonly update: Update
  /** Makes the browser offer to install Recert; null if it won't. */
  readonly offer: InstallOffer | null
  /** Reloads the page with the newest version; null while nothing checks for one. */
  readonly takeUpdate: (() => void) | null
}

/** The browser's event. It works once. */
export type InstallOffer = { readonly prompt: () => Promise<unknown> }

export const notInstalled: Installation = { offline: 'notYet', update: 'none', offer: null, takeUpdate: null }
