import { pdfFile, pngHeader, textFile } from './certificates'

const courses = ['Course,Date,CEUs', 'Yoga,2026-03-01,0.2', '=HYPERLINK("x"),2026-03-02,9', ',2026-02-30,x']

function course(id: string, title: string, more: object = {}): object {
  const record = { id, title, provider: '', completedOn: '2026-03-01', category: 'course', contactHours: null, cost: null, awards: [], ...more }
  return { rev: 1, savedAt: '2026-03-01T10:00:00.000Z', deletedOn: null, record }
}

const backup = {
  format: 'recert',
  version: 3,
  exportedAt: '2026-03-02T10:00:00.000Z',
  recordVersion: 3,
  settings: {},
  credentials: [],
  courses: [
    course('0restored-1', 'Restored'),
    course('0restored-2', 'Far away', { completedOn: '9999-12-31' }),
    course('half\ud83d', 'Half a pair'),
    course('0restored-3', 'Wrong', { awards: 'none' }),
    course('__proto__', 'A name of the language'),
  ],
  proofs: [],
  unread: [],
}

/** Files that somebody could choose or drop: good ones, and some that aren't what they say. */
export const monkeyFiles = [
  pdfFile('ces.pdf', 'CES'),
  textFile('courses.csv', 'text/csv', `${courses.join('\n')}\n`),
  textFile('recert.json', 'application/json', JSON.stringify(backup)),
  textFile('many.csv', 'text/csv', `Course,Date\n${Array.from({ length: 120 }, (_, row) => `Many ${row},2025-05-03\n`).join('')}`),
  textFile('page.html.pdf', 'application/pdf', '<html><script>alert(1)</script>'),
  textFile('cut.pdf', 'application/pdf', '%PDF-1.4\n%%EOF'),
  textFile('cut.json', 'application/json', '{"format":"recert","version":3'),
  textFile('archive.zip', 'application/zip', 'PK\u0003\u0004'),
  textFile('sheet.xlsx', 'application/octet-stream', 'PK\u0003\u0004'),
  textFile('empty.png', 'image/png', ''),
  pngHeader('huge.png', 60_000, 60_000),
] as const
