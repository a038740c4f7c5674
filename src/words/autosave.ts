import { quantity } from './dates'

/** How saving to a file by itself stands. */
export function autosaveText(state: {
  readonly kind: 'unsupported' | 'off' | 'saving' | 'lapsed' | 'failed' | 'incomplete' | 'on'
  readonly file?: string
  readonly at?: string | null
  readonly missing?: readonly string[]
}): string {
  const file = `“${state.file ?? ''}”`
  switch (state.kind) {
    case 'unsupported':
      return 'This browser cannot write to a file by itself (Chrome and Edge on a computer can). Download a backup from time to time.'
    case 'off':
      return 'Choose a file once, and each change is saved to it. In a folder that your cloud drive syncs, that is a copy on every device.'
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
    case 'on':
      return state.at === null || state.at === undefined
        ? `Each change is saved to ${file}.`
        : `Each change is saved to ${file}. Last saved at ${timeOf(state.at)}.`
  }
}

function timeOf(instant: string): string {
  return new Date(instant).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })
}
