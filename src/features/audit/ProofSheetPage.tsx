import type { CredentialId } from '../../domain/records/ids'
import { useMemo, useState } from 'react'
import { Printer } from 'lucide'
import { type SheetEntry, sheetEntries } from '../../domain/reports/proofSheet'
import { factsList, reportTable, softLine } from '../../exchange/audit/reportDocument'
import { useSettings } from '../../store/useServices'
import { useRecert } from '../../store/useRecert'
import '../../styles/print.css'
import { Button } from '../../ui/layout/Button'
import { Checkbox } from '../../ui/fields/Checkbox'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Icon } from '../../ui/layout/Icon'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import { Columns } from '../../ui/layout/Columns'
import { Stack } from '../../ui/layout/Stack'
import { BackLink } from '../../ui/layout/BackLink'
import { sheetChoice, sheetFacts, sheetNote, sheetTable } from '../../words/reports/proofSheet'
import { NameField } from './NameField'
import styles from './Report.module.css'
import { ReportNodes } from './ReportNodes'
import { ShareSheet } from './ShareSheet'

/** One page for an employer or insurer: the credentials a trainer holds and their expiry, nothing private. */
export function ProofSheetPage() {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const [{ trainerName }] = useSettings()
  const [name, setName] = useState(trainerName)
  /** Credentials whose checkbox differs from its default. */
  const [turned, setTurned] = useState<ReadonlySet<CredentialId>>(new Set())
  const entries = useMemo(() => sheetEntries(portfolio, today), [portfolio, today])
  const isTicked = ({ id, isValid }: SheetEntry) => isValid !== turned.has(id)
  const ticked = entries.filter(isTicked)
  const nodes = [factsList(sheetFacts(name, today)), ...(ticked.length === 0 ? [] : [reportTable(sheetTable(ticked))])]
  const turn = ({ id }: SheetEntry) => setTurned(turned.has(id) ? new Set([...turned].filter((other) => other !== id)) : new Set([...turned, id]))
  return (
    <Stack gap={24}>
      <div>
        <BackLink href="#/credentials">Credentials</BackLink>
        <h1 data-printed>Proof sheet</h1>
      </div>
      {entries.length === 0 && (
        <EmptyState
          title="No credential yet"
          why="Add what you hold. It goes on one page for an employer or insurer."
          action={<a href="#/credentials">See credentials</a>}
        />
      )}
      {entries.length > 0 && (
        <>
          <Card data-unprinted aria-label="What to print">
            <Columns>
              <NameField name={name} onChange={setName} />
              <fieldset>
                <legend className={styles.legend}>Credentials on the sheet</legend>
                <Cluster gap={24} lineGap={0}>
                  {entries.map((entry) => (
                    <Checkbox key={entry.id} label={<bdi>{sheetChoice(entry)}</bdi>} checked={isTicked(entry)} onChange={() => turn(entry)} />
                  ))}
                </Cluster>
              </fieldset>
            </Columns>
            <Cluster gap={8}>
              <Button look="primary" icon={<Icon of={Printer} size={19} />} disabled={ticked.length === 0} onClick={() => window.print()}>
                Print or save as PDF
              </Button>
              <ShareSheet isEmpty={ticked.length === 0} nodes={[...nodes, softLine(sheetNote(today))]} />
            </Cluster>
            <p className="soft">Left out: courses, credit, costs, fees, submissions and certificate files.</p>
          </Card>
          <Card as="div">
            <div data-printed className={`${styles.report} ${styles.sheet}`}>
              <ReportNodes nodes={nodes} />
              {ticked.length === 0 && <p>Select a credential above.</p>}
              <p className={styles.soft}>{sheetNote(today)}</p>
            </div>
          </Card>
        </>
      )}
    </Stack>
  )
}
