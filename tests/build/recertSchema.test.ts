import { Validator } from '@cfworker/json-schema'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { leafSchemas } from '../../src/build/schema/leafSchemas'
import { recertSchema } from '../../src/build/schema/recertSchema'
import { presets } from '../../src/domain/rule/issuers/presets'
import type { Stored } from '../../src/domain/records/stored'
import { recordsText } from '../../src/exchange/backup/packBackup'
import { leaves } from '../../src/storage/format/schema'
import v1Text from '../fixtures/backup/v1.json?raw'
import v2Text from '../fixtures/backup/v2.json?raw'
import v3Text from '../fixtures/backup/v3.json?raw'
import { at, read, sourceOf, stored } from '../exchange/backup/backupWorld'
import { cpt } from '../support/portfolio'

const validator = new Validator(JSON.parse(JSON.stringify(recertSchema())) as object, '2020-12')

/** The errors the schema finds in a backup file; empty if it's valid. */
function refused(text: string) {
  return validator.validate(JSON.parse(text)).errors
}

const pack = (records: readonly Stored[]) => recordsText(sourceOf(records), [], at)

/** An older backup, restored and backed up again. */
async function packedAgain(text: string) {
  const { entries } = await read(new Blob([text]))
  return pack(entries.map(({ kept }) => stored(kept)))
}

test('the schema accepts a frozen backup of version 3', () => {
  expect(refused(v3Text)).toEqual([])
})

test.each([
  ['1', v1Text],
  ['2', v2Text],
])('it accepts a backup of version %s that was restored and backed up again', async (_, text) => {
  expect(refused(await packedAgain(text))).toEqual([])
  // The older file itself has another format.
  expect(refused(text)).not.toEqual([])
})

test('it accepts a certification of every issuer', () => {
  const records = presets.flatMap((preset) =>
    preset.kind === 'certification' ? [stored({ kind: 'credential', record: cpt({ presetId: preset.id, rule: preset.rule }) })] : [],
  )
  expect(records.length).toBeGreaterThan(15)
  expect(refused(pack(records))).toEqual([])
})

test('it accepts fields that a later version adds', () => {
  expect(refused(v3Text.replace('"trainerName"', '"medals": [], "trainerName"').replace('"awards"', '"stars": 5, "awards"'))).toEqual([])
})

describe('it rejects', () => {
  test.each([
    ['an amount with a fraction', '"amount": 15,', '"amount": 0.15,'],
    ['an amount below nothing', '"amount": 15,', '"amount": -15,'],
    ['a day that no calendar has', '"2027-02-28"', '"2027-02-30"'],
    ['a day with a time', '"2027-02-28"', '"2027-02-28T00:00:00Z"'],
    ['a category that Recert does not have', '"category": "homeStudy"', '"category": "yoga"'],
    ['a course without a title', '"title": "Logged by mistake",', ''],
    ['a course without a name for its title', '"Logged by mistake"', '""'],
    ['a credential of another kind', '"kind": "card"', '"kind": "badge"'],
    ['a requirement with neither categories nor parts', '"children"', '"parts"'],
    ['an entry without its revision', '"rev": 4,', ''],
    ['a digest that is too short', '3f79bb7b', '3f79bb7'],
    ['a file of another program', '"format": "recert"', '"format": "other"'],
    ['a file of another version', '"version": 3', '"version": 4'],
  ])('%s', (_, sound, damaged) => {
    expect(v3Text).toContain(sound)
    expect(refused(v3Text.replace(sound, damaged))).not.toEqual([])
  })
})

describe('reading and the JSON schema agree on', () => {
  const whole = [-1, 0, 1, 2, 0.5, 1200, 1201, 36_500, 36_501, 100_000, 100_001, 10_000_000, 10_000_001, 2 ** 53 - 1, 2 ** 53]
  const days = ['2028-02-29', '2027-02-29', '2027-02-30', '2027-13-01', '2027-2-3', '20270203', ' 2027-02-03']
  const probes = [...whole, ...days, '', 'a', 'a'.repeat(64), 'A'.repeat(64), 'a'.repeat(63), 'g'.repeat(64), null, true, [], {}]

  test.each(Object.keys(leaves) as (keyof typeof leaves)[])('%s', (name) => {
    const json = new Validator({ ...leafSchemas[name] }, '2020-12')
    const taken = probes.filter((probe) => v.is(leaves[name], probe))
    expect(taken.length).toBeGreaterThan(0)
    expect(probes.filter((probe) => json.validate(probe).valid)).toEqual(taken)
  })
})
