import { useLayoutEffect, useState } from 'react'
import type { CredentialId } from '../../domain/records/ids'
import { credentialById, isEmpty, type Portfolio } from '../../domain/records/portfolio'
import { RestoreContext } from '../../store/restoreContext'
import { useRecert } from '../../store/useRecert'
import { earlyPart } from '../boot/earlyPart'
import { lazyPart } from '../boot/lazyPart'
import { savingPart } from '../boot/savingPart'
import { Dialogs, preloadForm } from '../dialogs/lazyDialogs'
import { useDialog } from '../dialogs/useDialog'
import type { OpenDialog } from '../dialogs/openDialog'
import type { UnsavedForms } from '../dialogs/unsavedForms'
import { onFirstTouch, type TakeKeys } from '../shortcuts/firstTouch'
import { FirstScreen } from './FirstScreen'
import { Later } from './Later'
import { Looking } from './Looking'
import { Notices } from './Notices'
import { PageBoundary } from './PageBoundary'
import { type Route, useRoute } from '../routes/route'
import type { PagesProps } from '../routes/Pages'
import { loadBackupLine, Shell } from './Shell'
import { useDrop } from '../dialogs/useDrop'
import { useLogAddress } from '../routes/useLogAddress'
import { dots } from '../../words/values/series'

// The first steps come with the page, and the dashboard right after it if there are records. Everything else loads when it's needed.
const dashboard = earlyPart(() => import('../routes/DashboardRoute'), 'DashboardRoute')
export const loadDashboard = dashboard.load
// With the page of the address.
const Pages = savingPart<'Pages', PagesProps>(async () => {
  const { loadPage, Pages } = await import('../routes/Pages')
  await loadPage(location.hash)
  return { Pages }
}, 'Pages')
export const loadPages = () => Promise.all([Pages.load(), loadBackupLine()])
const NotFound = lazyPart(() => import('../routes/NotFound'), 'NotFound')
const Shortcuts = savingPart(() => import('../shortcuts/Shortcuts'), 'Shortcuts')
const InstallHint = lazyPart(() => import('../pwa/InstallHint'), 'InstallHint')
const loadDialogFor = () => import('../dialogs/dialogFor')

/** Dialogs that another may replace. */
const holdsNothing: ReadonlySet<OpenDialog['kind']> = new Set(['restore', 'import', 'palette', 'keys', 'proofs'])

export function App() {
  const route = useRoute()
  const portfolio = useRecert((state) => state.portfolio)
  const isWaiting = useRecert(({ isNew, safety, portfolio }) => !isNew && safety.copy === 'waiting' && isEmpty(portfolio))
  const isAddedByHand = useRecert((state) => state.installation.isAddedByHand)
  const [dialog, open] = useDialog()
  /** A backup that came while a form was open. */
  const [backup, setBackup] = useState<File | null>(null)
  const [unsaved, setUnsaved] = useState<UnsavedForms>({})
  // Until Recert is opened again.
  const [putOff, setPutOff] = useState<readonly CredentialId[]>([])

  const logCourse = () => open({ kind: 'course', task: { kind: 'log', files: [] } })
  /** A form stays open below it. */
  const restore = (file: File) => {
    open((shown) => (shown !== null && holdsNothing.has(shown.kind) ? null : shown))
    setBackup(file)
  }
  const dialogFor = (files: readonly File[]) =>
    loadDialogFor()
      .then((part) => part.dialogFor(files))
      // The import reads most of them, and says so if it can't be loaded either.
      .catch((): OpenDialog => ({ kind: 'import', file: files[0] ?? null }))
  const isDropping = useDrop((files) => {
    void dialogFor(files).then((dropped) => {
      if (dropped?.kind === 'restore' && dropped.file !== null) restore(dropped.file)
      else open((shown) => (shown === null || (shown.kind === 'import' && dropped?.kind === 'import') ? dropped : shown))
    })
  })
  /** On a first visit, what's pressed first is a certification to add. */
  const [firstForm] = useState<'course' | 'credential'>(() => (portfolio.credentials.length === 0 ? 'credential' : 'course'))
  const [takeKeys, setTakeKeys] = useState<TakeKeys | null>(null)
  // As soon as there is something to see: a key pressed then counts.
  useLayoutEffect(
    () =>
      onFirstTouch((take) => {
        preloadForm(firstForm)
        void loadDashboard()
        setTakeKeys(() => take)
      }),
    [firstForm],
  )
  useLogAddress((search) => {
    if (dialog !== null) return
    if (search === '') return logCourse()
    void loadDialogFor()
      .then(({ dialogForGiven }) => dialogForGiven(search))
      .catch((): OpenDialog => ({ kind: 'course', task: { kind: 'log', files: [], isFileLost: true } }))
      .then(open)
  })

  const screen = () => {
    if (isWaiting) return <Looking />
    if (route === null) return <NotFound />
    if (route.path !== '#/') return <Pages route={route} open={open} />
    const addCredential = (name = '') => open({ kind: 'credential', edited: null, name })
    return portfolio.credentials.length === 0 ? (
      <FirstScreen
        onAddCredential={addCredential}
        onRestore={(file) => open({ kind: 'restore', file })}
        onImport={() => open({ kind: 'import', file: null })}
      />
    ) : (
      <dashboard.Part open={open} putOff={putOff} onPutOff={(certification) => setPutOff([...putOff, certification])} />
    )
  }
  return (
    <Shell
      route={route}
      title={titleOf(route, portfolio)}
      isDropping={isDropping}
      onLogCourse={() => logCourse()}
      onSearch={() => open({ kind: 'palette' })}
    >
      <Notices unsaved={unsaved} />
      <PageBoundary route={route}>{screen()}</PageBoundary>
      {/* Below the page: it comes late, and nothing moves. */}
      {isAddedByHand && route?.path === '#/' && (
        <Later meanwhile={null}>
          <InstallHint />
        </Later>
      )}
      {dialog !== null && (
        <Later key={dialog.kind} waiting={<Opening />}>
          <RestoreContext value={restore}>
            <Dialogs dialog={dialog} unsaved={unsaved} onUnsaved={setUnsaved} onClose={() => open(null)} open={open} />
          </RestoreContext>
        </Later>
      )}
      {backup !== null && (
        <Later>
          <Dialogs dialog={{ kind: 'restore', file: backup }} unsaved={unsaved} onUnsaved={setUnsaved} onClose={() => setBackup(null)} open={open} />
        </Later>
      )}
      {takeKeys !== null && (
        <Later meanwhile={null}>
          <Shortcuts takeKeys={takeKeys} isDialogOpen={dialog !== null || backup !== null} open={open} />
        </Later>
      )}
    </Shell>
  )
}

/** On a slow connection, a press isn't answered at once. */
function Opening() {
  return (
    <p role="status" className="opening">
      Opening…
    </p>
  )
}

function titleOf(route: Route | null, portfolio: Portfolio): string {
  if (route === null) return 'Recert'
  const credential = route.credentialId === null ? null : credentialById(portfolio, route.credentialId)
  return dots([route.title ?? '', credential?.name ?? route.name, 'Recert'])
}
