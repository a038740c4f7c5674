import type { Pickers } from '../../storage/files/backupFile'

/** Undefined if the browser has none. */
export function createPickers(page: Window): Pickers | undefined {
  const [save, open] = ['showSaveFilePicker', 'showOpenFilePicker'].map((name): unknown => Reflect.get(page, name))
  if (typeof save !== 'function' || typeof open !== 'function') return undefined
  return { save: save.bind(page) as Pickers['save'], open: open.bind(page) as Pickers['open'] } // safe: they are what their names say
}
