import { describe, expect, test } from 'vitest'
import { tableOf } from './cardWorld'

describe('a list of cards or badges is known by what its headings mean:', () => {
  test.each([
    ['Course,Issue Date,Renew By,eCard Code\nBLS Provider,04/2026,04/2028,21', ['name', 'issuedOn', 'expiresOn', 'number']],
    [
      'eCard Code,Student,Course Name,Issued On,Recommended Renewal Date\n21,Ann Lee,BLS Provider,4/2/2026,4/30/2028',
      ['number', 'ignore', 'name', 'issuedOn', 'expiresOn'],
    ],
    [
      'First Name,Last Name,Email,Class,Class Date,Certificate ID,Valid For\nAnn,Lee,a@b.example,Adult CPR/AED,5/3/2026,0XY,2 years',
      ['ignore', 'ignore', 'ignore', 'name', 'issuedOn', 'number', 'validFor'],
    ],
    [
      'badge_name,issuer_name,issued_at,expires_at,state,badge_url\nKettlebells,Iron Academy,2026-05-03,,accepted,https://x.example',
      ['name', 'issuer', 'issuedOn', 'expiresOn', 'status', 'ignore'],
    ],
    [
      'Recipient Name,Recipient Email,Credential Name,Credential ID,Issued On,Expired On\nAnn Lee,a@b.example,Kettlebells,9f3,2026-05-03,2028-05-03',
      ['ignore', 'ignore', 'name', 'number', 'issuedOn', 'expiresOn'],
    ],
    ['Certification;Issued by;Valid until\nLifeguard;City;31.12.2027', ['name', 'issuer', 'expiresOn']],
    ['Zertifikat,Ausgestellt,Gültig bis\nErste Hilfe,2026-01-02,2028-01-02', ['name', 'issuedOn', 'expiresOn']],
    ['badgeTitle,issuedOn,expiresOn\nKettlebells,2026-05-03,2028-05-03', ['name', 'issuedOn', 'expiresOn']],
    ['Certificate #,Certificate,Expiration (mm/yyyy)\n7,First Aid,05/2028', ['number', 'name', 'expiresOn']],
  ])('%s', (text, uses) => expect(tableOf(text)?.uses).toEqual(uses))
})

test('lines above the heading are skipped', () => {
  const table = tableOf('My eCards\nExported,2026-11-20\n\nCourse,Issue Date,Renew By\nBLS Provider,04/2026,04/2028')
  expect(table?.body.map(({ number }) => number)).toEqual([5])
})

test('the list of the Heart Association says so itself', () => {
  expect(tableOf('Course,Issue Date,Renew By,eCard Code\nBLS Provider,04/2026,04/2028,21')?.isHeart).toBe(true)
  expect(tableOf('Badge,Issued,Expires\nCPR,2026-05-03,2028-05-03')?.isHeart).toBe(false)
})

describe('not a list of cards or badges:', () => {
  test.each([
    'Course,Date,CEUs\nCPR/AED,2026-05-03,0.1',
    'Course,Provider,Date\nKettlebells,Iron Academy,2026-05-03',
    'Activity,Completed,Expires,CEUs\nCPR/AED,2026-05-03,2028-05-03,0.1',
    'Course,Course Number,Date\nCPR/AED,21,2026-05-03',
    'Course,Completed,Access expires\nKettlebells,2026-05-03,',
    'Name,eCard Code,Issue Date,Renew By\nAnn Lee,21,04/2026,04/2028',
    'Email,Issued,Expires\na@b.example,2026-05-03,2028-05-03',
    'eCard Code,Issued,Expires\n226000000001,2026-05-03,2028-05-03',
    'BLS Provider,2026-05-03,2028-05-31',
    'Credential,Kind,Expires on,Details for Recert\nCPR,card,2028-05-03,{}',
  ])('%s', (text) => expect(tableOf(text)).toBeNull())
})

test('a name is never an address or a code, whatever its heading says', () => {
  expect(tableOf('Badge Name,Course,Expires\na@b.example,Kettlebells,2028-05-03\nc@d.example,Yoga,2028-05-03')?.uses).toEqual([
    'ignore',
    'name',
    'expiresOn',
  ])
})
