import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../../src/domain/changes/restoring'
import type { BackupProblem } from '../../../src/domain/files/backupProblem'
import type { RecordFault } from '../../../src/domain/files/recordFault'
import {
  absentFilesText,
  backupProblemText,
  comparedName,
  comparisonText,
  faultText,
  notRestoredText,
  replacingTexts,
  setAsideText,
} from '../../../src/words/changes/restoring'
import { course } from '../../support/records'

const problems = {
  empty: { kind: 'empty' },
  unknownFormat: { kind: 'unknownFormat' },
  noRecords: { kind: 'noRecords' },
  onlyFiles: { kind: 'onlyFiles' },
  notRecert: { kind: 'notRecert' },
  newerVersion: { kind: 'newerVersion' },
  unreadable: { kind: 'unreadable' },
  nested: { kind: 'nested', names: ['backup.zip'] },
  severalBackups: { kind: 'severalBackups', names: ['a/recert.json', 'b/recert.json'] },
  damaged: { kind: 'damaged', name: null },
  encrypted: { kind: 'encrypted', name: 'recert.json' },
  unsafeName: { kind: 'unsafeName', name: '../x' },
  bomb: { kind: 'bomb', name: 'x' },
  compression: { kind: 'compression', name: 'recert.json' },
  tooManyRecords: { kind: 'tooManyRecords', most: 100_000 },
  tooManyFiles: { kind: 'tooManyFiles', most: 20_000 },
  tooLarge: { kind: 'tooLarge', name: null, most: 4_000_000_000 },
  tooDeep: { kind: 'tooDeep' },
  notJson: { kind: 'notJson' },
} satisfies Record<BackupProblem['kind'], BackupProblem>

describe('the reason for rejecting a backup', () => {
  test('has its own sentence, and says that nothing was changed', () => {
    const texts = Object.values(problems).map(backupProblemText)
    expect(new Set(texts).size).toBe(texts.length)
    for (const text of texts) expect(text).toMatch(/^.+\. Nothing was changed\.$/)
  })

  test('names each ZIP inside the ZIP, and says which to choose', () => {
    expect(backupProblemText({ kind: 'nested', names: ['backup.zip'] })).toBe(
      '“backup.zip” is a ZIP inside this ZIP. Unpack this one, then choose the inner one. Nothing was changed.',
    )
    expect(backupProblemText({ kind: 'nested', names: ['may.zip', 'june.zip'] })).toBe(
      '“may.zip”, “june.zip” are ZIPs inside this ZIP. Unpack this one, then choose the latest backup of them. Nothing was changed.',
    )
  })

  test('says of an encrypted backup how to restore it with its certificates', () => {
    expect(backupProblemText({ kind: 'encrypted', name: 'recert.json' })).toBe(
      '“recert.json” is encrypted. Unpack it with its password, pack the folder again without one, then choose that ZIP. Nothing was changed.',
    )
  })

  test('names the file in the archive, or refers to the backup itself', () => {
    expect(backupProblemText({ kind: 'tooLarge', name: 'recert.json', most: 100_000_000 })).toBe(
      '“recert.json” is larger than 100 MB. Nothing was changed.',
    )
    expect(backupProblemText({ kind: 'tooLarge', name: null, most: 4_000_000_000 })).toBe('This file is larger than 4,000 MB. Nothing was changed.')
  })
})

describe('a record that stays in the file', () => {
  test('is said with its name and the reason', () => {
    expect(setAsideText(1)).toBe('1 record can’t be read. It stays in the file.')
    expect(setAsideText(3)).toBe('3 records can’t be read. They stay in the file.')
    expect(faultText({ name: 'Anatomy', fault: 'year' })).toBe('“Anatomy” has a date before 1900 or after 2199.')
    expect(faultText({ name: '', fault: 'shape' })).toBe('An unnamed record isn’t written as a Recert record.')
  })

  test('has its own sentence for each reason', () => {
    const faults: readonly RecordFault[] = ['unread', 'shape', 'halfCharacter', 'year', 'longText', 'tooLarge', 'sameId']
    expect(new Set(faults.map((fault) => faultText({ name: 'x', fault }))).size).toBe(faults.length)
  })
})

describe('a record that has another name in the backup', () => {
  const row = (mine: string | null, looksLike: string | null = null): Comparison => ({
    kept: { kind: 'course', record: course('a', { title: 'Größe' }) },
    state: 'older',
    mine: mine === null ? null : course('a', { title: mine }),
    looksLike,
  })

  test('is called what it’s called here, and both names are said', () => {
    expect([comparedName(row('Edited here')), comparisonText(row('Edited here'))]).toEqual(['Edited here', 'Course · in the backup: “Größe”'])
    expect(replacingTexts([row('Edited here')], [])).toEqual([
      '1 record here will have the backup’s version: “Edited here” (in the backup: “Größe”).',
    ])
  })

  test('has one name if both are the same, or if it isn’t here', () => {
    expect([comparedName(row('Größe')), comparisonText(row('Größe'))]).toEqual(['Größe', 'Course'])
    expect([comparedName(row(null, 'GRÖSSE')), comparisonText(row(null, 'GRÖSSE'))]).toEqual(['Größe', 'Course · looks like your “GRÖSSE”'])
    expect(replacingTexts([row('Größe')], [row(null)])).toEqual([
      '1 record here will have the backup’s version: “Größe”.',
      '1 record that you deleted comes back: “Größe”.',
    ])
  })
})

test('certificates that don’t come are counted and named, before and after', () => {
  expect(absentFilesText(['CES.pdf'])).toBe(
    '1 certificate isn’t in this file: “CES.pdf”. Records are restored without it. If you have the ZIP from “Download backup”, choose that. If another ZIP has the certificates, restore it next.',
  )
  expect(notRestoredText(['1', '2', '3', '4', '5', '6', '7'])).toBe(
    'Records restored. 7 certificates are missing or damaged in the file: “1”, “2”, “3”, “4”, “5” and 2 more. Restore another backup, or attach them again.',
  )
})
