import type { UnsavedImport } from '../../features/data/importing/unsavedImport'
import type { UnsavedCourse } from '../../store/forms/courseForm'
import type { UnsavedCredential } from '../../store/forms/credentialForm'
import type { UnsavedRenewal } from '../../store/forms/renewalForm'
import type { UnsavedRule } from '../../store/forms/ruleForm'
import type { ClosedForm } from '../../store/usedFiles'

/** What is kept of each kind of form. */
export type UnsavedOf = {
  readonly course: UnsavedCourse
  readonly credential: UnsavedCredential
  readonly renewal: UnsavedRenewal
  readonly rule: UnsavedRule
  readonly import: UnsavedImport
}

/** What was typed and not saved: for each kind of form by the task that it was typed for, the one that was closed last at the end. */
export type UnsavedForms = { readonly [Kind in keyof UnsavedOf]?: ReadonlyMap<string, UnsavedOf[Kind]> }

export function holdsTyped(forms: UnsavedForms): boolean {
  return Object.values(forms).some(({ size }) => size > 0)
}

/** Those that can have certificates. */
export function closedForms({ course, credential }: UnsavedForms): readonly ClosedForm[] {
  return [...(course?.values() ?? []), ...(credential?.values() ?? [])].map(({ draft, base }) => ({ of: base?.id ?? null, proofs: draft.proofs }))
}

export function withUnsaved<Kind extends keyof UnsavedOf>(
  forms: UnsavedForms,
  kind: Kind,
  task: string,
  typed: UnsavedOf[Kind] | null,
): UnsavedForms {
  const kept = new Map(forms[kind])
  kept.delete(task)
  if (typed !== null) kept.set(task, typed)
  return { ...forms, [kind]: kept }
}
