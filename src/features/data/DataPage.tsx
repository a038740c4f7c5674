import { Download } from 'lucide-react'
import { portfolioToBackup } from '../../exchange/backup'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/Button'
import { downloadText } from '../../ui/download'
import page from '../../ui/page.module.css'
import { quantity } from '../../words/dates'
import { copyWords, keptWords } from '../../words/safety'
import { Persistence } from './Persistence'
import { DamagedRecords } from './DamagedRecords'
import { RecentlyDeleted } from './RecentlyDeleted'

export function DataPage() {
  const portfolio = useRecert((state) => state.portfolio)
  const safety = useRecert((state) => state.safety)
  const today = useRecert((state) => state.today)
  const { credentials, courses } = portfolio
  const { damaged, newer } = safety.trouble
  return (
    <div className={page['page']}>
      <h1>Data</h1>
      <section className={page['card']} aria-labelledby="where">
        <h2 id="where">Where your records are</h2>
        <p>{`${quantity(credentials.length, 'credential')} and ${quantity(courses.length, 'course')}. ${keptWords[safety.kept]}`}</p>
        <p className={page['soft']}>{copyWords[safety.copy]}</p>
        <Persistence />
        <p className={page['soft']}>
          Clearing the site’s data clears the safety copy too, and some browsers clear what has not been visited for weeks. Keep a file of your
          records somewhere else.
        </p>
        <div>
          <Button
            icon={<Download size={20} aria-hidden="true" />}
            onClick={() => downloadText(`recert-${today}.json`, portfolioToBackup(portfolio, [...damaged, ...newer], today))}
          >
            Download backup
          </Button>
        </div>
      </section>
      <DamagedRecords />
      <RecentlyDeleted />
    </div>
  )
}
