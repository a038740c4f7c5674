import { Award, BookOpenCheck, FileText, type IconNode } from 'lucide'
import { type CourseRecord, isPlanned } from '../../domain/records/course'
import type { Credential } from '../../domain/records/credential'
import { credentialAddress } from '../../domain/search/credentialAddress'
import { type Findable, foldText, type Section } from '../../domain/search/finding'
import { credentialDates } from '../../words/credentials/credentials'
import { dayText } from '../../words/values/dates'
import { goTo } from '../routes/goTo'
import { routes } from '../routes/route'
import { type CommandWorld, commandsIn } from './commands'
import { type KeyAct, type Shortcut, shortcutFor } from './keys'

export type Entry = {
  readonly key: string
  readonly name: string
  readonly detail: string
  readonly icon: IconNode
  readonly shortcut: Shortcut | null
  readonly run: () => void
}

type Title = 'Actions' | 'Pages' | 'Credentials' | 'Courses'

const pagesBelow = [
  { path: '#/data/calendar', name: 'Calendar' },
  { path: '#/proof-sheet', name: 'Proof sheet' },
]

/** Everything the palette finds. Courses and credentials are latest first. */
export function sectionsIn(world: CommandWorld): readonly Section<Title, Entry>[] {
  const { portfolio, open } = world
  const pages = [...routes.map((route) => ({ ...route, act: route.path })), ...pagesBelow.map((page) => ({ ...page, act: null }))]
  const courses: readonly CourseRecord[] = [...portfolio.planned, ...portfolio.courses].reverse()
  return [
    {
      title: 'Actions',
      entries: commandsIn(world).map(({ name, detail = '', also = '', icon, key, run }) =>
        entryOf({ key: name, name, detail, icon, shortcut: shortcutOf(key ?? null), run }, also),
      ),
    },
    {
      title: 'Pages',
      entries: pages.map(({ path, name, act }) =>
        entryOf({ key: path, name, detail: '', icon: FileText, shortcut: shortcutOf(act), run: () => goTo(path) }),
      ),
    },
    {
      title: 'Credentials',
      entries: portfolio.credentials.toReversed().map((credential) =>
        entryOf(
          {
            key: credential.id,
            name: credential.name,
            detail: credentialDates(credential),
            icon: Award,
            shortcut: null,
            run: () =>
              credential.kind === 'certification' ? goTo(credentialAddress(credential.id)) : open({ kind: 'credential', edited: credential }),
          },
          numbersOf(credential).join(' '),
        ),
      ),
    },
    {
      title: 'Courses',
      entries: courses.map((course) =>
        entryOf(
          {
            key: course.id,
            name: course.title,
            detail: aboutCourse(course),
            icon: BookOpenCheck,
            shortcut: null,
            run: () => open({ kind: 'course', task: { kind: 'edit', course } }),
          },
          `${course.number ?? ''} ${course.note ?? ''}`,
        ),
      ),
    },
  ]
}

/** Those of earlier cards, too. */
function numbersOf(credential: Credential): readonly string[] {
  const periods = credential.kind === 'card' ? (credential.periods ?? []) : []
  return [credential, ...periods].flatMap(({ number }) => number ?? [])
}

function entryOf(entry: Entry, also = ''): Findable<Entry> {
  return { value: entry, name: foldText(entry.name), more: foldText(`${entry.detail} ${also}`) }
}

function shortcutOf(act: KeyAct | null): Shortcut | null {
  return act === null ? null : shortcutFor(act)
}

/** "NASM, 3 May 2026" */
function aboutCourse(course: CourseRecord): string {
  const day = isPlanned(course) ? `planned for ${dayText(course.plannedFor)}` : dayText(course.completedOn)
  return course.provider === '' ? day : `${course.provider}, ${day}`
}
