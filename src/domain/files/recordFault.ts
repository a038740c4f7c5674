/**
 * Why a record from a file is set aside. `unread`: Recert couldn't read it when the file was written. `shape`: it isn't a record of
 * that version. `halfCharacter`: a text in it isn't well-formed. `year`: a day in it is before 1900 or after 2199. `longText`: a text in it is longer than
 * any form takes. `tooLarge`: it's larger than any record. `sameId`: another record in the file has its id and other content.
 */
export type RecordFault = 'unread' | 'shape' | 'halfCharacter' | 'year' | 'longText' | 'tooLarge' | 'sameId'

/** A record that stays in the file. `name` is cut, and empty if it has none. */
export type SetAside = { readonly name: string; readonly fault: RecordFault }
