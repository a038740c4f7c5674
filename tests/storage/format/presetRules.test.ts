import * as v from 'valibot'
import { expect, test } from 'vitest'
import { presets } from '../../../src/domain/rule/issuers/presets'
import { rule as ruleSchema } from '../../../src/storage/format/ruleSchema'

const certifications = presets.flatMap((preset) => (preset.kind === 'certification' ? [[preset.id, preset.rule] as const] : []))

test.each(certifications)('the rule of %s is one that can be saved and read', (_, rule) => {
  expect(v.safeParse(ruleSchema, JSON.parse(JSON.stringify(rule))).success).toBe(true)
})
