import { type Change, invert } from '../domain/records/change'
import type { Result } from '../domain/values/result'

/** Undoes saved changes. On a full disk staging several may fail: then each is undone by itself. */
export function takeBack(changes: readonly Change[], save: (changes: readonly Change[]) => Result<void, unknown>): void {
  const undone = invert(changes)
  if (!save(undone).ok) for (const change of undone) save([change])
}
