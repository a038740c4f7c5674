import { quantity } from '../values/dates'

/** How saving to a file by itself stands. */
export function autosaveText(state: {
  readonly kind: 'unsupported' | 'off' | 'saving' | 'lapsed' | 'failed' | 'incomplete' | 'occupied' | 'unopened' | 'on'
  readonly file?: string
  readonly at?: string | null
  readonly missing?: readonly string[]
  readonly others?: number | null
}): string {
  const file = `“${state.file ?? ''}”`
  switch (state.kind) {
    case 'unsupported':
      return 'This browser cannot write to a file by itself (Chrome and Edge on a computer can). Download a backup from time to time.'
    case 'off':
      return 'Choose a new file once, and each change is saved to it. In a folder that your cloud drive syncs, that is a copy on every device; there, use the file that is there already.'
    case 'saving':
      return `Saving to ${file}…`
    case 'lapsed':
      return `The browser’s permission to write to ${file} has run out: nothing is saved to it just now. Allow it again.`
    case 'failed':
      return `${file} could not be written: it may have been moved, or its disk is full. Try again, or choose another file.`
    case 'incomplete': {
      const names = state.missing ?? []
      const them = names.length === 1 ? 'it' : 'them'
      return `${file} was left as it is: what would be written now lacks ${quantity(names.length, 'certificate')} that this browser does not give: ${names.map((name) => `“${name}”`).join(', ')}. Restore ${them} from a backup, or remove ${them} from the record.`
    }
    case 'occupied':
      return typeof state.others === 'number'
        ? `${file} was left as it is: ${quantity(state.others, 'record')} in it ${state.others === 1 ? 'is' : 'are'} not here. Restore ${state.others === 1 ? 'it' : 'them'} from it first; then each change is saved to it.`
        : `${file} was left as it is: what is in it is no backup that this version of Recert can read. Choose another file.`
    case 'unopened':
      return 'Changes are not saved to your file just now: the part of Recert that does it could not be loaded. Reload the page.'
    case 'on':
      return state.at === null || state.at === undefined
        ? `Each change is saved to ${file}.`
        : `Each change is saved to ${file}. Last saved at ${timeOf(state.at)}.`
  }
}

function timeOf(instant: string): string {
  return new Date(instant).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })
}
