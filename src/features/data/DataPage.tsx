import { useRecert } from '../../store/useRecert'
import { Card } from '../../ui/layout/Card'
import { Stack } from '../../ui/layout/Stack'
import { quantity } from '../../words/values/dates'
import { copyWords, keptWords } from '../../words/device/safety'
import { BackupSection } from './backup/BackupSection'
import { CalendarSection } from './calendar/CalendarSection'
import { ExportSection } from './exporting/ExportSection'
import { Offline } from './Offline'
import { Persistence } from './Persistence'
import { DamagedRecords } from './DamagedRecords'
import { Look } from './Look'
import { RecentChanges } from './RecentChanges'
import { RecentlyDeleted } from './RecentlyDeleted'

export type DataPageProps = { readonly onImport: () => void; readonly onRestore: (file: File | null) => void }

export function DataPage({ onImport, onRestore }: DataPageProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const safety = useRecert((state) => state.safety)
  const { credentials, courses } = portfolio
  return (
    <Stack gap={24}>
      <h1>Data</h1>
      <Card aria-labelledby="where">
        <h2 id="where">Where your records are</h2>
        <p>{`${quantity(credentials.length, 'credential')} and ${quantity(courses.length, 'course')}. ${keptWords[safety.kept]}`}</p>
        <p className="soft">{copyWords[safety.copy]}</p>
        <Persistence />
        <p className="soft">
          Clearing the site’s data clears the safety copy too, and some browsers clear what has not been visited for weeks. Keep a file of your
          records somewhere else.
        </p>
      </Card>
      <Offline />
      <BackupSection onRestore={onRestore} />
      <Look />
      <ExportSection onImport={onImport} />
      <CalendarSection />
      <DamagedRecords />
      <RecentChanges />
      <RecentlyDeleted />
    </Stack>
  )
}
