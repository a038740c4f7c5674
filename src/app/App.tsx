import { type ReactNode, Suspense, useState } from 'react'
import type { Credential } from '../domain/credential'
import type { CredentialDraft } from '../domain/credentialDraft'
import type { Course } from '../domain/course'
import { type CourseDraft, draftOfCourse } from '../domain/courseDraft'
import { Dashboard } from '../features/dashboard/Dashboard'
import { useRecert } from '../store/useRecert'
import { Notices } from './Notices'
import { NotFound } from './NotFound'
import { type Route, useRoute } from './route'
import { CourseDialog, CoursesPage, CredentialDialog, CredentialsPage, DataPage } from './screens'
import { Shell } from './Shell'
import { useKey } from './useKey'

type OpenDialog =
  | { readonly kind: 'course'; readonly edited: Course | null; readonly draft: CourseDraft | null }
  | { readonly kind: 'credential'; readonly edited: Credential | null; readonly draft: CredentialDraft | null }

export function App() {
  const route = useRoute()
  const portfolio = useRecert((state) => state.portfolio)
  const safety = useRecert((state) => state.safety)
  const today = useRecert((state) => state.today)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [unsavedCourse, setUnsavedCourse] = useState<CourseDraft | null>(null)
  const [unsavedCredential, setUnsavedCredential] = useState<CredentialDraft | null>(null)

  const logCourse = () => setDialog({ kind: 'course', edited: null, draft: unsavedCourse })
  const addCredential = () => setDialog({ kind: 'credential', edited: null, draft: unsavedCredential })
  useKey('n', dialog === null, logCourse)

  const isWaiting = safety.copy === 'waiting' && portfolio.credentials.length + portfolio.courses.length === 0
  const screens: Readonly<Record<Route['path'], () => ReactNode>> = {
    '#/': () => <Dashboard onAddCredential={addCredential} />,
    '#/courses': () => (
      <CoursesPage
        onEdit={(edited) => setDialog({ kind: 'course', edited, draft: null })}
        onDuplicate={(course) => setDialog({ kind: 'course', edited: null, draft: { ...draftOfCourse(course, portfolio), completedOn: today } })}
      />
    ),
    '#/credentials': () => <CredentialsPage onAdd={addCredential} onEdit={(edited) => setDialog({ kind: 'credential', edited, draft: null })} />,
    '#/data': () => <DataPage />,
  }

  return (
    <Shell route={route} onLogCourse={logCourse}>
      <Notices />
      <Suspense fallback={<p>Loading…</p>}>
        {route === null ? <NotFound /> : isWaiting ? <p>Looking for your records…</p> : screens[route.path]()}
      </Suspense>
      <Suspense>
        {dialog?.kind === 'course' && (
          <CourseDialog
            edited={dialog.edited}
            draft={dialog.draft}
            onClose={(unsaved) => {
              if (dialog.edited === null) setUnsavedCourse(unsaved)
              setDialog(null)
            }}
          />
        )}
        {dialog?.kind === 'credential' && (
          <CredentialDialog
            edited={dialog.edited}
            draft={dialog.draft}
            onClose={(unsaved) => {
              if (dialog.edited === null) setUnsavedCredential(unsaved)
              setDialog(null)
            }}
          />
        )}
      </Suspense>
    </Shell>
  )
}
