import { expect, test } from 'vitest'
import { emptyCourseDraft } from '../../../src/domain/forms/courseDraft'
import { createDraftStorage } from '../../../src/storage/device/drafts'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { ces, credentialId, day } from '../../support/portfolio'

const draft = { ...emptyCourseDraft(day('2026-11-20')), title: 'Half a course' }
const full = {
  ...draft,
  category: 'cpr' as const,
  card: { issuer: 'other' as const, printedOn: '2028-09-12' },
  awards: [{ credentialId: credentialId('cpt'), counts: true, amount: '0.1', requirementId: null, ticked: ['evidence'] }],
}

function open() {
  const disk = new Map<string, string>()
  return { disk, drafts: createDraftStorage(createFakeKeyValue(disk)) }
}

test('a draft comes back once, with the record it edits', () => {
  const { disk, drafts } = open()
  drafts.write('edit ces', { draft: full, base: ces() })
  expect(drafts.take('log')).toBeNull()
  expect(drafts.take('edit ces')).toEqual({ draft: full, base: ces() })
  expect(drafts.take('edit ces')).toBeNull()
  expect(disk.size).toBe(0)
})

test('the last of several drafts for a new course is continued', () => {
  const { drafts } = open()
  drafts.write('log CES.pdf', { draft, base: null })
  drafts.write('log PES.pdf', { draft: full, base: null })
  expect(drafts.take('log')?.draft).toEqual(full)
})

test('a saved draft is dropped, and the oldest of many', () => {
  const { drafts } = open()
  for (let number = 1; number <= 9; number += 1) drafts.write(`edit ${number}`, { draft, base: null })
  drafts.write('edit 9', null)
  expect(drafts.take('edit 1')).toBeNull()
  expect(drafts.take('edit 2')?.draft.title).toBe('Half a course')
  expect(drafts.take('edit 9')).toBeNull()
})

test('an unreadable draft doesn’t take the others with it', () => {
  const { disk, drafts } = open()
  drafts.write('edit ces', { draft: full, base: ces() })
  drafts.write('log', { draft, base: null })
  disk.set('recert/drafts', (disk.get('recert/drafts') ?? '').replace('"category":"cpr"', '"category":"unheard of"'))
  expect(drafts.take('edit ces')).toBeNull()
  expect(drafts.take('log')?.draft.title).toBe('Half a course')
})

test('unreadable drafts and blocked storage are no drafts', () => {
  const { disk, drafts } = open()
  for (const text of ['{', '[]', '[{"name":"log"}]', 'null']) {
    disk.set('recert/drafts', text)
    expect(drafts.take('log')).toBeNull()
  }
  const blocked = createDraftStorage(null)
  blocked.write('log', { draft, base: null })
  expect(blocked.take('log')).toBeNull()
  const broken = createDraftStorage({
    ...createFakeKeyValue(new Map()),
    getItem: () => {
      throw new Error('blocked')
    },
    setItem: () => {
      throw new Error('full')
    },
  })
  broken.write('log', { draft, base: null })
  expect(broken.take('log')).toBeNull()
})

test('what was typed for a course that is gone for good goes, too', () => {
  const { drafts } = open()
  drafts.write('edit ces', { draft: full, base: ces() })
  drafts.write('log', { draft, base: null })
  drafts.dropGone((id) => id === 'ces')
  expect(drafts.take('edit ces')?.draft).toEqual(full)
  drafts.write('edit ces', { draft: full, base: ces() })
  drafts.dropGone(() => false)
  expect([drafts.take('edit ces'), drafts.take('log')?.draft.title]).toEqual([null, 'Half a course'])
})
