/** What a column in a list of cards and badges can hold. The rest isn't kept: names of people, training centers, web addresses. */
export type CardUse = 'name' | 'issuer' | 'issuedOn' | 'expiresOn' | 'validFor' | 'number' | 'status' | 'ignore'

/** What a row becomes without being asked: added, added with a remark, nothing until the trainer says so, nothing at all. */
export type CardRowState = 'ready' | 'remark' | 'ask' | 'there' | 'error'

/** What to know about a row. */
export type CardRemark =
  /** It can't become a credential: an address or a code stands where the name belongs; nothing says when it ends. */
  | { readonly kind: 'notAName'; readonly text: string }
  | { readonly kind: 'noExpiry' }
  /** The expiry isn't in the table: it follows from the day it was issued. */
  | { readonly kind: 'calculated' }
  /** Heart Association cards run to the end of their month, whatever day of it is written. */
  | { readonly kind: 'toMonthEnd'; readonly text: string }
  /** The cell says from when until when it's valid: the last day counts. */
  | { readonly kind: 'rangeEnd'; readonly text: string }
  /** The cell is left out: only its month is known, or it can't be read. */
  | { readonly kind: 'monthOnly' | 'unreadable'; readonly use: CardUse; readonly text: string }
  /** The list says that it isn't valid, or says something unknown. */
  | { readonly kind: 'notValid' | 'unknownStatus'; readonly text: string }
  /** The spreadsheet doesn't show it. */
  | { readonly kind: 'hiddenRow' }
  /** Nothing says whose card it is. */
  | { readonly kind: 'issuerUnknown' }
  /** One of the trainer's looks like it: renewed by this one, later than this one, or with other days. */
  | { readonly kind: 'renews' | 'mayRenew' | 'laterHeld' | 'otherDays'; readonly name: string }
