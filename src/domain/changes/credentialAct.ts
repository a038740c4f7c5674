import { toCredentialId } from '../records/ids'
import type { Act, Operation } from './act'
import { beforeLastRenewal } from '../counting/asOf'
import type { Card, CardPeriod, Certification, Credential } from '../records/credential'
import { keepingPeriod, withoutPeriod } from '../records/cardPeriods'
import type { CredentialInput } from '../forms/readCredential'
import { credentialById } from '../records/portfolio'
import { renewed, type RenewalInput } from '../counting/renewing'
import type { YearlyDue } from '../counting/yearlySteps'
import { err, ok } from '../values/result'
import type { RenewalRule } from '../rule/rule'
import { calculatedExpiry } from '../counting/cycle'
import { type Aspect, differingAspects, withAspect } from '../rule/ruleAspects'
import { isDeepEqual } from '../values/isDeepEqual'
import type { PlainDate } from '../values/plainDate'

export function addCredential(input: CredentialInput): Operation {
  return (_portfolio, { newId }) => {
    const after: Credential = { id: toCredentialId(newId()), ...input }
    return ok({ verb: 'added', subject: { kind: 'credential', name: after.name }, changes: [{ kind: 'credential', before: null, after }] })
  }
}

/** `base` is the credential when the form was opened. If it was removed since, the edit brings it back. A renewed card keeps its history. */
export function editCredential(base: Credential, input: CredentialInput): Operation {
  return (portfolio) => {
    const current = credentialById(portfolio, base.id)
    if (current !== null && current !== base) return err({ kind: 'changedMeanwhile' })
    const edited: Credential = { id: base.id, ...input }
    const after = base.kind === 'card' && edited.kind === 'card' ? keepingPeriod(base, edited) : edited
    return ok({ verb: 'edited', subject: { kind: 'credential', name: after.name }, changes: [{ kind: 'credential', before: current, after }] })
  }
}

/** Takes an earlier card out of the history, because the card was only corrected. Its certificates go back to the card. */
export function mergePeriod(card: Card, period: CardPeriod): Act {
  return {
    verb: 'edited',
    subject: { kind: 'credential', name: card.name },
    changes: [{ kind: 'credential', before: card, after: withoutPeriod(card, period) }],
  }
}

/** Closes the running cycle with what counted, and opens the next one. */
export function renewCertification(base: Certification, input: RenewalInput): Operation {
  return (portfolio) => {
    if (credentialById(portfolio, base.id) !== base) return err({ kind: 'changedMeanwhile' })
    return ok(changed('renewed', base, renewed(base, portfolio, input)))
  }
}

/** Reopens the cycle that the last renewal closed; null if there's none. */
export function takeBackRenewal(certification: Certification): Act | null {
  const before = beforeLastRenewal(certification)
  return before === null ? null : changed('renewalTakenBack', certification, before)
}

/** Gives the running cycle another rule. `isEdited`: the trainer wrote or changed it. */
export function changeRule(certification: Certification, rule: RenewalRule, isEdited: boolean): Act {
  return changed('ruleChanged', certification, { ...certification, rule, ruleEdited: isEdited })
}

/** Takes the preset's rule whole. */
export function takePreset(certification: Certification, preset: RenewalRule): Act {
  return takeRule(certification, preset, false)
}

/** Takes one aspect of the preset's rule. Once nothing differs, the rule follows its preset again. */
export function takeAspect(certification: Certification, preset: RenewalRule, aspect: Aspect): Act {
  const rule = withAspect(certification.rule, preset, aspect)
  return takeRule(certification, rule, certification.ruleEdited && differingAspects(rule, preset).length > 0)
}

/** If the expiry is the one that the old rule gave, it follows the new one. */
function takeRule(certification: Certification, rule: RenewalRule, isEdited: boolean): Act {
  const { expiresOn } = certification
  const isCalculated = calculatedExpiry(certification, certification.rule.cycle) === expiresOn
  const expiry = isCalculated ? (calculatedExpiry(certification, rule.cycle) ?? expiresOn) : expiresOn
  return changed('ruleChanged', certification, { ...certification, rule, ruleEdited: isEdited, expiresOn: expiry })
}

/** Notes a yearly step as done. */
export function noteStep(certification: Certification, { step, dueOn }: YearlyDue, doneOn: PlainDate): Act {
  const stepsDone = [...(certification.stepsDone ?? []), { stepId: step.id, dueOn, doneOn }]
  return changed('stepNoted', certification, { ...certification, stepsDone })
}

/** Opens a yearly step again. */
export function reopenStep(certification: Certification, { done }: YearlyDue): Act {
  const stepsDone = certification.stepsDone?.filter((other) => other !== done) ?? []
  return changed('stepReopened', certification, { ...certification, stepsDone })
}

/** Saves a rule the trainer wrote or changed. */
export function writeRule(base: Certification, rule: RenewalRule): Operation {
  return (portfolio) => {
    if (credentialById(portfolio, base.id) !== base) return err({ kind: 'changedMeanwhile' })
    return ok(changeRule(base, rule, base.ruleEdited || !isDeepEqual(rule, base.rule)))
  }
}

function changed(verb: Act['verb'], before: Certification, after: Certification): Act {
  return { verb, subject: { kind: 'credential', name: before.name }, changes: [{ kind: 'credential', before, after }] }
}
