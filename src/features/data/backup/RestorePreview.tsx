import { useState } from 'react'
import { isEmpty, type Kept } from '../../../domain/records/portfolio'
import { coursesOfNobody } from '../../../domain/changes/restoredCredit'
import { type Comparison, removedByReplacing, type RestoreState } from '../../../domain/changes/restoring'
import type { Backup } from '../../../exchange/backup/readBackup'
import { useRecert } from '../../../store/useRecert'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { DialogForm } from '../../../ui/dialog/DialogForm'
import { Progress } from '../../../ui/feedback/Progress'
import { Stack } from '../../../ui/layout/Stack'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import {
  absentFilesText,
  allText,
  backupContentsText,
  comparedName,
  comparisonText,
  lostFilesText,
  moreInAllText,
  ofNobodyText,
  olderBackupsText,
  onlyCertificatesText,
  removalTexts,
  replacingTexts,
  restoreStateNote,
  restoreStateText,
  sameRecordsText,
  stillHereText,
} from '../../../words/changes/restoring'
import { RestoredCreditNote } from './RestoredCreditNote'
import { SetAsideList } from './SetAsideList'
import { type Restored, useRestoring, type Way } from './useRestoring'
import styles from './RestoreDialog.module.css'

export type RestorePreviewProps = {
  readonly backup: Backup
  readonly comparisons: readonly Comparison[]
  /** Checked by default. */
  readonly proposed: readonly Comparison[]
  readonly onDone: (restored: Restored) => void
  readonly onBack: () => void
}

const states: readonly RestoreState[] = ['new', 'newer', 'conflicting', 'older', 'deletedHere', 'deletedThere']

export function RestorePreview({ backup, comparisons, proposed, onDone, onBack }: RestorePreviewProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const [way, setWay] = useState<Way>('merge')
  const [chosen, setChosen] = useState<ReadonlySet<Comparison>>(new Set(proposed))
  const { progress, failure, lostFiles, absent, restore } = useRestoring(backup, comparisons, onDone)

  // It's about what was chosen then.
  const refusal = failure?.way === way && failure.chosen === chosen ? failure : null
  const removed = removedByReplacing(backup.entries, portfolio)
  const ofNobody = coursesOfNobody(backup.entries, portfolio)
  const same = comparisons.filter(({ state }) => state === 'same').length
  const changesRecords =
    way === 'merge' ? chosen.size > 0 : removed.absent.length > 0 || comparisons.some(({ state }) => state !== 'same' && state !== 'deletedThere')
  const toggle = (rows: readonly Comparison[], isOn: boolean) => {
    const next = new Set(chosen)
    for (const row of rows) {
      if (isOn) next.add(row)
      else next.delete(row)
    }
    setChosen(next)
  }
  const rowsIn = (...wanted: readonly RestoreState[]) => comparisons.filter(({ state }) => wanted.includes(state))
  const present = backup.entries.filter(({ isDeleted }) => !isDeleted)
  const credentials = present.filter(({ kept }) => kept.kind === 'credential').length
  const contents = {
    credentials,
    courses: present.length - credentials,
    files: backup.files.size,
    deleted: backup.entries.length - present.length,
    madeAt: backup.madeAt,
  }
  return (
    <DialogForm
      submitLabel="Restore"
      onSubmit={() => void restore(way, chosen, changesRecords)}
      onCancel={onBack}
      refusal={refusal}
      wrongFields={0}
      failure={refusal?.text ?? null}
    >
      <p>{backup.hasRecords ? backupContentsText(contents) : onlyCertificatesText(backup.files.size)}</p>
      {backup.older.length > 0 && <p>{olderBackupsText(backup.older)}</p>}
      {backup.hasRecords && absent.length > 0 && <p className="problem">{absentFilesText(absent)}</p>}
      <SetAsideList setAside={backup.setAside} />
      {ofNobody.length > 0 && <p className="problem">{ofNobodyText(ofNobody)}</p>}
      {backup.hasRecords && !isEmpty(portfolio) && (
        <RadioGroup
          label="How"
          value={way}
          options={[
            ['merge', 'Merge: take only what’s checked'],
            ['replace', 'Replace everything with this backup'],
          ]}
          onChange={setWay}
        />
      )}
      {way === 'replace' &&
        [
          ...removalTexts(removed.absent.map(nameOf), removed.deletedThere.map(nameOf)),
          ...replacingTexts(rowsIn('newer', 'conflicting', 'older'), rowsIn('deletedHere')),
        ].map((text) => <p key={text}>{text}</p>)}
      {way === 'merge' && <RestoredCreditNote comparisons={comparisons} chosen={chosen} />}
      {way === 'merge' &&
        states.map((state) => {
          const rows = comparisons.filter((row) => row.state === state)
          return rows.length === 0 ? null : <Group key={state} state={state} rows={rows} chosen={chosen} onToggle={toggle} />
        })}
      {way === 'merge' && removed.deletedThere.length > 0 && <p className="soft">{stillHereText(removed.deletedThere.map(nameOf))}</p>}
      {backup.hasRecords && same > 0 && <p className="soft">{sameRecordsText(same)}</p>}
      {lostFiles > 0 && <p>{lostFilesText(lostFiles)}</p>}
      {isEmpty(portfolio) && <p className="soft">This device has no records yet.</p>}
      {progress !== null && <Progress label="Restoring the backup" done={progress.done} of={progress.of} onCancel={onBack} />}
    </DialogForm>
  )
}

type GroupProps = {
  readonly state: RestoreState
  readonly rows: readonly Comparison[]
  readonly chosen: ReadonlySet<Comparison>
  readonly onToggle: (rows: readonly Comparison[], isOn: boolean) => void
}

/** How many rows are drawn. The checkbox for all of them includes the rest. */
const mostRows = 200

function Group({ state, rows, chosen, onToggle }: GroupProps) {
  const note = restoreStateNote(state)
  const ticked = rows.filter((row) => chosen.has(row)).length
  return (
    <Stack as="fieldset" gap={4}>
      <legend>{restoreStateText(state, rows.length)}</legend>
      {note !== null && <p className="soft">{note}</p>}
      {rows.length > 1 && <Checkbox label={allText(rows.length)} checked={ticked === rows.length} onChange={(isOn) => onToggle(rows, isOn)} />}
      <div className={styles.list}>
        {rows.slice(0, mostRows).map((row) => (
          <Checkbox
            key={`${row.kept.kind} ${row.kept.record.id}`}
            label={
              <span className={styles.name}>
                <bdi>{comparedName(row)}</bdi> <span className="soft">{comparisonText(row)}</span>
              </span>
            }
            checked={chosen.has(row)}
            onChange={(isOn) => onToggle([row], isOn)}
          />
        ))}
      </div>
      {rows.length > mostRows && <p className="soft">{moreInAllText(rows.length - mostRows, rows.length)}</p>}
    </Stack>
  )
}

function nameOf({ kind, record }: Kept): string {
  return kind === 'course' ? record.title : record.name
}
