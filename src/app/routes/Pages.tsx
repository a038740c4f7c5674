import type { CourseRecord } from '../../domain/records/course'
import type { Credential } from '../../domain/records/credential'
import { courseById } from '../../domain/records/courseById'
import { credentialById } from '../../domain/records/portfolio'
import { useRecert } from '../../store/useRecert'
import { changeQuery } from './changeQuery'
import { useTarget } from './goTo'
import { lazyPart } from '../boot/lazyPart'
import type { OpenDialog } from '../dialogs/openDialog'
import { stepActions } from '../dialogs/stepActions'
import type { Route } from './route'

const CoursesPage = lazyPart(() => import('../../features/courses/CoursesPage'), 'CoursesPage')
const CredentialsPage = lazyPart(() => import('../../features/credentials/CredentialsPage'), 'CredentialsPage')
const CredentialPage = lazyPart(() => import('../../features/certification/CredentialPage'), 'CredentialPage')
const PlanPage = lazyPart(() => import('../../features/planner/PlanPage'), 'PlanPage')
const CalendarPage = lazyPart(() => import('../../features/data/calendar/CalendarPage'), 'CalendarPage')
const AuditPage = lazyPart(() => import('../../features/audit/AuditPage'), 'AuditPage')
const ProofSheetPage = lazyPart(() => import('../../features/audit/ProofSheetPage'), 'ProofSheetPage')
const HelpPage = lazyPart(() => import('../../features/help/HelpPage'), 'HelpPage')
const DataPage = lazyPart(() => import('../../features/data/DataPage'), 'DataPage')

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
        <CoursesPage
          query={query}
          onQuery={(changed, how) => changeQuery(path, changed, how)}
          onEdit={editCourse}
          onDuplicate={(course) => open({ kind: 'course', task: { kind: 'duplicate', course: now(course) } })}
          onShowProofs={showProofs}
          onLog={() => open({ kind: 'course', task: { kind: 'log', files: [] } })}
        />
      )
    case '#/credentials':
      if (below === 'proofSheet') return <ProofSheetPage />
      if (credentialId === null) return <CredentialsPage onAdd={addCredential} onEdit={editCredential} onShowProofs={showProofs} />
      if (below === 'auditPack') return <AuditPage key={credentialId} id={credentialId} />
      return (
        <CredentialPage
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
        <PlanPage
          onPlan={(start) => open({ kind: 'course', task: { kind: 'plan', ...(start === undefined ? {} : { start }) } })}
          onEdit={(course) => open({ kind: 'course', task: { kind: 'edit', course } })}
          onComplete={(course) => open({ kind: 'course', task: { kind: 'complete', course } })}
          onAddCredential={addCredential}
        />
      )
    case '#/data':
      if (below === 'calendar') return <CalendarPage />
      if (below === 'help') return <HelpPage />
      return (
        <DataPage
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
