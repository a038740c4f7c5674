import { type ReactNode, Suspense, useEffect, useState } from 'react'
import type { Credential } from '../domain/credential'
import { isEmpty } from '../domain/portfolio'
import type { CourseTask, UnsavedCourse } from '../features/courses/CourseDialog'
import type { UnsavedCredential } from '../features/credentials/CredentialDialog'
import { Dashboard } from '../features/dashboard/Dashboard'
import { useRecert } from '../store/useRecert'
import { ErrorBoundary } from './ErrorBoundary'
import { Notices } from './Notices'
import { NotFound } from './NotFound'
import { type Route, useRoute } from './route'
import { CourseDialog, CoursesPage, CredentialDialog, CredentialsPage, DataPage, preloadCourseDialog } from './screens'
import { Shell } from './Shell'
import { onFirstTouch } from './firstTouch'
import { useKey } from './useKey'

type OpenDialog = { readonly kind: 'course'; readonly task: CourseTask } | { readonly kind: 'credential'; readonly edited: Credential | null }

/** What was typed and not saved, by the task that it was typed for. */
type Unsaved = Readonly<Record<string, UnsavedCourse | UnsavedCredential | null>>

export function App() {
  const route = useRoute()
  const isWaiting = useRecert((state) => state.safety.copy === 'waiting' && isEmpty(state.portfolio))
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [unsaved, setUnsaved] = useState<Unsaved>({})

  const logCourse = () => setDialog({ kind: 'course', task: { kind: 'log' } })
  const addCredential = () => setDialog({ kind: 'credential', edited: null })
  useKey('n', dialog === null, logCourse)
  useEffect(() => onFirstTouch(preloadCourseDialog), [])

  const screens: Readonly<Record<Route['path'], () => ReactNode>> = {
    '#/': () => <Dashboard onAddCredential={addCredential} />,
    '#/courses': () => (
      <CoursesPage
        onEdit={(course) => setDialog({ kind: 'course', task: { kind: 'edit', course } })}
        onDuplicate={(course) => setDialog({ kind: 'course', task: { kind: 'duplicate', course } })}
      />
    ),
    '#/credentials': () => <CredentialsPage onAdd={addCredential} onEdit={(edited) => setDialog({ kind: 'credential', edited })} />,
    '#/data': () => <DataPage />,
  }
  const screen = () => (route === null ? <NotFound /> : screens[route.path]())
  const key = dialog === null ? '' : keyOf(dialog)
  const close = (typed: UnsavedCourse | UnsavedCredential | null) => {
    setUnsaved({ ...unsaved, [key]: typed })
    setDialog(null)
  }

  return (
    <Shell route={route} onLogCourse={logCourse}>
      <Notices />
      <ErrorBoundary key={route?.path}>
        <Suspense fallback={<p>Loading…</p>}>{isWaiting ? <p>Looking for your records…</p> : screen()}</Suspense>
      </ErrorBoundary>
      <ErrorBoundary key={key}>
        <Suspense>
          {/* safe: a key is written by the dialog of its own kind only */}
          {dialog?.kind === 'course' && <CourseDialog task={dialog.task} unsaved={(unsaved[key] ?? null) as UnsavedCourse | null} onClose={close} />}
          {dialog?.kind === 'credential' && (
            <CredentialDialog edited={dialog.edited} unsaved={(unsaved[key] ?? null) as UnsavedCredential | null} onClose={close} />
          )}
        </Suspense>
      </ErrorBoundary>
    </Shell>
  )
}

function keyOf(dialog: OpenDialog): string {
  if (dialog.kind === 'credential') return `credential ${dialog.edited?.id ?? 'new'}`
  return dialog.task.kind === 'log' ? 'course new' : `course ${dialog.task.kind} ${dialog.task.course.id}`
}
