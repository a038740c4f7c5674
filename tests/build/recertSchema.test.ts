import { Validator } from '@cfworker/json-schema'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { leafSchemas } from '../../src/build/schema/leafSchemas'
import { recertSchema } from '../../src/build/schema/recertSchema'
import { presets } from '../../src/domain/rule/issuers/presets'
import type { Stored } from '../../src/domain/records/stored'
import { recordsText } from '../../src/exchange/backup/packBackup'
import { leaves } from '../../src/storage/format/leaves'
import v1Text from '../fixtures/backup/v1.json?raw'
import v2Text from '../fixtures/backup/v2.json?raw'
import v3Text from '../fixtures/backup/v3.json?raw'
import todaysText from '../fixtures/backup/v3-records-3.json?raw'
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

test('the schema accepts a frozen backup of version 3 with records of version 3', () => {
  expect(refused(todaysText)).toEqual([])
})

test.each([
  ['1', v1Text],
  ['2', v2Text],
  ['3 with records of version 2', v3Text],
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
  expect(refused(todaysText.replace('"trainerName"', '"medals": [], "trainerName"').replace('"awards"', '"stars": 5, "awards"'))).toEqual([])
})

describe('it rejects', () => {
  test.each([
    ['an amount with a fraction', '"amount": 150,', '"amount": 1.5,'],
    ['an amount below nothing', '"amount": 150,', '"amount": -150,'],
    ['a day that no calendar has', '"2027-02-28"', '"2027-02-30"'],
    ['a day with a time', '"2027-02-28"', '"2027-02-28T00:00:00Z"'],
    ['a category that Recert does not have', '"category": "firstAid"', '"category": "yoga"'],
    ['a course without a title', '"title": "Logged by mistake",', ''],
    ['a course without a name for its title', '"Logged by mistake"', '""'],
    ['a credential of another kind', '"kind": "card"', '"kind": "badge"'],
    ['a requirement with neither categories nor parts', '"children"', '"parts"'],
    ['a card for something that Recert does not know', '"topic": "insurance"', '"topic": "yoga"'],
    ['a yearly step on a day that no year has', '"on": "12-31"', '"on": "12-32"'],
    ['a cap without its maximum', '"max": 1200', '"most": 1200'],
    ['a number that is no text', '"number": "CEP-90210/7"', '"number": 90210'],
    ['an entry without its revision', '"rev": 4,', ''],
    ['a digest that is too short', '3f79bb7b', '3f79bb7'],
    ['a file of another program', '"format": "recert"', '"format": "other"'],
    ['a file of another version', '"version": 3', '"version": 4'],
    ['records of another version', '"recordVersion": 3', '"recordVersion": 2'],
  ])('%s', (_, sound, damaged) => {
    expect(todaysText).toContain(sound)
    expect(refused(todaysText.replace(sound, damaged))).not.toEqual([])
  })
})

describe('reading and the JSON schema agree on', () => {
  const whole = [-1, 0, 1, 2, 0.5, 1200, 1201, 36_500, 36_501, 100_000, 100_001, 10_000_000, 10_000_001, 2 ** 53 - 1, 2 ** 53]
  const days = ['2028-02-29', '2027-02-29', '2027-02-30', '2027-13-01', '2027-2-3', '20270203', ' 2027-02-03']
  const daysOfYears = ['02-29', '02-30', '04-30', '04-31', '12-31', '12-32', '00-01', '13-01', '1-1', '01-00']
  const probes = [...whole, ...days, ...daysOfYears, '', 'a', 'a'.repeat(64), 'A'.repeat(64), 'a'.repeat(63), 'g'.repeat(64), null, true, [], {}]

  test.each(Object.keys(leaves) as (keyof typeof leaves)[])('%s', (name) => {
    const json = new Validator({ ...leafSchemas[name] }, '2020-12')
    const taken = probes.filter((probe) => v.is(leaves[name], probe))
    expect(taken.length).toBeGreaterThan(0)
    expect(probes.filter((probe) => json.validate(probe).valid)).toEqual(taken)
  })
})
