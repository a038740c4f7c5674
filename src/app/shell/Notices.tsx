import { Suspense } from 'react'
import { keepingNews } from '../../domain/device/keepingNews'
import { isEmpty } from '../../domain/records/portfolio'
import { isSample } from '../../domain/records/sampleId'
import { useRecert } from '../../store/useRecert'
import type { UnsavedForms } from '../dialogs/unsavedForms'
import styles from './Notices.module.css'
import { lazyPart } from '../boot/lazyPart'
import { InRoom } from './InRoom'
import { Later } from './Later'

export const loadNotices = () => import('./KeepingNotices')
const KeepingNotices = lazyPart(loadNotices, 'KeepingNotices')
const CannotSave = lazyPart(() => import('./CannotSave'), 'CannotSave')
const RecordNotices = lazyPart(() => import('./RecordNotices'), 'RecordNotices')
const UpdateNotice = lazyPart(() => import('../pwa/UpdateNotice'), 'UpdateNotice')

/** Notices above every screen about the safety of the records and newer versions. Each loads when there is something to say. */
export function Notices({ unsaved }: { readonly unsaved: UnsavedForms }) {
  const hasNews = useRecert((state) => keepingNews(state).length > 0)
  const cannotSave = useRecert((state) => state.cannotSave)
  const hasUpdate = useRecert((state) => state.installation.update !== 'none')
  // With what saves, right after the first screen.
  const canSayMore = useRecert(({ portfolio, openSaving }) => !isEmpty(portfolio) && openSaving === null)
  const isSampled = useRecert(({ portfolio }) => portfolio.credentials.some(({ id }) => isSample(id)))
  return (
    <div className={styles.notices} aria-live="polite">
      {/* Without what saves, the others couldn't be loaded either. */}
      <Later key={String(cannotSave)}>
        {cannotSave ? (
          <CannotSave />
        ) : (
          <>
            {hasNews && <InRoom of={KeepingNotices} />}
            {hasUpdate && <UpdateNotice unsaved={unsaved} />}
            {isSampled && <InRoom of={RecordNotices} />}
            {canSayMore && !isSampled && (
              <Suspense>
                <RecordNotices />
              </Suspense>
            )}
          </>
        )}
      </Later>
    </div>
  )
}
