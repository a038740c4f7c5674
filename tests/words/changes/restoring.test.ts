import { describe, expect, test } from 'vitest'
import type { BackupProblem } from '../../../src/domain/files/backupProblem'
import { backupProblemText } from '../../../src/words/changes/restoring'

const problems = {
  empty: { kind: 'empty' },
  unknownFormat: { kind: 'unknownFormat' },
  noRecords: { kind: 'noRecords' },
  notRecert: { kind: 'notRecert' },
  newerVersion: { kind: 'newerVersion' },
  unreadable: { kind: 'unreadable' },
  nested: { kind: 'nested', name: 'backup.zip' },
  duplicateId: { kind: 'duplicateId', id: 'ces' },
  damaged: { kind: 'damaged', name: null },
  encrypted: { kind: 'encrypted', name: 'recert.json' },
  unsafeName: { kind: 'unsafeName', name: '../x' },
  duplicateName: { kind: 'duplicateName', name: 'x' },
  bomb: { kind: 'bomb', name: 'x' },
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

  test('names the file in the archive, or refers to the backup itself', () => {
    expect(backupProblemText({ kind: 'tooLarge', name: 'recert.json', most: 100_000_000 })).toBe(
      '“recert.json” in it is larger than 100 MB. Nothing was changed.',
    )
    expect(backupProblemText({ kind: 'tooLarge', name: null, most: 4_000_000_000 })).toBe('The file is larger than 4,000 MB. Nothing was changed.')
  })

  test('only mentions a duplicate id if there is one', () => {
    expect(backupProblemText(problems.duplicateId)).toBe('Two different records in it carry the same id (ces). Nothing was changed.')
    expect(Object.values(problems).filter((problem) => backupProblemText(problem).includes('the same id'))).toEqual([problems.duplicateId])
  })
})
