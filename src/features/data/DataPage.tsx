import type { Kept } from '../../domain/records/portfolio'
import { useRecert } from '../../store/useRecert'
import { Stack } from '../../ui/layout/Stack'
import { heldText } from '../../words/changes/lists'
import { BackupSection } from './backup/BackupSection'
import { CalendarSection } from './calendar/CalendarSection'
import styles from './DataPage.module.css'
import { EraseEverything } from './EraseEverything'
import { ExportSection } from './exporting/ExportSection'
import { Offline } from './Offline'
import { DamagedRecords } from './DamagedRecords'
import { Look } from './Look'
import { RecentChanges } from './RecentChanges'
import { RecentlyDeleted } from './RecentlyDeleted'
import { SelfCheck } from './SelfCheck'
import { SetAsideRecords } from './SetAsideRecords'
import { Where } from './Where'

export type DataPageProps = {
  readonly onImport: () => void
  readonly onRestore: (file: File | null) => void
  /** Opens the form of a record that can't be shown. */
  readonly onEdit: (kept: Kept) => void
}

/** The records as files, in and out, beside how Recert looks and what it does on this device. */
export function DataPage({ onImport, onRestore, onEdit }: DataPageProps) {
  const { credentials, courses } = useRecert((state) => state.portfolio)
  return (
    <div className={styles.page}>
      <header>
        <h1>Data and settings</h1>
        <p className="soft">{heldText(credentials.length, courses.length)}</p>
      </header>
      <Stack>
        <BackupSection onRestore={onRestore} />
        <ExportSection onImport={onImport} />
        <CalendarSection />
        <DamagedRecords />
        <SetAsideRecords onEdit={onEdit} />
        <RecentChanges />
      </Stack>
      <Stack>
        <Look />
        <Offline />
        <Where />
        <SelfCheck />
        <RecentlyDeleted />
        <EraseEverything />
      </Stack>
    </div>
  )
}
