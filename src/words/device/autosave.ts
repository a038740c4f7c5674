import type { AutosaveState, AutosaveTrouble } from '../../domain/device/autosave'
import { autosave } from '../english/autosave'
import { commas } from '../english/series'
import { quantity } from '../values/dates'
import { locale } from '../values/americanEnglish'

/** The status of saving to a file automatically. */
export function autosaveText(state: AutosaveState | AutosaveTrouble): string {
  switch (state.kind) {
    case 'unsupported':
    case 'off':
    case 'unopened':
      return autosave[state.kind]
    case 'saving':
    case 'lapsed':
    case 'failed':
      return autosave[state.kind]({ file: state.file })
    case 'incomplete': {
      const { file, missing } = state
      const names = commas(missing.map((name) => autosave.quoted({ name })))
      return autosave.incomplete({ file, lost: quantity(missing.length, 'certificate'), names }, missing.length)
    }
    case 'occupied': {
      const { file, others } = state
      return others === null ? autosave.unreadable({ file }) : autosave.others({ file, records: quantity(others, 'record') }, others)
    }
    case 'on': {
      const { file, at } = state
      return at === null ? autosave.on({ file }) : autosave.onSince({ file, time: timeOf(at) })
    }
  }
}

function timeOf(instant: string): string {
  return new Date(instant).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
}
