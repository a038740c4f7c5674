import { describe, expect, test } from 'vitest'
import { card, cpt, day, portfolio, specialization } from '../../support/portfolio'
import { createCardReader } from '../../../src/exchange/cards/cardRows'
import { readCards, shortly, tableOf } from './cardWorld'

describe('cards of the Heart Association', () => {
  const list = (...rows: readonly string[]) => readCards(['Course,Issue Date,Renew By,eCard Code,Training Center', ...rows].join('\n'))

  test('run to the end of the month on them', () => {
    expect(shortly(list('BLS Provider,09/10/2026,09/2028,21,Bay Hearts', 'Heartsaver First Aid CPR AED,Feb 2024,Feb 2026,22,Bay Hearts'))).toEqual([
      ['card', 'BLS Provider', '2026-09-10', '2028-09-30', '21'],
      ['card', 'Heartsaver First Aid CPR AED', null, '2026-02-28', '22'],
    ])
  })

  test.each([
    ['9/2028', '2028-09-30'],
    ['2028-09', '2028-09-30'],
    ['Sep-28', '2028-09-30'],
    ['September 2028', '2028-09-30'],
    ['9/1/2028', '2028-09-30'],
    ['09/10/28', '2028-09-30'],
    ['46996', '2028-08-31'],
  ])('with %s are good until %s', (cell, expected) => {
    expect(list(`BLS Provider,09/10/2026,${cell},21,`)[0]?.credential?.expiresOn).toBe(expected)
  })

  test('are matched with what renewals require', () => {
    const covers = (course: string) => {
      const credential = list(`${course},09/10/2026,09/2028,21,`)[0]?.credential
      return credential?.kind === 'card' ? [credential.presetId, ...credential.covers] : null
    }
    expect(covers('BLS Provider')).toEqual(['cpr-aed', 'cpr'])
    expect(covers('Heartsaver® CPR AED')).toEqual(['cpr-aed', 'cpr'])
    expect(covers('Heartsaver First Aid CPR AED')).toEqual(['cpr-aed', 'cpr', 'firstAid'])
    expect(covers('Heartsaver First Aid')).toEqual(['first-aid', 'firstAid'])
    expect(covers('Adult First Aid without CPR')).toEqual(['first-aid', 'firstAid'])
    expect(covers('Something New')).toEqual([null, 'other'])
    expect(covers('BLS Instructor')).toEqual([null, 'other'])
  })

  test('without an expiry get it from the day they were issued, with a remark', () => {
    const [row, byMonth] = list('BLS Provider,09/10/2026,,21,', 'ACLS Provider,09/2026,,22,')
    expect([row?.credential?.expiresOn, row?.state, row?.remarks]).toEqual(['2028-09-30', 'remark', [{ kind: 'calculated' }]])
    expect(byMonth?.credential?.expiresOn).toBe('2028-09-30')
  })
})

test('a card with the days it’s valid from and until ends on the last one, with a remark', () => {
  const [row, alone] = readCards(
    'Badge,Issuer,Issued,Expires\nYoga,Iron Academy,05/03/2024,01/02/2026 - 01/02/2028\nKettlebells,Iron Academy,01/02/2024 - 01/02/2026,',
  )
  expect([row?.credential?.expiresOn, row?.remarks]).toEqual(['2028-01-02', [{ kind: 'rangeEnd', text: '01/02/2026 - 01/02/2028' }]])
  expect([alone?.credential?.certifiedOn, alone?.remarks]).toEqual([null, [{ kind: 'unreadable', use: 'issuedOn', text: '01/02/2024 - 01/02/2026' }]])
})

describe('cards of the Red Cross', () => {
  const list = (...rows: readonly string[]) => readCards(['Student,Class,Class Date,Certificate ID,Organization', ...rows].join('\n'))

  test('run two years to the day, and have presets of their own', () => {
    const [both, cpr, aid] = list(
      'Ann Lee,Adult First Aid/CPR/AED,05/03/2026,0A1,American Red Cross',
      'Ann Lee,Adult CPR/AED,05/03/2026,0A2,American Red Cross',
      'Ann Lee,Adult First Aid,05/03/2026,0A3,American Red Cross',
    )
    expect(both?.credential).toMatchObject({ presetId: 'red-cross-first-aid-cpr', certifiedOn: '2026-05-03', expiresOn: '2028-05-03', number: '0A1' })
    expect(cpr?.credential).toMatchObject({ presetId: 'red-cross-cpr', cycle: { months: 24, ends: 'anniversary' } })
    expect(aid?.credential?.presetId).toBe('red-cross-first-aid')
    expect(both?.remarks).toEqual([{ kind: 'calculated' }])
  })

  test('are valid as long as the list says', () => {
    const rows = readCards('Class,Completed,Valid For,Certificate ID\nRed Cross CPR,05/03/2026,12 months,1\nRed Cross CPR,05/03/2026,1 year,2')
    expect(rows.map(({ credential }) => credential?.expiresOn)).toEqual(['2027-05-03', '2027-05-03'])
  })
})

