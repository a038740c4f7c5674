import type { Finding, SelfCheck } from '../../domain/device/selfCheck'
import { percentFull, roomFor, type Space } from '../../domain/device/space'
import type { PlainDate } from '../../domain/values/plainDate'
import { selfChecks } from '../english/selfCheck'
import { commas, quoted } from '../english/series'
import { quantity } from '../values/dates'
import { countText, percentText } from '../values/numbers'
import { backupText } from './backupAge'

export const checkingWords = { records: selfChecks.records, proofs: selfChecks.proofs } as const

/** The result in one sentence. */
export function selfCheckText(findings: readonly Finding[]): string {
  const troubled = findings.filter(({ isFine }) => !isFine).length
  return troubled === 0 ? selfChecks.fine : selfChecks.troubled(troubled)
}

/** One line of the report: what was found, and what to do where something isn't fine. */
export function findingText({ about, isFine }: Finding, { records, proofs, setAside, space, backup }: SelfCheck, today: PlainDate): string {
  switch (about) {
    case 'records':
      if (records.count === 0) return selfChecks.noRecords
      return isFine
        ? selfChecks.recordsFine({ records: quantity(records.count, 'record') })
        : selfChecks.recordsDiffer({ names: namesText(records.different) }, records.different.length)
    case 'copy':
      if (records.uncopied === null) return selfChecks.copySilent
      return isFine ? selfChecks.copyFine : selfChecks.copyBehind({ records: quantity(records.uncopied, 'record') })
    case 'proofs':
      return isFine
        ? selfChecks.proofsFine({ certificates: quantity(proofs.count, 'certificate') })
        : selfChecks.proofsLost({ names: namesText(proofs.faulty) }, proofs.faulty.length)
    case 'setAside':
      return isFine ? selfChecks.nothingAside : selfChecks.setAside({ records: quantity(setAside, 'record') })
    case 'space':
      if (space === null) return selfChecks.noSpace
      return isFine ? selfChecks.space(roomIn(space)) : selfChecks.spaceShort(roomIn(space))
    case 'backup': {
      const age = backupText(backup, today)
      if (isFine) return selfChecks.backup({ age })
      return backup.at === null ? selfChecks.firstBackupWanted({ age }) : selfChecks.backupWanted({ age })
    }
  }
}

/** Above every screen, before the storage is full. */
export function spaceNoticeText(space: Space): string {
  return selfChecks.spaceShort(roomIn(space))
}

function roomIn(space: Space) {
  const room = roomFor(space)
  return {
    percent: percentText(percentFull(space)),
    room: room === 0 ? selfChecks.noRoom : selfChecks.room({ records: quantity(room, 'moreRecord') }),
  }
}

const mostNames = 3

function namesText(names: readonly string[]): string {
  const more = names.length - mostNames
  const named = commas(names.slice(0, mostNames).map(quoted))
  return more > 0 ? selfChecks.andMore({ names: named, more: countText(more) }) : named
}
