import { recordVersion } from '../../../../src/storage/format/codec'
import { card, course, cpt, day } from '../../../support/portfolio'

const kept = {
  'credential/typical-cpt': { ...cpt(), id: 'typical-cpt' },
  'credential/typical-card': { ...card({ certifiedOn: null, expiresOn: day('2027-01-05') }), id: 'typical-card' },
  'course/typical-workshop': course({ id: 'typical-workshop', title: 'Mobility workshop', on: '2026-03-10', worth: { 'typical-cpt': '0.4' } }),
  'course/typical-ces': {
    ...course({ id: 'typical-ces', title: 'CES', provider: 'NASM', category: 'specialization', on: '2026-05-03', worth: { 'typical-cpt': '1.9' } }),
    contactHours: 1900,
    cost: 89900,
  },
}

/** The storage of a trainer in the middle of a cycle: a certification, the card, and two courses. */
export const typicalRecords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(kept).map(([place, record]) => [
    `recert/${place}`,
    JSON.stringify({ v: recordVersion, rev: 1, savedAt: '2026-11-20T17:00:00.000Z', deletedOn: null, record }),
  ]),
)
