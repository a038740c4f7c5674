import { useState } from 'react'
import { Sheet, Upload } from 'lucide'
import { useRecert } from '../../../store/useRecert'
import { Button } from '../../../ui/layout/Button'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { downloadText } from '../../../ui/files/download'
import { Icon } from '../../../ui/layout/Icon'
import { Card } from '../../../ui/layout/Card'
import { Cluster } from '../../../ui/layout/Cluster'
import { categoryWords } from '../../../words/rule/categories'
import { surplusText } from '../../../words/counting/surplus'

type Exporting = typeof import('../../../exchange/csv/exporting')

export function ExportSection({ onImport }: { readonly onImport: () => void }) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const [mark, setMark] = useState(true)
  const [failed, setFailed] = useState(false)
  const download = (name: string, write: (exporting: Exporting) => string) => {
    import('../../../exchange/csv/exporting').then(
      (exporting) => {
        setFailed(false)
        downloadText(`recert-${name}-${today}.csv`, write(exporting), 'text/csv')
      },
      () => setFailed(true),
    )
  }
  const sheet = <Icon of={Sheet} size={20} />
  return (
    <Card gap={12} aria-labelledby="tables">
      <h2 id="tables">Spreadsheets</h2>
      <p className="soft">Import a CSV file or pasted rows. Exported courses can be imported again.</p>
      <Cluster gap={8}>
        <Button icon={<Icon of={Upload} size={20} />} onClick={onImport}>
          Import courses
        </Button>
        <Button icon={sheet} onClick={() => download('courses', ({ coursesToCsv }) => coursesToCsv(portfolio, { mark, categoryWords }))}>
          Export courses
        </Button>
        <Button icon={sheet} onClick={() => download('credentials', ({ credentialsToCsv }) => credentialsToCsv(portfolio.credentials, mark))}>
          Export credentials
        </Button>
        <Button icon={sheet} onClick={() => download('counting', ({ countingToCsv }) => countingToCsv(portfolio, surplusText, mark))}>
          Export counting
        </Button>
      </Cluster>
      <div>
        <Checkbox label="Add a byte-order mark (for accents in Excel)" checked={mark} onChange={setMark} />
        <p aria-live="polite">{failed ? 'This part of Recert didn’t load. Check your connection and try again.' : ''}</p>
      </div>
    </Card>
  )
}
