import { toCredentialId } from '../records/ids'
import type { Act, Operation } from './act'
import { beforeLastRenewal } from '../counting/asOf'
import type { Certification, Credential } from '../records/credential'
import type { CredentialInput } from '../forms/readCredential'
import { credentialById } from '../records/portfolio'
import { renewed, type RenewalInput } from '../counting/renewing'
import { err, ok } from '../values/result'
import type { RenewalRule } from '../rule/rule'
import { isDeepEqual } from '../values/isDeepEqual'

export function addCredential(input: CredentialInput): Operation {
  return (_portfolio, { newId }) => {
    const after: Credential = { id: toCredentialId(newId()), ...input }
    return ok({ verb: 'added', subject: { kind: 'credential', name: after.name }, changes: [{ kind: 'credential', before: null, after }] })
  }
}

/** `base` is the credential as the form began with it; one that was removed meanwhile comes back with the edit. */
export function editCredential(base: Credential, input: CredentialInput): Operation {
  return (portfolio) => {
    const current = credentialById(portfolio, base.id)
    if (current !== null && current !== base) return err({ kind: 'changedMeanwhile' })
    const after: Credential = { id: base.id, ...input }
    return ok({ verb: 'edited', subject: { kind: 'credential', name: after.name }, changes: [{ kind: 'credential', before: current, after }] })
  }
}

/** Closes the running cycle with what it counted, and opens the next one. */
export function renewCertification(base: Certification, input: RenewalInput): Operation {
  return (portfolio) => {
    if (credentialById(portfolio, base.id) !== base) return err({ kind: 'changedMeanwhile' })
    return ok(changed('renewed', base, renewed(base, portfolio, input)))
  }
}

/** Opens the cycle again that the last renewal closed; null where there is none. */
export function takeBackRenewal(certification: Certification): Act | null {
  const before = beforeLastRenewal(certification)
  return before === null ? null : changed('renewalTakenBack', certification, before)
}

/** Gives the running cycle another rule; `isEdited` is whether it is the trainer's own. */
export function changeRule(certification: Certification, rule: RenewalRule, isEdited: boolean): Act {
  return changed('ruleChanged', certification, { ...certification, rule, ruleEdited: isEdited })
}

/** The rule as the trainer wrote it. */
export function writeRule(base: Certification, rule: RenewalRule): Operation {
  return (portfolio) => {
    if (credentialById(portfolio, base.id) !== base) return err({ kind: 'changedMeanwhile' })
    return ok(changeRule(base, rule, base.ruleEdited || !isDeepEqual(rule, base.rule)))
  }
}

function changed(verb: Act['verb'], before: Certification, after: Certification): Act {
  return { verb, subject: { kind: 'credential', name: before.name }, changes: [{ kind: 'credential', before, after }] }
}
