import type { FieldError, Problem } from './fieldError'
import type { Result } from '../values/result'

/** Reads the fields of a form one by one, and collects their errors in order. */
export type FormReader<Field extends string> = FieldReader<Field> & { readonly errors: readonly FieldError<Field>[] }

/** Reads some of a form's fields. */
export type FieldReader<Field extends string> = {
  /** The value, or the fallback if the field can't be read. */
  readonly read: <Value, Fallback>(field: Field, result: Result<Value, Problem>, fallback: Fallback) => Value | Fallback
  /** For problems between fields. */
  readonly refuse: (field: Field, problem: Problem) => void
}

export function createFormReader<Field extends string>(): FormReader<Field> {
  const errors: FieldError<Field>[] = []
  const refuse = (field: Field, problem: Problem) => void errors.push({ field, problem })
  return {
    errors,
    refuse,
    read(field, result, fallback) {
      if (result.ok) return result.value
      refuse(field, result.error)
      return fallback
    },
  }
}
