import { type ComponentType, Suspense } from 'react'
import { isClockBehind } from '../../domain/device/clock'
import { localDay } from '../../domain/values/plainDate'
import { namesProofs } from '../../domain/records/proofAddresses'
import { hasSampleData } from '../../domain/records/sample'
import { useRecert } from '../../store/useRecert'
import type { UnsavedForms } from '../dialogs/unsavedForms'
import { ErrorBoundary } from './ErrorBoundary'
import styles from './Notices.module.css'
import { lazyPart } from '../boot/lazyPart'
import { savingPart } from '../boot/savingPart'

export const loadNotices = () => import('./KeepingNotices')
const KeepingNotices = lazyPart(loadNotices, 'KeepingNotices')
const CannotSave = lazyPart(() => import('./CannotSave'), 'CannotSave')
const SampleNotice = savingPart(() => import('./SampleNotice'), 'SampleNotice')
const UpdateNotice = lazyPart(() => import('../pwa/UpdateNotice'), 'UpdateNotice')
const LostProofs = lazyPart(() => import('../../features/proofs/LostProofs'), 'LostProofs')

/** Notices above every screen about the safety of the records and newer versions. Each loads when there is something to say. */
export function Notices({ unsaved }: { readonly unsaved: UnsavedForms }) {
  const safety = useRecert((state) => state.safety)
  const { kept, trouble, found, recovered, left, latestSave, cutOff } = safety
  const viewedDay = useRecert((state) => state.viewedDay)
  const saveFailure = useRecert((state) => state.saveFailure)
  const cannotSave = useRecert((state) => state.cannotSave)
  const isShort = useRecert((state) => state.shortSpace !== null)
  const autosaveTrouble = useRecert((state) => state.autosaveTrouble)
  const today = useRecert((state) => state.today)
  const hasUpdate = useRecert((state) => state.installation.update !== 'none')
  const isOffline = useRecert(({ installation }) => installation.isDisconnected && installation.offline === 'works')
  const hasProofs = useRecert(({ portfolio }) => namesProofs(portfolio))
  const hasSample = useRecert((state) => hasSampleData(state.portfolio))
  const hasSetAside = useRecert((state) => state.setAside.length > 0)
  const isClockOdd = latestSave !== null && isClockBehind(today, localDay(new Date(latestSave)))
  const hasNews =
    kept === 'memory' ||
    saveFailure !== null ||
    isShort ||
    autosaveTrouble !== null ||
    viewedDay !== null ||
    isOffline ||
    found !== null ||
    cutOff !== null ||
    hasSetAside ||
    recovered + left + trouble.newer.length + trouble.damaged.length > 0 ||
    isClockOdd
  return (
    <div className={styles.notices} aria-live="polite">
      {/* Without what saves, the others couldn't be loaded either. */}
      <ErrorBoundary key={String(cannotSave)}>
        <Suspense>
          {cannotSave ? (
            <CannotSave />
          ) : (
            <>
              {hasNews && <InRoom of={KeepingNotices} />}
              {hasSample && <InRoom of={SampleNotice} />}
              {hasUpdate && <UpdateNotice unsaved={unsaved} />}
              {hasProofs && <LostProofs />}
            </>
          )}
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}

/** Its room is there before it's loaded: otherwise it would push the page down, maybe away from under a press. */
function InRoom({ of: Part }: { readonly of: ComponentType }) {
  return (
    <Suspense fallback={<p className={styles.room} />}>
      <Part />
    </Suspense>
  )
}
