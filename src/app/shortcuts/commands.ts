import {
  ArchiveRestore,
  Award,
  BookPlus,
  CalendarCheck,
  ChartGantt,
  CircleHelp,
  Copy,
  Download,
  EyeOff,
  FileInput,
  FileOutput,
  type IconNode,
  Keyboard,
  Redo2,
  SunMoon,
  Undo2,
} from 'lucide'
import { lastLogged } from '../../domain/forms/lastLogged'
import { certificationsOf, type Portfolio } from '../../domain/records/portfolio'
import type { HistoryState } from '../../store/history'
import { actWords, fleetingWords } from '../../words/changes/acts'
import type { OpenDialog } from '../dialogs/openDialog'
import { goTo, goToTarget } from '../routes/goTo'
import type { KeyAct } from './keys'

/** An action in the palette. */
export type Command = {
  readonly name: string
  readonly detail?: string
  /** Other words to find it by. */
  readonly also?: string
  readonly icon: IconNode
  readonly key?: KeyAct
  readonly run: () => void
}

export type CommandWorld = { readonly portfolio: Portfolio; readonly history: HistoryState; readonly open: (dialog: OpenDialog) => void }

/** To add one, add a line. If a page does it and reports how it went, press the page's own button. */
export function commandsIn({ portfolio, history, open }: CommandWorld): readonly Command[] {
  const [latest] = lastLogged(portfolio)
  const turn = (act: 'undo' | 'redo', word: string, icon: IconNode): readonly Command[] => {
    const next = (act === 'undo' ? history.done : history.undone).at(-1)
    if (next === undefined) return []
    return [{ name: `${word}: ${actWords(next)}`, detail: history.lasting.has(next) ? '' : fleetingWords, icon, key: act, run: history[act] }]
  }
  return [
    { name: 'Log course', icon: BookPlus, key: 'log', run: () => open({ kind: 'course', task: { kind: 'log', files: [] } }) },
    ...(latest === undefined
      ? []
      : [
          {
            name: 'Duplicate last course',
            detail: latest.title,
            icon: Copy,
            run: () => open({ kind: 'course', task: { kind: 'duplicate', course: latest } }),
          },
        ]),
    { name: 'Add credential', icon: Award, run: () => open({ kind: 'credential', edited: null }) },
    ...turn('undo', 'Undo', Undo2),
    ...turn('redo', 'Redo', Redo2),
    { name: 'Download backup', icon: Download, run: () => goToTarget('#/data', { id: 'download-backup', does: 'press' }) },
    { name: 'Restore backup', icon: ArchiveRestore, run: () => open({ kind: 'restore', file: null }) },
    { name: 'Import courses', also: 'CSV spreadsheet Excel', icon: FileInput, run: () => open({ kind: 'import', file: null }) },
    { name: 'Export courses', also: 'CSV spreadsheet Excel', icon: FileOutput, run: () => goToTarget('#/data', { id: 'tables', does: 'reveal' }) },
    ...(certificationsOf(portfolio).length === 0
      ? []
      : [
          { name: 'Suggest a plan', icon: CalendarCheck, run: () => goToTarget('#/plan', { id: 'suggest-plan', does: 'press' }) },
          {
            name: 'Timeline of all credentials',
            also: 'picture chart',
            icon: ChartGantt,
            run: () => goToTarget('#/plan', { id: 'timeline', does: 'reveal' }),
          },
        ]),
    { name: 'Appearance: light or dark', also: 'theme scheme settings look colors colours', icon: SunMoon, run: toLook },
    { name: 'Blur numbers and costs', also: 'privacy hide share screen settings', icon: EyeOff, run: toLook },
    { name: 'Help', also: 'how counting works sources late', icon: CircleHelp, run: () => goTo('#/help') },
    { name: 'Keyboard shortcuts', icon: Keyboard, key: 'keys', run: () => open({ kind: 'keys' }) },
  ]
}

function toLook(): void {
  goToTarget('#/data', { id: 'look', does: 'reveal' })
}
