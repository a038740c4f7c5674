import type { Slicing } from '../domain/values/inSlices'
import type { Saver } from './recertStore'

/** Saves many changes with pauses: all of them, or none if the save fails, is canceled, or the browser is killed. */
export function saveInSlices(slicing: Slicing): Saver<{ readonly kind: 'canceled' }> {
  return (save) => save(slicing)
}
