import type { Offline, Update } from '../domain/device/installation'

/** Recert as an app in this browser. */
export type Installation = {
  readonly offline: Offline
  /** Whether the browser says that there's no connection now. */
  readonly isDisconnected: boolean
  readonly update: Update
  /** Makes the browser offer to install Recert; null if it won't. */
  readonly offer: InstallOffer | null
  /** Whether the trainer can add Recert to the home screen only by hand, as on an iPhone. The installed app then has storage of its own. */
  readonly isAddedByHand: boolean
  /** Reloads the page with the newest version; null while nothing checks for one. */
  readonly takeUpdate: (() => void) | null
}

/** The browser's event. It works once. */
export type InstallOffer = { readonly prompt: () => Promise<unknown> }

export const notInstalled: Installation = {
  offline: 'notYet',
  isDisconnected: false,
  update: 'none',
  offer: null,
  isAddedByHand: false,
  takeUpdate: null,
}
