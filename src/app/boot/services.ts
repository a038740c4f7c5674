import { localDay } from '../../domain/values/plainDate'
import { compareBackup, isOnlyThere } from '../../domain/changes/restoring'
import type { Databases } from '../../storage/browser/database'
import { createBackupFiles, type Pickers } from '../../storage/files/backupFile'
import { recordVersion } from '../../storage/format/version'
import { readFiled } from '../../storage/format/filed'
import { createMemoryKeyValue, type KeyValue, tryPut } from '../../storage/browser/keyValue'
import { measureSpace } from '../../storage/browser/space'
import { createLocks, type Locks } from '../../storage/browser/locks'
import { autosaveKey } from '../../storage/format/keys'
import { createDraftStorage } from '../../storage/device/drafts'
import { createHistoryStorage } from '../../storage/device/history'
import { createClaims } from '../../storage/files/claims'
import { noteErasing } from '../../storage/eraseKeys'
import { createProofFiles, type ProofFiles } from '../../storage/files/proofFiles'
import { removeUnused } from '../../storage/files/removeUnused'
import type { Mirror } from '../../storage/records/mirror'
import { createSettingsStorage } from '../../storage/device/settings'
import { readSettings } from '../../storage/format/readSettings'
import { createAutosave } from '../../store/autosave'
import { watchCompletion } from '../../store/celebrations'
import type { Services } from '../../store/services'
import { createHistoryStore } from '../../store/history'
import { pause } from '../../store/pause'
import { type Bytes, createProofStore, type ProofStoreWorld } from '../../store/proofStore'
import type { RecertStore, AnnouncedChange } from '../../store/recertStore'
import { checkEverything } from '../../store/selfCheck'
import { createSettingsStore } from '../../store/settingsStore'
import { createUsedFiles } from '../../store/usedFiles'
import { createDigest } from './digest'
import { leaveForErasing } from './leaveForErasing'
import { applyLook } from './look'
import { createMakeBackup } from './makeBackup'
import { createPickers } from './pickers'
import { reencodeImage } from './reencodeImage'
import { removeLeftFiles } from './removeLeftFiles'
import { createWhenQuiet } from './whenQuiet'

export type ServicesWorld = {
  /** Null if the browser blocks it. */
  readonly storage: KeyValue | null
  /** Lasts as long as the tab. Null if the browser blocks it. */
  readonly session?: KeyValue | null
  readonly store: RecertStore
  /** The changes made before the services were loaded. */
  readonly earlier?: readonly AnnouncedChange[]
  readonly now: () => Date
  readonly sha256: (bytes: ArrayBuffer) => Promise<ArrayBuffer>
  readonly databases: Databases
  readonly files?: ProofFiles
  /** The safety copy of the records, which may name certificates too, and of the settings. */
  readonly mirror: Pick<Mirror, 'readAll' | 'read' | 'write'>
  readonly locks?: Locks
  /** Names this page among those that are open. */
  readonly page: string
  readonly redraw?: ProofStoreWorld['redraw']
  /** Where the trainer chooses a file to save to. The browser's own, if it can write to files. */
  readonly pickers?: Pickers
  /** Runs the act while no other tab runs one. */
  readonly alone?: (act: () => Promise<void>) => Promise<void>
}

export function createServices({
  storage,
  session = null,
  store,
  earlier = [],
  now,
  sha256,
  databases,
  files = createProofFiles(databases),
  mirror,
  locks = createLocks(undefined),
  page,
  pickers = createPickers(window),
  redraw = reencodeImage,
  alone = (act) => act(),
}: ServicesWorld): Services {
  const today = () => localDay(now())
  const kept = storage ?? createMemoryKeyValue()
  const digest = createDigest(sha256)
  const digestOf = (bytes: Bytes) => digest(bytes.slice().buffer)
  const history = createHistoryStore(store, createHistoryStorage(session), earlier)
  const drafts = createDraftStorage(session)
  const claims = createClaims(kept, locks, page)
  const usedFiles = createUsedFiles({ store, history, drafts, claims })
  const proofs = createProofStore({ files, digest, redraw, today, arrives: usedFiles.arrives })
  const settings = createSettingsStore(createSettingsStorage({ storage: kept, mirror: storage === null ? null : mirror, now }))
  settings.subscribe((state) => applyLook(document.documentElement, state.settings))
  const makeBackup = createMakeBackup({ store, settings, proofs, now })
  const autosave = createAutosave({
    files: pickers === undefined ? null : createBackupFiles(databases, pickers),
    store,
    makeBackup,
    async countOthers(content) {
      const { readBackup } = await import('../../exchange/backup/readBackup')
      const backup = await readBackup(content, { readRecord: readFiled, recordVersion, readSettings, digest: digestOf, here: [], pause })
      return backup.ok ? compareBackup(backup.value.entries, store.getState().stored(), backup.value.madeAt).filter(isOnlyThere).length : null
    },
    now,
    whenQuiet: createWhenQuiet(),
    alone,
    remember: (isChosen) => void tryPut(kept, autosaveKey, isChosen ? 'yes' : null),
  })
  autosave.state.subscribe((state) => {
    const isTrouble = state.kind === 'lapsed' || state.kind === 'failed' || state.kind === 'incomplete' || state.kind === 'occupied'
    store.setState({ autosaveTrouble: isTrouble ? state : null })
  })
  void autosave.start()
  watchCompletion(store, settings, earlier)
  if (storage !== null) removeLeftFiles(store, claims, () => removeUnused({ files, storage, mirror, used: usedFiles.all }).catch(() => undefined))
  const space = () => (storage === null ? null : measureSpace(storage))
  const selfCheck: Services['selfCheck'] = (slicing) => checkEverything({ store, proofs, space }, slicing)
  const eraseEverything = () => {
    if (storage === null || !noteErasing(storage)) return false
    leaveForErasing(session, window)
    return true
  }
  return { proofs, settings, history, autosave, drafts, usedFiles, makeBackup, selfCheck, eraseEverything, digest: digestOf, now }
}
