import { recordVersion } from '../../storage/format/version'
import type { MakeBackup } from '../../store/makeBackup'
import type { ProofStore } from '../../store/proofStore'
import type { RecertStore } from '../../store/recertStore'
import type { SettingsStore } from '../../store/settingsStore'
import { surplusText } from '../../words/counting/surplus'
import { categoryWords } from '../../words/rule/categories'
import { localDialect } from '../../words/values/numbers'

export type MakeBackupWorld = {
  readonly store: RecertStore
  readonly settings: SettingsStore
  readonly proofs: Pick<ProofStore, 'open'>
  readonly now: () => Date
}

/** Packs everything as it is when it's called, with tables that other programs read. What packs is loaded then. */
export function createMakeBackup({ store, settings, proofs, now }: MakeBackupWorld): MakeBackup {
  return async ({ withoutDeleted = false, ...options } = {}) => {
    const [{ packBackup }, { coursesToCsv, credentialsToCsv, countingToCsv }] = await Promise.all([
      import('../../exchange/backup/packBackup'),
      import('../../exchange/csv/exporting'),
    ])
    const { stored, safety, portfolio } = store.getState()
    const style = { mark: true, dialect: localDialect() }
    const tables = [
      { name: 'courses.csv', text: coursesToCsv(portfolio, { ...style, categoryWords }) },
      { name: 'credentials.csv', text: credentialsToCsv(portfolio.credentials, style) },
      { name: 'counting.csv', text: countingToCsv(portfolio, surplusText, style) },
    ]
    const unread = [...safety.trouble.damaged, ...safety.trouble.newer]
    const packed = withoutDeleted ? stored().filter(({ deletedOn }) => deletedOn === null) : stored()
    return packBackup(
      { stored: packed, settings: settings.getState().settings, unread, recordVersion },
      { ...options, at: now(), openProof: proofs.open, tables },
    )
  }
}
