import { type ReactNode, Suspense, useEffect, useState } from 'react'
import type { CourseRecord } from '../domain/course'
import { type Credential, type CredentialId, isCertification } from '../domain/credential'
import { courseById, credentialById, isEmpty, type Portfolio } from '../domain/portfolio'
import type { UnsavedRenewal } from '../features/certification/RenewDialog'
import type { UnsavedRule } from '../features/certification/RuleDialog'
import type { CourseTask, UnsavedCourse } from '../features/courses/CourseDialog'
import type { UnsavedCredential } from '../features/credentials/CredentialDialog'
import { Dashboard } from '../features/dashboard/Dashboard'
import { useRecert } from '../store/useRecert'
import { ErrorBoundary } from './ErrorBoundary'
import { Notices } from './Notices'
import { NotFound } from './NotFound'
import { type Route, useRoute } from './route'
import {
  CourseDialog,
  CoursesPage,
  CredentialDialog,
  CredentialPage,
  CredentialsPage,
  DataPage,
  PlanPage,
  preloadCourseDialog,
  RenewDialog,
  RuleDialog,
} from './screens'
import { Shell } from './Shell'
import { onFirstTouch } from './firstTouch'
import { useKey } from './useKey'

type OpenDialog =
  | { readonly kind: 'course'; readonly task: CourseTask }
  | { readonly kind: 'credential'; readonly edited: Credential | null }
  | { readonly kind: 'renewal' | 'rule'; readonly certificationId: CredentialId }

type UnsavedForm = UnsavedCourse | UnsavedCredential | UnsavedRenewal | UnsavedRule

/** What was typed and not saved, by the task that it was typed for. */
type Unsaved = Readonly<Record<string, UnsavedForm | null>>

export function App() {
  const route = useRoute()
  const portfolio = useRecert((state) => state.portfolio)
  const isWaiting = useRecert((state) => state.safety.copy === 'waiting' && isEmpty(state.portfolio))
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [unsaved, setUnsaved] = useState<Unsaved>({})

  const openCourse = (task: CourseTask) => setDialog({ kind: 'course', task })
  /** As it is now: another day shows planned courses as done. */
  const now = (shown: CourseRecord) => courseById(portfolio, shown.id) ?? shown
  const logCourse = () => openCourse({ kind: 'log' })
  const addCredential = () => setDialog({ kind: 'credential', edited: null })
  /** As it is now, also where the screen shows another day. */
  const editCredential = (shown: Credential) => setDialog({ kind: 'credential', edited: credentialById(portfolio, shown.id) })
  useKey('n', dialog === null, logCourse)
  useEffect(() => onFirstTouch(preloadCourseDialog), [])

  const credential = (id: string) => (
    <CredentialPage
      key={id}
      id={id}
      onEdit={editCredential}
      onRenew={() => setDialog({ kind: 'renewal', certificationId: id as CredentialId })} // safe: the page has found it
      onEditRule={() => setDialog({ kind: 'rule', certificationId: id as CredentialId })} // safe: as above
      onEditCourse={(course) => openCourse({ kind: 'edit', course: now(course) })}
    />
  )
  const screens: Readonly<Record<Route['path'], (shown: Route) => ReactNode>> = {
    '#/': () => <Dashboard onAddCredential={addCredential} />,
    '#/courses': () => (
      <CoursesPage
        onEdit={(course) => openCourse({ kind: 'edit', course: now(course) })}
        onDuplicate={(course) => openCourse({ kind: 'duplicate', course: now(course) })}
      />
    ),
    '#/credentials': ({ credentialId }) =>
      credentialId === null ? <CredentialsPage onAdd={addCredential} onEdit={editCredential} /> : credential(credentialId),
    '#/plan': () => (
      <PlanPage
        onPlan={() => openCourse({ kind: 'plan' })}
        onEdit={(course) => openCourse({ kind: 'edit', course })}
        onComplete={(course) => openCourse({ kind: 'complete', course })}
        onAddCredential={addCredential}
      />
    ),
    '#/data': () => <DataPage />,
  }
  const screen = () => (route === null ? <NotFound /> : screens[route.path](route))
  const key = dialog === null ? '' : keyOf(dialog)
  const edited = dialog !== null && 'certificationId' in dialog ? credentialById(portfolio, dialog.certificationId) : null
  const certification = edited !== null && isCertification(edited) ? edited : null
  const close = (typed: UnsavedForm | null) => {
    setUnsaved({ ...unsaved, [key]: typed })
    setDialog(null)
  }

  return (
    <Shell route={route} title={titleOf(route, portfolio)} onLogCourse={logCourse}>
      <Notices />
      <ErrorBoundary key={route === null ? '' : `${route.path} ${route.credentialId ?? ''}`}>
        <Suspense fallback={<p>Loading…</p>}>{isWaiting ? <p>Looking for your records…</p> : screen()}</Suspense>
      </ErrorBoundary>
      <ErrorBoundary key={key}>
        <Suspense>
          {/* safe: a key is written by the dialog of its own kind only */}
          {dialog?.kind === 'course' && <CourseDialog task={dialog.task} unsaved={(unsaved[key] ?? null) as UnsavedCourse | null} onClose={close} />}
          {dialog?.kind === 'credential' && (
            <CredentialDialog edited={dialog.edited} unsaved={(unsaved[key] ?? null) as UnsavedCredential | null} onClose={close} />
          )}
          {dialog?.kind === 'renewal' && certification !== null && (
            <RenewDialog certification={certification} unsaved={(unsaved[key] ?? null) as UnsavedRenewal | null} onClose={close} />
          )}
          {dialog?.kind === 'rule' && certification !== null && (
            <RuleDialog certification={certification} unsaved={(unsaved[key] ?? null) as UnsavedRule | null} onClose={close} />
          )}
        </Suspense>
      </ErrorBoundary>
    </Shell>
  )
}

function keyOf(dialog: OpenDialog): string {
  if (dialog.kind === 'credential') return `credential ${dialog.edited?.id ?? 'new'}`
  if (dialog.kind !== 'course') return `${dialog.kind} ${dialog.certificationId}`
  return 'course' in dialog.task ? `course ${dialog.task.kind} ${dialog.task.course.id}` : `course ${dialog.task.kind}`
}

function titleOf(route: Route | null, portfolio: Portfolio): string {
  if (route === null) return 'Recert'
  const credential = route.credentialId === null ? null : credentialById(portfolio, route.credentialId as CredentialId) // safe: an unknown id finds nothing
  return `${credential?.name ?? route.name} · Recert`
}