test('a training center may be the issuer: the Red Cross’s cards end on their day, not with the month', () => {
  const heading = 'Certificate ID,Participant,Course,Date Completed,Validity,Expires,Training Center'
  const [row] = readCards(`${heading}\n0XK2L9,Dana Reyes,Adult First Aid/CPR/AED,03/04/2026,2 years,03/04/2028,American Red Cross`)
  expect([row?.credential?.expiresOn, row?.remarks]).toEqual(['2028-03-04', []])
})

test('without an expiry or a known issuer, nothing says when a card ends', () => {
  const [row] = readCards('Class,Completed,Certificate ID\nCPR/AED,05/03/2026,1')
  expect([row?.state, row?.remarks]).toEqual(['error', [{ kind: 'noExpiry' }]])
})

test('another issuer’s card is good until the day on it', () => {
  const [row] = readCards('Badge,Issuer,Issued,Expires\nCPR Basics,Bay Hearts,2026-05-03,2028-05-03')
  expect(row?.credential).toMatchObject({ kind: 'card', presetId: 'cpr-aed', expiresOn: '2028-05-03', cycle: { isPrinted: true } })
  expect(row?.state).toBe('ready')
})

describe('badges', () => {
  const list = (...rows: readonly string[]) => readCards(['Badge Name,Issuer,Issued Date,Expiration Date,State', ...rows].join('\n'))

  test('are kept with their days', () => {
    expect(
      shortly(list('Kettlebells,Iron Academy,2026-05-03,,accepted', 'Yoga Basics,Iron Academy,2026-05-03T00:00:00.000Z,2027-05-03,accepted')),
    ).toEqual([
      ['specialization', 'Kettlebells', '2026-05-03', null, ''],
      ['specialization', 'Yoga Basics', '2026-05-03', '2027-05-03', ''],
    ])
  })

  test('that Recert knows become what they are', () => {
    const [cptRow, cesRow] = list(
      'Certified Personal Trainer,National Academy of Sports Medicine,2026-01-15,2028-01-15,',
      'NASM Corrective Exercise Specialization (CES),NASM,2026-05-03,,',
    )
    expect(cptRow?.credential).toMatchObject({
      kind: 'certification',
      name: 'NASM-CPT',
      presetId: 'nasm-cpt',
      expiresOn: '2028-01-15',
      ruleEdited: false,
    })
    expect(cesRow?.credential).toMatchObject({ kind: 'specialization', name: 'NASM-CES', presetId: 'nasm-ces', expiresOn: null })
  })

  test('of a name that several issuers use stay badges', () => {
    expect(list('Certified Personal Trainer,Iron Academy,2026-01-15,,')[0]?.credential).toMatchObject({ kind: 'specialization', presetId: null })
  })

  test.each([
    ['revoked', { kind: 'notValid', text: 'revoked' }],
    ['Pending', { kind: 'notValid', text: 'Pending' }],
    ['blue', { kind: 'unknownStatus', text: 'blue' }],
  ])('that are %s are asked about', (state, remark) => {
    const [row] = list(`Kettlebells,Iron Academy,2026-05-03,,${state}`)
    expect([row?.state, row?.remarks]).toEqual(['ask', [remark]])
  })

  test.each(['', 'N/A', '–', 'None', 'Never', 'Does not expire'])('with the expiry “%s” never expire', (cell) => {
    const [row] = list(`Kettlebells,Iron Academy,2026-05-03,${cell},`)
    expect([row?.credential?.expiresOn, row?.state]).toEqual([null, 'ready'])
  })

  test('with an expiry that can’t be read are asked about, not kept as if they never expired', () => {
    const [row] = list('Kettlebells,Iron Academy,2026-05-03,soon,')
    expect([row?.state, row?.remarks]).toEqual(['ask', [{ kind: 'unreadable', use: 'expiresOn', text: 'soon' }]])
  })

  test('with an issue day that can’t be read are kept without it', () => {
    const [row, future] = list('Kettlebells,Iron Academy,once,,', 'Yoga,Iron Academy,2027-05-03,,')
    expect([row?.state, row?.credential?.certifiedOn, row?.remarks]).toEqual([
      'remark',
      null,
      [{ kind: 'unreadable', use: 'issuedOn', text: 'once' }],
    ])
    expect([future?.state, future?.credential?.certifiedOn]).toEqual(['remark', null])
  })
})

