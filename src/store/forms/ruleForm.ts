import { writeRule } from '../../domain/changes/credentialAct'
import { readRule } from '../../domain/forms/rule/readRule'
import { draftOfRule, type RuleDraft, type RuleField } from '../../domain/forms/rule/ruleDraft'
import type { Certification } from '../../domain/records/credential'
import { certificationsOf } from '../../domain/records/portfolio'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { ok } from '../../domain/values/result'
import type { FormKind, Reading, Unsaved } from './form'

export type UnsavedRule = Unsaved<RuleDraft, Certification>

/** Edits the certification's own copy of its rule. Other changes that another tab makes to the certification are kept. */
export function ruleForm(certification: Certification): FormKind<RuleDraft, Certification, RuleField, Reading<RuleField>> {
  return {
    base: certification,
    fill: (base) => draftOfRule((base ?? certification).rule),
    currentOf: ({ id }, portfolio) => certificationsOf(portfolio).find((held) => held.id === id) ?? null,
    isSame: (base, current) => isDeepEqual(base.rule, current.rule),
    keep: (draft, { rule }) => ({ ...draft, base: rule }),
    read(draft, base) {
      const rule = readRule(draft)
      return { act: rule.ok ? ok(writeRule(base ?? certification, rule.value)) : rule }
    },
  }
}
