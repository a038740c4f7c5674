/** How much a browser keeps of one site's localStorage, keys and values together, in UTF-16 units. Chromium and Firefox; measured. */
const capacity = 5_242_880

/** In UTF-16 units of keys and values: all that's `used`, and `ofRecords` what so many records take. */
export type Space = { readonly used: number; readonly records: number; readonly ofRecords: number }

/** From then on the trainer is warned, while there's still room to work. */
const nearlyFull = 0.8

export function isNearlyFull({ used }: Space): boolean {
  return used >= capacity * nearlyFull
}

/** Never 100 while there's room, never 0 once there's a record. */
export function percentFull({ used, records }: Space): number {
  const percent = Math.round((used / capacity) * 100)
  return Math.max(records > 0 ? 1 : 0, Math.min(used < capacity ? 99 : 100, percent))
}

/** How many more records of the usual length fit, on the low side. */
export function roomFor({ used, records, ofRecords }: Space): number {
  const room = Math.max(0, capacity - used)
  const fitting = Math.floor(room / Math.max(typicalLength, records === 0 ? 0 : ofRecords / records))
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, fitting))))
  return Math.floor(fitting / step) * step
}

/** Of a course with its key. */
const typicalLength = 400
