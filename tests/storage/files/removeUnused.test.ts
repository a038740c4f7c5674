import { expect, test } from 'vitest'
import type { Sha256 } from '../../../src/domain/records/proof'
import { removeUnused } from '../../../src/storage/files/removeUnused'
import { createFakeKeyValue, unreadable } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { createFakeProofFiles } from '../../support/fakeProofFiles'
import { diskWith } from '../../support/world'

const addressOf = (digit: string) => digit.repeat(64) as Sha256 // safe: it looks like one
const [inRecord, inDamaged, inMirror, inClaim, inForm, unused] = ['1', '2', '3', '4', '5', '6'].map(addressOf) as [
  Sha256,
  Sha256,
  Sha256,
  Sha256,
  Sha256,
  Sha256,
] // safe: six

function given() {
  const files = createFakeProofFiles()
  for (const sha256 of [inRecord, inDamaged, inMirror, inClaim, inForm, unused]) files.kept.set(sha256, new ArrayBuffer(1))
  const disk = diskWith(
    ['recert/course/a', `{"record":{"proofs":[{"sha256":"${inRecord}"}]}}`],
    ['recert/quarantine/recert/course/b', `{"v":1,"proofs":[{"sha256":"${inDamaged}","na`],
    ['recert/claims/other', `{"v":1,"state":"open","files":["${inClaim}"]}`],
    ['another app', `"${unused}"`],
  )
  const mirror = createFakeMirror({ 'recert/course/c': { rev: 1, raw: `{"sha256":"${inMirror}"}` } })
  const storage = createFakeKeyValue(disk)
  return { files, disk, mirror, storage, world: { files, storage, mirror, used: () => new Set([inForm]) } }
}

test('a file goes at once when no record, no damaged text, no copy in the mirror, no open page and no form here has its address', async () => {
  const { files, world } = given()
  await removeUnused(world)
  expect([...files.kept.keys()]).toEqual([inRecord, inDamaged, inMirror, inClaim, inForm])
  files.kept.delete(inMirror)
  files.kept.set(unused, new ArrayBuffer(1))
  await removeUnused(world)
  expect([...files.kept.keys()]).toEqual([inRecord, inDamaged, inClaim, inForm])
})

test('nothing is removed while the mirror or a record cannot be read', async () => {
  const { files, mirror, storage, world } = given()
  mirror.behavior = 'rejects'
  await expect(removeUnused(world)).rejects.toThrow()
  mirror.behavior = 'works'
  storage.fault = unreadable('recert/course/a')
  await expect(removeUnused(world)).rejects.toThrow()
  expect(files.kept.size).toBe(6)
})

test('a file that a page claims at the last moment stays', async () => {
  const { files, disk, mirror, world } = given()
  const readAll = () => {
    disk.set('recert/claims/late', `{"v":1,"state":"open","files":["${unused}"]}`)
    return mirror.readAll()
  }
  await removeUnused({ ...world, mirror: { readAll } })
  expect(files.kept.size).toBe(6)
})
