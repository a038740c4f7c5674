/** @type {import('../explained.mjs').Reasons} */
export const records = {
  'src/domain/records/change.ts': [
    { was: '16', why: 'Both ways leave the same; only the time differs.' },
    { was: 'changes.length > fewChanges', why: 'Both ways leave the same; only the time differs.' },
  ],
  'src/domain/files/bakedPng.ts': [
    { was: 'at + 12 <= bytes.length', is: '(at + 12 < bytes.length)', why: 'An empty chunk holds no badge.' },
    { was: '12', why: 'An empty chunk holds no badge.' },
  ],
  'src/domain/files/columnUse.ts': [
    {
      was: "[\n  'ignore',\n  'title',\n  'provider',\n  'completedOn',\n  'plannedFor',\n  'category',\n  'contactHours',\n  'cost',\n  'number',\n  'link',\n  'note',\n  'status',\n  'certification',\n  'credit',\n  'id',\n  'details',\n]",
      why: 'Only the page reads this list.',
    },
  ],
  'src/domain/files/gifSize.ts': [
    { was: 'bytes.length < 13', is: '(bytes.length <= 13)', why: 'So short a file has no picture either way.' },
    { on: 'if (bytes.length < 13) return null', was: '13', why: 'So short a file has no picture either way.' },
  ],
  'src/domain/files/jpegSize.ts': [
    { was: 'at + 4 <= bytes.length', is: '(at + 4 < bytes.length)', why: 'So short a file has no picture either way.' },
    { on: 'while (at + 4 <= bytes.length && bytes[at] === 0xff) {', was: '4', why: 'So short a file has no picture either way.' },
    { was: 'length < 8', is: '(length <= 8)', why: 'A header of 8 bytes has no colors, so it has no size either way.' },
    { on: 'if (length < 8) return null', was: '8', why: 'A header of 8 bytes has no colors, so it has no size either way.' },
  ],
  'src/domain/device/space.ts': [
    { on: 'const room = Math.max(0, capacity - used)', was: '0', why: 'No record fits into one unit.' },
    {
      on: 'const fitting = Math.floor(room / Math.max(typicalLength, records === 0 ? 0 : ofRecords / records))',
      was: '0',
      is: '1',
      why: 'The usual length is larger than both.',
    },
    { on: 'const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, fitting))))', was: '1', why: 'Up to 9 records have the same step.' },
  ],
  'src/domain/reports/calendarDays.ts': [
    { was: 'credential.expiresOn === null', is: 'false', why: 'No day comes before null, so it’s left out further down.' },
    { was: 'opens === null', is: 'false', why: 'No day comes before null, so it’s left out further down.' },
  ],
  'src/domain/reports/proofSheet.ts': [{ was: '2', why: 'Only the order of the numbers matters.' }],
}
