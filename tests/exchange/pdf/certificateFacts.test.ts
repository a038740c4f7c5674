import { describe, expect, test } from 'vitest'
import { certificateFacts } from '../../../src/exchange/pdf/certificateFacts'
import { day } from '../../support/records'

const today = day('2026-11-20')
const factsOf = (text: string) => certificateFacts(text.split('\n'), today)

describe('what a certificate says about its course', () => {
  test('a course of the catalog, named below the holder', () => {
    expect(
      factsOf(`NATIONAL ACADEMY OF SPORTS MEDICINE
Certificate of Completion
This certifies that
Dana Rivera, NASM-CPT
has successfully completed
Corrective Exercise Specialization
Date of Completion: May 3, 2026
1.9 NASM CEUs / 19 contact hours
Expires: N/A`),
    ).toEqual({ title: 'Corrective Exercise Specialization (CES)', credential: 'NASM-CES', completedOn: '2026-05-03', expiresOn: null, hours: 1900 })
  })

  test('labels with values', () => {
    expect(
      factsOf(`CERTIFICATE OF ATTENDANCE
Participant: Dana Rivera
Course Title: Programming for Older Adults
Course Date: 03/14/2025
Contact Hours: 2.5
Expiration date: 03/14/2027
Approval number: CEP123456`),
    ).toEqual({ title: 'Programming for Older Adults', credential: null, completedOn: '2025-03-14', expiresOn: '2027-03-14', hours: 250 })
  })

  test('one long sentence, with the title in quotes', () => {
    expect(
      factsOf(`This is to certify that Dana Rivera has completed the online course “Kettlebells for Runners” on 7 June 2024 and earned 6 CE hours.`),
    ).toMatchObject({ completedOn: '2024-06-07', hours: 600 })
    expect(factsOf('Dana Rivera has completed the course “Kettlebells for Runners” on 7 June 2024').title).toBe('Kettlebells for Runners')
  })

  test('the formal day, and the day that comes first', () => {
    expect(factsOf('Given this 30th day of May, 2022').completedOn).toBe('2022-05-30')
    expect(factsOf('Issued 30.05.2022').completedOn).toBe('2022-05-30')
    expect(factsOf('Completed 2022-05-30').completedOn).toBe('2022-05-30')
    expect(factsOf('Completed: 30/05/2022').completedOn).toBe('2022-05-30')
    expect(factsOf('Completed: 5/30/22').completedOn).toBe('2022-05-30')
    expect(factsOf('Abgeschlossen am 3. März 2022').completedOn).toBe('2022-03-03')
    expect(factsOf('Délivré le 1er août 2022').completedOn).toBe('2022-08-01')
    expect(factsOf('Emitido el 6 de enero de 2022').completedOn).toBe('2022-01-06')
    expect(factsOf('Completed Sept. 3, 2022').completedOn).toBe('2022-09-03')
  })

  test('an American Red Cross card: the day of the class, never the day it expires', () => {
    expect(
      factsOf(`American Red Cross
Certificate of Completion
Dana Rivera
has successfully completed requirements for
Adult First Aid/CPR/AED
Date Completed: 09/10/2026
Validity Period: 2 Years
Expires: 09/10/2028`),
    ).toEqual({ title: 'Adult First Aid/CPR/AED', credential: null, completedOn: '2026-09-10', expiresOn: '2028-09-10', hours: null })
  })

  test('a card without “has completed”: its name, and never the line with its expiry', () => {
    const lines = 'Jane Doe\nDate completed: 02/20/2026\nValid until: 02/20/2028\nCertificate ID: ABC123X'
    expect(factsOf(`American Red Cross\nAdult CPR/AED Certification\n${lines}`)).toEqual({
      title: 'Adult CPR/AED Certification',
      credential: null,
      completedOn: '2026-02-20',
      expiresOn: '2028-02-20',
      hours: null,
    })
    expect(factsOf(lines).title).toBeNull()
    for (const mention of ['Prerequisite: a CPR/AED card', 'A current CPR card is required', 'Keep your CPR card with you.'])
      expect(factsOf(`${mention}\n${lines}`).title).toBeNull()
    for (const label of [
      'Valid until: May 3, 2028',
      'Expires: 05/03/2028',
      'Renew by May 2028',
      'Good through May 2028',
      'Good until 05/03/2028',
      'Issue date: May 3',
    ])
      expect(factsOf(`Jane Doe has successfully completed\n${label}\n12 hours`).title).toBeNull()
  })

  test.each([
    ['Date: 25/03/2026\nExpires: 05/06/2029', '2026-03-25', '2029-06-05'],
    ['St John Ambulance\nDate: 03/05/2026\nExpires: 05/06/2029', '2026-05-03', '2029-06-05'],
    ['London, UK\nDate: 03-05-2026', '2026-05-03', null],
    ['Date: 03/05/2026\nExpires: 05/06/2029', '2026-03-05', '2029-05-06'],
    ['London, UK\nDate: 03/25/2026\nExpires: 05/06/2029', '2026-03-25', '2029-05-06'],
  ])('%j has the day first only if it shows it', (text, completedOn, expiresOn) => {
    expect(factsOf(text)).toMatchObject({ completedOn, expiresOn })
  })

  test('a card’s class under its own name, and not under that of where it was held', () => {
    expect(factsOf('Bay Area CPR Training Company\nDana Rivera\nHeartsaver CPR AED').title).toBe('Heartsaver CPR AED')
    expect(factsOf('HEARTSAVER\nHeartsaver First Aid CPR AED\nDana Rivera').title).toBe('Heartsaver First Aid CPR AED')
    expect(factsOf('has successfully completed requirements for\nFirst Aid/CPR/AED: Adult - Valid 2 Years').title).toBe('First Aid/CPR/AED: Adult')
    expect(factsOf('Dana Rivera has successfully completed the\nNSC First Aid, CPR & AED Course').title).toBe('NSC First Aid, CPR & AED Course')
    expect(
      factsOf('BASIC LIFE SUPPORT\nBLS Provider\nDana Rivera has completed the cognitive and skills evaluations in accordance with the curriculum')
        .title,
    ).toBe('BASIC LIFE SUPPORT')
  })

  test('the day a card ends, beside its name, after the day it began, or below', () => {
    expect(factsOf('Valid through: March 31, 2028').expiresOn).toBe('2028-03-31')
    expect(factsOf('Issued 03/01/2026  Expires 03/01/2028').expiresOn).toBe('2028-03-01')
    expect(factsOf('Valid from 03/01/2026 to 03/01/2028').expiresOn).toBe('2028-03-01')
    expect(factsOf('Expiration Date\n03/01/2028').expiresOn).toBe('2028-03-01')
    expect(factsOf('Renew by 03/2028').expiresOn).toBeNull()
  })

  test('a Heart Association card: good through the end of the month it names', () => {
    const card = (end: string) => `American Heart Association\nBLS Provider\nDana Rivera\nIssue Date 2/20/2026\n${end}`
    expect(factsOf(card('Renew By 02/2028'))).toEqual({
      title: 'BLS Provider',
      credential: null,
      completedOn: '2026-02-20',
      expiresOn: '2028-02-29',
      hours: null,
    })
    expect(factsOf(card('Renew By\n02/2028')).expiresOn).toBe('2028-02-29')
    for (const end of ['Renew By 13/2028', 'Renew By', 'Code 02/2028']) expect(factsOf(card(end)).expiresOn).toBeNull()
  })

  test('a Heart Association eCard, with its labels above their dates', () => {
    const lines = `BASIC LIFE SUPPORT
BLS
Provider
American Heart Association
Dana Rivera
has successfully completed the cognitive and skills
evaluations in accordance with the curriculum of the
American Heart Association Basic Life Support
(CPR and AED) Program.
Issue Date Renew By
3/14/2026 03/2028
Training Center Name
Bay Area CPR Training Center`
    expect(factsOf(lines)).toEqual({
      title: 'American Heart Association Basic Life Support',
      credential: null,
      completedOn: '2026-03-14',
      expiresOn: '2028-03-31',
      hours: null,
    })
  })

  test.each([
    ['having satisfactorily completed the course of study\nNutritionist\nIssued: January 15, 2026', 'Nutritionist', '2026-01-15'],
    ['for successful completion of the 12-hour course\nPre and Postnatal Fitness\non October 5, 2026', 'Pre and Postnatal Fitness', '2026-10-05'],
    ['This is to certify that Dana Rivera attended the\n2026 National Conference\nJuly 8-11, 2026', '2026 National Conference', '2026-07-11'],
    ['Dana Rivera attended the webinar\nTraining the Older Adult\nMay 4, 2026', 'Training the Older Adult', '2026-05-04'],
    [
      'BLS Provider\nDana Rivera\nhas successfully completed the cognitive and skills evaluations in\naccordance with the curriculum of the American Heart Association\nBasic Life Support (CPR and AED) Program\nIssued May 4, 2026',
      'Basic Life Support (CPR and AED) Program',
      '2026-05-04',
    ],
    ['Dana Rivera attended\nReformer 1\nMay 3 – 4, 2026', 'Reformer 1', '2026-05-04'],
  ])('%j', (text, title, completedOn) => {
    expect(factsOf(text)).toMatchObject({ title, completedOn })
  })

  test('a certification, by its title and its issuer', () => {
    const credential = (text: string) => factsOf(`${text}\nDana Rivera\nMarch 4, 2026`).credential
    expect(credential('National Academy of Sports Medicine\nbe it known that the holder is a\nCertified Personal Trainer')).toBe('NASM-CPT')
    expect(credential('American Council on Exercise®\nACE Certified Personal Trainer')).toBe('ACE-CPT')
    expect(credential('PTA Global Certified Personal Trainer')).toBe('PTAG-CPT')
    expect(credential('NASM\nPerformance Enhancement Specialization')).toBe('NASM-PES')
    // Nothing says whose it is, or which of the two it's of.
    expect(credential('Certified Personal Trainer')).toBeNull()
    expect(credential('NASM\nCertified Personal Trainer\nhas completed Corrective Exercise Specialization')).toBeNull()
  })

  test.each([
    ['Jane Doe, NASM Certified Personal Trainer\nhas completed\nFoam Rolling for Runners', 'Foam Rolling for Runners'],
    ['Certified Personal Trainer Dana Rivera has completed the course “Sleep and Recovery”\nApproved by ACE, 0.2 CECs', 'Sleep and Recovery'],
    ['Strong Studio\nPersonal Trainer workshop\nAn approved provider of the American Council on Exercise', null],
  ])('%j is of a course, and not of what its holder is', (text, title) => {
    expect(factsOf(text)).toMatchObject({ title, credential: null })
  })

  test.each([
    ['Issue Date Renew By\n04/12/2026 04/2028', '2028-04-30'],
    ['Issue Date Renew By\n04/12/2026 04/11/2028', '2028-04-11'],
    ['Renew By Issue Date\n04/2028 04/12/2026', '2028-04-30'],
    ['Issue Date Renew By\n04/12/2026', null],
    ['Issued 04/2026 Expires 04/2028', '2028-04-30'],
    ['Expires 01/28', '2028-01-31'],
    ['Renew By January 2028', '2028-01-31'],
    ['Renew By Jan. 2028', '2028-01-31'],
    ['Renew By 01-2028', '2028-01-31'],
    ['Expires 2028-01', '2028-01-31'],
    ['Card Expiration Date\n03/01/2028', '2028-03-01'],
  ])('a BLS card with %j ends %j', (text, expiresOn) => {
    expect(factsOf(`American Heart Association\nBLS Provider\nDana Rivera\n${text}`).expiresOn).toBe(expiresOn)
  })

  test('a month is no day for a course that only asks for a card', () => {
    const text = 'Course title: Small Group Training\nRequired: a current CPR card\nAccess expires 04/2028'
    expect(factsOf(text)).toMatchObject({ title: 'Small Group Training', expiresOn: null })
  })

  test('an NSCA quiz: credit in another unit is not taken for hours', () => {
    expect(
      factsOf(`National Strength and Conditioning Association
Certificate of Completion
Dana Rivera
for completion of
Load Monitoring in Team Sports
July 11, 2026
0.2 CEU Category C`),
    ).toEqual({ title: 'Load Monitoring in Team Sports', credential: null, completedOn: '2026-07-11', expiresOn: null, hours: null })
  })

  test.each([
    ['NASM CEUs: 0.8\nContact hours: 8', 800],
    ['ACE CECs: 0.80  NASM CEUs: 0.7  Contact hours: 8', 800],
    ['ACE CECs | 0.8 | Contact hours | 8', 800],
    ['ACE CECs 0.8 Contact hours 8', 800],
    ['8 contact hours 0.8 CEUs', 800],
    ['0.8 CEUs 8 contact hours', 800],
    ['CEUs: 0.8\nHours: 8', 800],
    ['6 CE hours = 0.6 CEU', 600],
    ['12 credit hours', 1200],
    ['Duration: 1 hour 30 minutes', 150],
    ['2 hours and 15 minutes', 225],
    ['2 contact hours, 20 minutes', 233],
    ['a 90-minute webinar', 150],
    ['Length: 1h30', 150],
    ['Contact hours: 1:30', null],
    ['0.8 CEUs', null],
    ['0 contact hours', null],
  ])('%s: the hours, and never the credit beside them', (text, hours) => {
    expect(factsOf(text).hours).toBe(hours)
  })

  test('a day in the future or that does not exist is no day of completion', () => {
    expect(factsOf('Date: December 1, 2026').completedOn).toBeNull()
    expect(factsOf('Date: February 30, 2026').completedOn).toBeNull()
    expect(factsOf('Valid until March 1, 2026').completedOn).toBeNull()
  })

  test('a scan says nothing, and neither does a text without a course', () => {
    expect(certificateFacts([], today)).toEqual({ title: null, credential: null, completedOn: null, expiresOn: null, hours: null })
    expect(factsOf('Certificate of completion')).toEqual({ title: null, credential: null, completedOn: null, expiresOn: null, hours: null })
  })
})