describe('a row is refused', () => {
  const first = (row: string) => readCards(`Card,Issued,Expires\nCPR card,2026-05-03,2028-05-03\nAED card,2026-05-03,2028-05-03\n${row}`)[2]
  test.each([
    [',2026-05-03,2028-05-03', 'name', 'empty'],
    [`${'x'.repeat(300)},2026-05-03,2028-05-03`, 'name', 'tooLong'],
    ['CPR card,2026-05-03,2028-02-30', 'expiresOn', 'date'],
    ['CPR card,2026-05-03,9999-12-31', 'expiresOn', 'date'],
    ['CPR card,2026-05-03,2026-05-03', 'expiresOn', 'expiryNotAfterCertification'],
  ])('%s', (row, field, kind) => expect(first(row)?.problems).toMatchObject([{ field, problem: { kind } }]))

  test.each(['a@b.example', 'https://x.example/7', '226000000001', 'A1B2C3D4E5F6'])('%s is no name', (name) => {
    expect(first(`${name},2026-05-03,2028-05-03`)?.remarks).toEqual([{ kind: 'notAName', text: name }])
  })
})

describe('what is stored already', () => {
  const held = card({ name: 'BLS Provider', number: '21', certifiedOn: day('2026-09-10'), expiresOn: day('2028-09-30') })
  const list = (...rows: readonly string[]) =>
    readCards(['Course,Issue Date,Renew By,eCard Code', ...rows].join('\n'), portfolio({ credentials: [cpt(), specialization(), held] }))[0]

  test('isn’t added again', () => {
    expect(list('BLS Provider,09/10/2026,09/2028,21')?.state).toBe('there')
    expect(list('BLS PROVIDER,09/2026,09/2028,')?.state).toBe('there')
    expect(list('NASM-CES,2026-05-03,,')?.state).toBe('there')
  })

  test('is renewed by a card of its name that runs longer', () => {
    const row = list('BLS Provider,11/02/2026,11/2028,22')
    expect([row?.state, row?.renews, row?.remarks]).toEqual(['remark', held, [{ kind: 'renews', name: 'BLS Provider' }]])
  })

  test('may be renewed by a card of another name, which is asked', () => {
    const row = list('Heartsaver CPR AED,11/02/2026,11/2028,22')
    expect([row?.state, row?.renews, row?.remarks]).toEqual(['ask', held, [{ kind: 'mayRenew', name: 'BLS Provider' }]])
  })

  test('isn’t replaced by an earlier card, or one with other days', () => {
    expect(list('BLS Provider,09/10/2024,09/2026,11')?.remarks).toEqual([{ kind: 'laterHeld', name: 'BLS Provider' }])
    expect(list('NASM-CPT,2024-01-15,2026-01-15,')?.remarks).toContainEqual({ kind: 'otherDays', name: 'NASM-CPT' })
    expect(list('NASM-CPT,2024-01-15,2026-01-15,')?.state).toBe('ask')
  })

  test('an earlier card of its history is there, too', () => {
    const renewed = card({ ...held, periods: [{ certifiedOn: day('2024-09-10'), expiresOn: day('2026-09-30'), number: '11' }] })
    const rows = readCards('Course,Issue Date,Renew By,eCard Code\nBLS Provider,09/10/2024,09/2026,11', portfolio({ credentials: [renewed] }))
    expect(rows[0]?.state).toBe('there')
  })
})

test('a row that’s there twice is added once', () => {
  const rows = readCards('Badge,Issued,Expires\nYoga,2026-05-03,2028-05-03\nyoga,2026-05-03,2028-05-03')
  expect(rows.map(({ state }) => state)).toEqual(['ready', 'there'])
})

test('the order of day and month goes for the whole column', () => {
  const text = 'Badge,Issued,Expires\nYoga,03/05/2026,13/05/2028\nKettlebells,03/05/2026,03/05/2028'
  expect(readCards(text, portfolio(), 'dayFirst').map(({ credential }) => credential?.expiresOn)).toEqual(['2028-05-13', '2028-05-03'])
  const [row] = readCards(text, portfolio(), 'monthFirst')
  expect([row?.state, row?.credential?.expiresOn]).toEqual(['ask', null])
})

test('what’s in a cell stays text', () => {
  const [row] = readCards('Badge,Issued,Expires\n"=HYPERLINK(""x"",""Yoga"")",2026-05-03,2028-05-03')
  expect(row?.credential?.name).toBe('=HYPERLINK("x","Yoga")')
})

test('a row that the spreadsheet hides is asked about', () => {
  const table = tableOf('Badge,Issued,Expires\nKettlebells,2026-05-03,2028-05-03')
  const [row] = table?.body ?? []
  if (table === null || row === undefined) throw new Error('no row')
  const read = createCardReader(table, { portfolio: portfolio(), today: day('2026-11-20'), order: 'monthFirst' })
  expect(read({ ...row, isHidden: true })).toMatchObject({ state: 'ask', remarks: [{ kind: 'hiddenRow' }] })
})
