import { useState } from 'react'
import { Sheet, Upload } from 'lucide'
import { useRecert } from '../../../store/useRecert'
import { Button } from '../../../ui/layout/Button'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { downloadText } from '../../../ui/files/download'
import { Icon } from '../../../ui/layout/Icon'
import { Card } from '../../../ui/layout/Card'
import { Cluster } from '../../../ui/layout/Cluster'
import { categoryWords } from '../../../words/rule/categories'
import { surplusText } from '../../../words/counting/surplus'
import { localDialect } from '../../../words/values/numbers'

type Exporting = typeof import('../../../exchange/csv/exporting')

export function ExportSection({ onImport }: { readonly onImport: () => void }) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const [mark, setMark] = useState(true)
  const [dialect, setDialect] = useState(localDialect)
  const [withProofs, setWithProofs] = useState(false)
  const style = { mark, dialect, withProofs }
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
      <p className="soft">Import a workbook, a CSV file or pasted rows. You can import exported courses again.</p>
      <Cluster gap={8}>
        <Button icon={<Icon of={Upload} size={20} />} onClick={onImport}>
          Import courses
        </Button>
        <Button icon={sheet} onClick={() => download('courses', ({ coursesToCsv }) => coursesToCsv(portfolio, { ...style, categoryWords }))}>
          Export courses
        </Button>
        <Button icon={sheet} onClick={() => download('credentials', ({ credentialsToCsv }) => credentialsToCsv(portfolio.credentials, style))}>
          Export credentials
        </Button>
        <Button icon={sheet} onClick={() => download('counting', ({ countingToCsv }) => countingToCsv(portfolio, surplusText, style))}>
          Export credit report
        </Button>
      </Cluster>
      <RadioGroup
        label="Decimals and separators"
        look="segments"
        value={dialect}
        options={[
          ['comma', '1.5 and commas'],
          ['semicolon', '1,5 and semicolons'],
        ]}
        onChange={setDialect}
      />
      <div>
        <Checkbox label="Include certificate file names and digests" checked={withProofs} onChange={setWithProofs} />
        <Checkbox label="Fix accents in Excel" checked={mark} onChange={setMark} />
        <p aria-live="polite">{failed ? 'This part of Recert didn’t load. Check your connection and try again.' : ''}</p>
      </div>
    </Card>
  )
}
