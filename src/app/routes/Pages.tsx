import type { CourseRecord } from '../../domain/records/course'
import type { Credential } from '../../domain/records/credential'
import { courseById } from '../../domain/records/courseById'
import { credentialById } from '../../domain/records/portfolio'
import { useRecert } from '../../store/useRecert'
import { changeQuery } from './changeQuery'
import { useTarget } from './goTo'
import { earlyPart } from '../boot/earlyPart'
import type { OpenDialog } from '../dialogs/openDialog'
import { stepActions } from '../dialogs/stepActions'
import { readRoute, type Route } from './route'

const coursesPage = earlyPart(() => import('../../features/courses/CoursesPage'), 'CoursesPage')
const credentialsPage = earlyPart(() => import('../../features/credentials/CredentialsPage'), 'CredentialsPage')
const credentialPage = earlyPart(() => import('../../features/certification/CredentialPage'), 'CredentialPage')
const planPage = earlyPart(() => import('../../features/planner/PlanPage'), 'PlanPage')
const calendarPage = earlyPart(() => import('../../features/data/calendar/CalendarPage'), 'CalendarPage')
const auditPage = earlyPart(() => import('../../features/audit/AuditPage'), 'AuditPage')
const proofSheetPage = earlyPart(() => import('../../features/audit/ProofSheetPage'), 'ProofSheetPage')
const helpPage = earlyPart(() => import('../../features/help/HelpPage'), 'HelpPage')
const dataPage = earlyPart(() => import('../../features/data/DataPage'), 'DataPage')

/** Loads what's drawn at an address, unless it's the dashboard. */
export async function loadPage(address: string): Promise<void> {
  const route = readRoute(address)
  if (route === null) return
  const { path, credentialId, below } = route
  const named = { '#/courses': coursesPage, '#/credentials': credentialsPage, '#/plan': planPage, '#/data': dataPage, '#/': null }[path]
  const lower = { auditPack: auditPage, proofSheet: proofSheetPage, calendar: calendarPage, help: helpPage }
  const page = below !== null ? lower[below] : credentialId !== null ? credentialPage : named
  await page?.load()
}

export type PagesProps = { readonly route: Route; readonly open: (dialog: OpenDialog) => void }

/** Every page but the dashboard. */
export function Pages({ route: { path, address, query, credentialId, below }, open }: PagesProps) {
  const portfolio = useRecert((state) => state.portfolio)
  useTarget(address)
  /** The stored course: while the screens show another day, planned courses look done. */
  const now = (shown: CourseRecord) => courseById(portfolio, shown.id) ?? shown
  const editCourse = (course: CourseRecord) => open({ kind: 'course', task: { kind: 'edit', course: now(course) } })
  const showProofs = (record: CourseRecord | Credential) => open({ kind: 'proofs', record })
  const addCredential = () => open({ kind: 'credential', edited: null })
  /** The stored credential, even while the screens show another day. */
  const editCredential = (shown: Credential) => open({ kind: 'credential', edited: credentialById(portfolio, shown.id) })
  switch (path) {
    case '#/courses':
      return (
        <coursesPage.Part
          query={query}
          onQuery={(changed, how) => changeQuery(path, changed, how)}
          onEdit={editCourse}
          onDuplicate={(course) => open({ kind: 'course', task: { kind: 'duplicate', course: now(course) } })}
          onShowProofs={showProofs}
          onLog={() => open({ kind: 'course', task: { kind: 'log', files: [] } })}
        />
      )
    case '#/credentials':
      if (below === 'proofSheet') return <proofSheetPage.Part />
      if (credentialId === null) return <credentialsPage.Part onAdd={addCredential} onEdit={editCredential} onShowProofs={showProofs} />
      if (below === 'auditPack') return <auditPage.Part key={credentialId} id={credentialId} />
      return (
        <credentialPage.Part
          key={credentialId}
          id={credentialId}
          query={query}
          onQuery={(changed, how) => changeQuery(address, changed, how)}
          onEdit={editCredential}
          onRenew={() => open({ kind: 'renewal', certificationId: credentialId })}
          onEditRule={() => open({ kind: 'rule', certificationId: credentialId })}
          onEditCourse={editCourse}
          onShowProofs={showProofs}
          stepActions={stepActions(open)}
        />
      )
    case '#/plan':
      return (
        <planPage.Part
          onPlan={(start) => open({ kind: 'course', task: { kind: 'plan', ...(start === undefined ? {} : { start }) } })}
          onEdit={(course) => open({ kind: 'course', task: { kind: 'edit', course } })}
          onComplete={(course) => open({ kind: 'course', task: { kind: 'complete', course } })}
          onAddCredential={addCredential}
        />
      )
    case '#/data':
      if (below === 'calendar') return <calendarPage.Part />
      if (below === 'help') return <helpPage.Part />
      return (
        <dataPage.Part
          onImport={() => open({ kind: 'import', file: null })}
          onRestore={(file) => open({ kind: 'restore', file })}
          onEdit={(kept) =>
            open(
              kept.kind === 'course' ? { kind: 'course', task: { kind: 'edit', course: kept.record } } : { kind: 'credential', edited: kept.record },
            )
          }
        />
      )
    case '#/':
      return null
  }
}
