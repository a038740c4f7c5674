import { Suspense } from 'react'
import { isSample } from '../../domain/records/sampleId'
import { useRecert } from '../../store/useRecert'
import type { UnsavedForms } from '../dialogs/unsavedForms'
import styles from './Notices.module.css'
import { lazyPart } from '../boot/lazyPart'
import { InRoom } from './InRoom'
import { Later } from './Later'

const CannotSave = lazyPart(() => import('./CannotSave'), 'CannotSave')
const RecordNotices = lazyPart(() => import('./RecordNotices'), 'RecordNotices')
const UpdateNotice = lazyPart(() => import('../pwa/UpdateNotice'), 'UpdateNotice')

/** Notices above every screen about the safety of the records and newer versions. Each loads when there is something to say. */
export function Notices({ unsaved }: { readonly unsaved: UnsavedForms }) {
  const cannotSave = useRecert((state) => state.cannotSave)
  const hasUpdate = useRecert((state) => state.installation.update !== 'none')
  // Comes with what saves, right after the first screen.
  const canSay = useRecert((state) => state.openSaving === null)
  const surelySays = useRecert(({ portfolio, safety }) => safety.kept === 'memory' || portfolio.credentials.some(({ id }) => isSample(id)))
  return (
    <div className={styles.notices} aria-live="polite">
      {/* Without what saves, the others couldn't be loaded either. */}
      <Later key={String(cannotSave)}>
        {cannotSave ? (
          <CannotSave />
        ) : (
          <>
            {surelySays ? (
              <InRoom of={RecordNotices} />
            ) : (
              canSay && (
                <Suspense>
                  <RecordNotices />
                </Suspense>
              )
            )}
            {hasUpdate && <UpdateNotice unsaved={unsaved} />}
          </>
        )}
      </Later>
    </div>
  )
}
