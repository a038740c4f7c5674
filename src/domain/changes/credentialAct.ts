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

/** `base` is the credential when the form was opened. If it was removed since, the edit brings it back. */
export function editCredential(base: Credential, input: CredentialInput): Operation {
  return (portfolio) => {
    const current = credentialById(portfolio, base.id)
    if (current !== null && current !== base) return err({ kind: 'changedMeanwhile' })
    const after: Credential = { id: base.id, ...input }
    return ok({ verb: 'edited', subject: { kind: 'credential', name: after.name }, changes: [{ kind: 'credential', before: current, after }] })
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
