import { useRef } from 'react'
import { ChevronRight, type IconNode, Lightbulb, Plus, Search, Table2, Upload } from 'lucide'
import { Card } from '../../ui/layout/Card'
import { Icon } from '../../ui/layout/Icon'
import press from '../../ui/layout/press.module.css'
import styles from './FirstSteps.module.css'

export type FirstStepsProps = {
  /** `name` is one of the usual ones. The dialog for it asks for the date. */
  readonly onAddCredential: (name?: string) => void
  readonly onRestore: (backup: File) => void
  readonly onImport: () => void
  readonly onTrySample: () => void
}

/** The certifications most trainers hold, by preset name, with their issuers. */
const usual = [
  ['NASM-CPT', 'National Academy of Sports Medicine'],
  ['ACE-CPT', 'American Council on Exercise'],
  ['ISSA-CPT', 'International Sports Sciences Association'],
  ['NSCA-CPT', 'National Strength and Conditioning Association'],
] as const

/** The dashboard while there are no credentials: asks for the certification. The dialog then asks for the date. */
export function FirstSteps({ onAddCredential, onRestore, onImport, onTrySample }: FirstStepsProps) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.first}>
      <header className={styles.question}>
        <h1>Which certification do you hold?</h1>
        <p>Add the date. See what’s left to renew.</p>
      </header>
      <Card gap={0} className={styles.rows}>
        <div className={styles.searchRow}>
          <button type="button" className={styles.search} onClick={() => onAddCredential()}>
            <Icon of={Search} size={20} />
            Search 80+ credentials
          </button>
        </div>
        {usual.map(([name, issuer]) => (
          <button key={name} type="button" className={`${press.button} ${styles.row}`} onClick={() => onAddCredential(name)}>
            <span className={styles.text}>
              <strong>{name}</strong> <small>{issuer}</small>
            </span>
            <Icon of={ChevronRight} size={20} />
          </button>
        ))}
        <button type="button" className={`${press.button} ${styles.row} ${styles.add}`} onClick={() => onAddCredential()}>
          <Icon of={Plus} size={20} />
          <span className={styles.text}>Add credential</span>
        </button>
      </Card>
      <section className={styles.records} aria-labelledby="records">
        <h2 id="records">Already keep records?</h2>
        <Card as="div" gap={0} className={styles.rows}>
          <Way icon={Upload} text="I have a backup" onTake={() => chooser.current?.click()} />
          <input
            ref={chooser}
            type="file"
            hidden
            aria-label="Backup file"
            accept=".zip,.json,application/zip,application/json"
            onChange={({ currentTarget }) => {
              const backup = currentTarget.files?.[0]
              // So the same file can be chosen again.
              currentTarget.value = ''
              if (backup !== undefined) onRestore(backup)
            }}
          />
          <Way icon={Table2} text="Import a spreadsheet" onTake={onImport} />
          {/* The second click of a double click would land on what comes next. */}
          <Way icon={Lightbulb} text="Try with sample data" onTake={(clicks) => clicks < 2 && onTrySample()} />
        </Card>
      </section>
    </div>
  )
}

type WayProps = { readonly icon: IconNode; readonly text: string; readonly onTake: (clicks: number) => void }

function Way({ icon, text, onTake }: WayProps) {
  return (
    <button type="button" className={`${press.button} ${styles.row}`} onClick={({ detail }) => onTake(detail)}>
      <Icon of={icon} size={20} className={styles.way} />
      <span className={styles.text}>{text}</span>
      <Icon of={ChevronRight} size={20} />
    </button>
  )
}
