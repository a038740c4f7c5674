import type { AutosaveState, AutosaveTrouble } from '../../domain/device/autosave'
import { quantity } from '../values/dates'

/** The status of saving to a file automatically. */
export function autosaveText(state: AutosaveState | AutosaveTrouble): string {
  switch (state.kind) {
    case 'unsupported':
      return 'This browser can’t save to a file by itself. Chrome and Edge on a computer can.'
    case 'off':
      return 'Choose a file once, and each change is saved to it. A cloud folder keeps it in sync.'
    case 'saving':
      return `Saving to “${state.file}”…`
    case 'lapsed':
      return `Nothing is saved to “${state.file}”: the browser’s permission ran out.`
    case 'failed':
      return `“${state.file}” couldn’t be written. It may be gone, or its disk full.`
    case 'incomplete':
      return `“${state.file}” wasn’t changed: ${incompleteText(state.missing)}`
    case 'occupied':
      return `“${state.file}” wasn’t changed: ${state.others === null ? 'it isn’t a backup Recert can read. Choose another file.' : othersText(state.others)}`
    case 'unopened':
      return 'Changes aren’t saved to your file: a part of Recert didn’t load. Reload the page.'
    case 'on':
      return `Each change is saved to “${state.file}”.${state.at === null ? '' : ` Last saved at ${timeOf(state.at)}.`}`
  }
}

function incompleteText(names: readonly string[]): string {
  const them = names.length === 1 ? 'it' : 'them'
  return `this browser lost ${quantity(names.length, 'certificate')}: ${names.map((name) => `“${name}”`).join(', ')}. Restore ${them} from a backup, or remove ${them}.`
}

function othersText(count: number): string {
  return `it has ${quantity(count, 'record')} that ${count === 1 ? 'isn’t' : 'aren’t'} here. Restore ${count === 1 ? 'it' : 'them'} first.`
}

function timeOf(instant: string): string {
  return new Date(instant).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })
}
