const speed = 'Both ways leave the same; only the time differs.'
const unread = 'So short a file has no picture either way.'

/** @type {readonly import('../explained.mjs').Reason[]} */
export const records = [
  { file: 'src/domain/records/change.ts', was: '16', why: speed },
  { file: 'src/domain/records/change.ts', was: 'changes.length > fewChanges', why: speed },
  { file: 'src/domain/files/bakedPng.ts', was: 'at + 12 <= bytes.length', is: '(at + 12 < bytes.length)', why: 'An empty chunk holds no badge.' },
  { file: 'src/domain/files/bakedPng.ts', was: '12', why: 'An empty chunk holds no badge.' },
  { file: 'src/domain/files/gifSize.ts', was: 'bytes.length < 13', is: '(bytes.length <= 13)', why: unread },
  { file: 'src/domain/files/gifSize.ts', on: 'if (bytes.length < 13) return null', was: '13', why: unread },
  { file: 'src/domain/files/jpegSize.ts', was: 'at + 4 <= bytes.length', is: '(at + 4 < bytes.length)', why: unread },
  { file: 'src/domain/files/jpegSize.ts', on: 'while (at + 4 <= bytes.length && bytes[at] === 0xff) {', was: '4', why: unread },
  {
    file: 'src/domain/files/jpegSize.ts',
    was: 'length < 8',
    is: '(length <= 8)',
    why: 'A header of 8 bytes has no colors, so it has no size either way.',
  },
  {
    file: 'src/domain/files/jpegSize.ts',
    on: 'if (length < 8) return null',
    was: '8',
    why: 'A header of 8 bytes has no colors, so it has no size either way.',
  },
  { file: 'src/domain/device/space.ts', on: 'const room = Math.max(0, capacity - used)', was: '0', why: 'No record fits into one unit.' },
  {
    file: 'src/domain/device/space.ts',
    was: '0',
    is: '1',
    on: 'const fitting = Math.floor(room / Math.max(typicalLength, records === 0 ? 0 : ofRecords / records))',
    why: 'The usual length is larger than both.',
  },
  {
    file: 'src/domain/device/space.ts',
    on: 'const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, fitting))))',
    was: '1',
    why: 'Up to 9 records have the same step.',
  },
  {
    file: 'src/domain/reports/calendarDays.ts',
    was: 'credential.expiresOn === null',
    is: 'false',
    why: 'No day comes before null, so it’s left out further down.',
  },
  { file: 'src/domain/reports/calendarDays.ts', was: 'opens === null', is: 'false', why: 'No day comes before null, so it’s left out further down.' },
  { file: 'src/domain/reports/proofSheet.ts', was: '2', why: 'Only the order of the numbers matters.' },
]
