import type { AutosaveState, AutosaveTrouble } from '../../domain/device/autosave'
import { quantity } from '../values/dates'

/** The status of saving to a file automatically. */
export function autosaveText(state: AutosaveState | AutosaveTrouble): string {
  switch (state.kind) {
    case 'unsupported':
      return 'This browser cannot write to a file by itself (Chrome and Edge on a computer can). Download a backup from time to time.'
    case 'off':
      return 'Choose a new file once, and each change is saved to it. In a folder that your cloud drive syncs, that is a copy on every device; there, use the file that is there already.'
    case 'saving':
      return `Saving to “${state.file}”…`
    case 'lapsed':
      return `The browser’s permission to write to “${state.file}” has run out: nothing is saved to it just now. Allow it again.`
    case 'failed':
      return `“${state.file}” could not be written: it may have been moved, or its disk is full. Try again, or choose another file.`
    case 'incomplete':
      return `“${state.file}” was left as it is: ${incompleteText(state.missing)}`
    case 'occupied':
      return `“${state.file}” was left as it is: ${state.others === null ? 'what is in it is no backup that this version of Recert can read. Choose another file.' : othersText(state.others)}`
    case 'unopened':
      return 'Changes are not saved to your file just now: the part of Recert that does it could not be loaded. Reload the page.'
    case 'on':
      return `Each change is saved to “${state.file}”.${state.at === null ? '' : ` Last saved at ${timeOf(state.at)}.`}`
  }
}

function incompleteText(names: readonly string[]): string {
  const them = names.length === 1 ? 'it' : 'them'
  return `what would be written now lacks ${quantity(names.length, 'certificate')} that this browser does not give: ${names.map((name) => `“${name}”`).join(', ')}. Restore ${them} from a backup, or remove ${them} from the record.`
}

function othersText(count: number): string {
  return `${quantity(count, 'record')} in it ${count === 1 ? 'is' : 'are'} not here. Restore ${count === 1 ? 'it' : 'them'} from it first; then each change is saved to it.`
}

function timeOf(instant: string): string {
  return new Date(instant).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })
}
