import { useState } from 'react'
import { CircleCheck, ListChecks, TriangleAlert } from 'lucide'
import { findingsOf, type ReadBack } from '../../domain/device/selfCheck'
import type { PlainDate } from '../../domain/values/plainDate'
import { pause } from '../../store/pause'
import { useRecert } from '../../store/useRecert'
import { useServices } from '../../store/useServices'
import { Progress } from '../../ui/feedback/Progress'
import { Button } from '../../ui/layout/Button'
import { Card } from '../../ui/layout/Card'
import { Icon } from '../../ui/layout/Icon'
import { checkingWords, findingText, selfCheckText } from '../../words/device/selfCheck'
import styles from './SelfCheck.module.css'

type State =
  | { readonly kind: 'idle' | 'reading' | 'failed' }
  | { readonly kind: 'certificates'; readonly done: number; readonly of: number; readonly cancel: () => void }
  | { readonly kind: 'done'; readonly found: ReadBack }

/** Reads everything back on request: records, safety copy, certificates, space. */
export function SelfCheck() {
  const { selfCheck } = useServices()
  const today = useRecert((state) => state.today)
  const [state, setState] = useState<State>({ kind: 'idle' })
  const isBusy = state.kind === 'reading' || state.kind === 'certificates'
  const check = () => {
    const controller = new AbortController()
    const { signal } = controller
    setState({ kind: 'reading' })
    const onProgress = (done: number, of: number) => setState({ kind: 'certificates', done, of, cancel: () => controller.abort() })
    selfCheck({ pause, signal, onProgress }).then(
      (found) => setState(signal.aborted ? { kind: 'idle' } : { kind: 'done', found }),
      () => setState({ kind: 'failed' }),
    )
  }
  return (
    <Card gap={12} aria-labelledby="self-check">
      <h2 id="self-check">Check your records</h2>
      <p className="soft">Reads back everything that’s kept here, certificates too, and says what to do if something’s wrong.</p>
      <div role="status">
        {state.kind === 'reading' && <p>{checkingWords.records}</p>}
        {state.kind === 'failed' && <p className="problem">Recert couldn’t load the check. Reload the page and try again.</p>}
        {state.kind === 'done' && <Findings found={state.found} today={today} />}
      </div>
      {state.kind === 'certificates' && <Progress label={checkingWords.proofs} done={state.done} of={state.of} onCancel={state.cancel} />}
      <div>
        <Button icon={<Icon of={ListChecks} size={19} />} aria-disabled={isBusy} onClick={isBusy ? undefined : check}>
          Check now
        </Button>
      </div>
    </Card>
  )
}

function Findings({ found, today }: { readonly found: ReadBack; readonly today: PlainDate }) {
  // One downloaded meanwhile is no reason to check again.
  const backup = useRecert((state) => state.safety.backup)
  const report = { ...found, backup }
  const findings = findingsOf(report)
  return (
    <>
      <p className={styles.result}>{selfCheckText(findings)}</p>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={finding.about} className={finding.isFine ? styles.fine : styles.troubled}>
            <Icon of={finding.isFine ? CircleCheck : TriangleAlert} size={19} />
            <span>{findingText(finding, report, today)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
