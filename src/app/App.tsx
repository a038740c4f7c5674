import { type ReactNode, Suspense, useEffect, useState } from 'react'
import type { Certification, Credential } from '../domain/credential'
import { isEmpty } from '../domain/portfolio'
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
  | { readonly kind: 'renewal' | 'rule'; readonly certification: Certification }

type UnsavedForm = UnsavedCourse | UnsavedCredential | UnsavedRule

/** What was typed and not saved, by the task that it was typed for. */
type Unsaved = Readonly<Record<string, UnsavedForm | null>>

export function App() {
  const route = useRoute()
  const isWaiting = useRecert((state) => state.safety.copy === 'waiting' && isEmpty(state.portfolio))
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [unsaved, setUnsaved] = useState<Unsaved>({})

  const openCourse = (task: CourseTask) => setDialog({ kind: 'course', task })
  const logCourse = () => openCourse({ kind: 'log' })
  const addCredential = () => setDialog({ kind: 'credential', edited: null })
  const editCredential = (edited: Credential) => setDialog({ kind: 'credential', edited })
  useKey('n', dialog === null, logCourse)
  useEffect(() => onFirstTouch(preloadCourseDialog), [])

  const credential = (id: string) => (
    <CredentialPage
      key={id}
      id={id}
      onEdit={editCredential}
      onRenew={(certification) => setDialog({ kind: 'renewal', certification })}
      onEditRule={(certification) => setDialog({ kind: 'rule', certification })}
      onEditCourse={(course) => openCourse({ kind: 'edit', course })}
    />
  )
  const screens: Readonly<Record<Route['path'], (shown: Route) => ReactNode>> = {
    '#/': () => <Dashboard onAddCredential={addCredential} />,
    '#/courses': () => (
      <CoursesPage onEdit={(course) => openCourse({ kind: 'edit', course })} onDuplicate={(course) => openCourse({ kind: 'duplicate', course })} />
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
  const close = (typed: UnsavedForm | null) => {
    setUnsaved({ ...unsaved, [key]: typed })
    setDialog(null)
  }

  return (
    <Shell route={route} onLogCourse={logCourse}>
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
          {dialog?.kind === 'renewal' && <RenewDialog certification={dialog.certification} onClose={() => close(null)} />}
          {dialog?.kind === 'rule' && (
            <RuleDialog certification={dialog.certification} unsaved={(unsaved[key] ?? null) as UnsavedRule | null} onClose={close} />
          )}
        </Suspense>
      </ErrorBoundary>
    </Shell>
  )
}

function keyOf(dialog: OpenDialog): string {
  if (dialog.kind === 'credential') return `credential ${dialog.edited?.id ?? 'new'}`
  if (dialog.kind !== 'course') return `${dialog.kind} ${dialog.certification.id}`
  return 'course' in dialog.task ? `course ${dialog.task.kind} ${dialog.task.course.id}` : `course ${dialog.task.kind}`
}
