/** @type {import('../explained.mjs').Reasons} */
export const values = {
  'src/domain/values/amount.ts': [
    { was: 'a < b', is: '(a <= b)', why: 'Both are the same amount then.' },
    { was: 'a > b', is: '(a >= b)', why: 'Both are the same amount then.' },
  ],
  'src/domain/values/fingerprint.ts': [{ was: '0', is: '1', why: 'Every character has a code.' }],
  'src/domain/values/firstDays.ts': [
    { was: 'count > most + 12', is: 'false', why: 'It only saves listing days that are too many.' },
    { was: '12', is: '(12 + 1)', why: 'It only saves listing days that are too many.' },
  ],
  'src/domain/values/folded.ts': [
    { was: '/\\s\\s|[^\\S ]| \\/|\\/ /.test(trimmed)', is: 'true', why: 'It only saves time: single spaces stay single spaces.' },
  ],
  'src/domain/values/isDeepEqual.ts': [
    { was: 'a < b', is: '(a <= b)', why: 'No two fields of a record have the same name.' },
    {
      was: "value.every((part) => typeof part === 'string')",
      is: "value.some((part) => typeof part === 'string')",
      why: 'No list in the records holds both texts and something else.',
    },
  ],
  'src/domain/values/plainDate.ts': [
    {
      was: 'year === undefined || month === undefined',
      is: '(year === undefined && month === undefined)',
      why: 'The expressions find both or neither.',
    },
    { was: '60_000', is: '(60000 + 1)', why: 'Minutes are whole, and it makes less than two seconds a day.' },
    { was: 'day < other', is: '(day <= other)', why: 'Both are the same day then.' },
    { was: 'day > other', is: '(day >= other)', why: 'Both are the same day then.' },
    { was: 'fieldsOf(last)[2] < date', is: '(fieldsOf(last)[2] <= date)', why: 'Both are the same day then.' },
    { was: '0', is: '1', on: 'const native = new Date(0)', why: 'A millisecond after midnight is the same day, and all days have it.' },
  ],
  'src/domain/values/shelf.ts': [
    { was: '64', is: '(64 + 1)', why: 'Longer or shorter pieces hold the same.' },
    { was: 'grown.length > most', why: 'Longer or shorter pieces hold the same.' },
    { was: '2 * usual', on: 'const most = 2 * usual', why: 'Longer or shorter pieces hold the same.' },
    { was: '2', on: 'const most = 2 * usual', why: 'Longer or shorter pieces hold the same.' },
    { was: 'order(first, item) > 0', is: '(order(first, item) >= 0)', why: 'The item isn’t on the shelf yet, so none is equal.' },
    {
      was: '0',
      is: '1',
      on: 'const place = Math.max(0, firstPlace(shelf, ([first]) => first !== undefined && order(first, item) > 0) - 1)',
      why: 'Only the sign of an order matters; between two pieces, either may take the item.',
    },
    { was: 'order(other, item) > 0', is: '(order(other, item) >= 0)', why: 'The item isn’t on the shelf yet, so none is equal.' },
  ],
  'src/domain/values/steps.ts': [
    { was: '0', is: '1', on: 'if (index > 0 && index % itemsAtOnce === 0) yield', why: 'The second item is never the first of a thousand.' },
  ],
}
