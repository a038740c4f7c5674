import { plainText } from '../../plainText'

/** What a status says about a course. `rejected` was done and isn't credited; `unknown` may mean anything. */
export type Status = 'completed' | 'notCompleted' | 'rejected' | 'unknown'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'))

const sets: readonly (readonly [Status, ReadonlySet<string>])[] = [
  [
    'completed',
    setOf(
      'yes|y|true|x|✓|✔|✅|☑|done|complete|completed|passed|pass|posted|accepted|approved|awarded|earned|attended|checked in|present|finished|valid|active|current|ok|credited|verified|certified|granted|issued|100|100%|100.0|1|1.0|' +
        'ja|wahr|abgeschlossen|bestanden|erledigt|teilgenommen|fertig|oui|vrai|termine|terminee|acheve|valide|reussi|si|verdadero|completado|completada|finalizado|aprobado|sim|verdadeiro|concluido|aprovado|vero|completato|superato|完了|修了|修了済|受講済|合格|済',
    ),
  ],
  [
    'notCompleted',
    setOf(
      'no|n|false|incomplete|not complete|not completed|in progress|not started|not yet started|not yet completed|subscribed|started|open|registered|enrolled|scheduled|planned|upcoming|waitlist|waitlisted|absent|no show|not attended|did not attend|failed|fail|not passed|cancelled|canceled|withdrawn|dropped|expired|overdue|to do|todo|next|☐|✗|✘|❌|0|0%|0.0|' +
        'nein|falsch|offen|angemeldet|geplant|nicht abgeschlossen|non|faux|en cours|inscrit|prevu|falso|en curso|inscrito|pendiente de cursar|nicht bestanden|storniert|echoue|annule|annulee|no aprobado|no completado|cancelado|cancelada|nao concluido|non termine|non terminee|planificado|nao|em andamento|planejado|in corso|iscritto|non completato|未修了|未受講|受講中|申込済|欠席|nicht begonnen|in bearbeitung|pas commence|sin empezar|no iniciado|nao iniciado|non iniziato',
    ),
  ],
  [
    'rejected',
    setOf('rejected|denied|declined|not accepted|not approved|disapproved|void|revoked|abgelehnt|refuse|rejete|rechazado|rejeitado|respinto'),
  ],
]

const longestStatus = 40

/**
 * Reads a status: words in six languages, check marks, a progress in percent; null if the cell is empty. A percentage that isn't known to be a
 * progress may be a score.
 */
export function readStatus(cell: string, isProgress: boolean): Status | null {
  const text =
    cell.length > longestStatus
      ? 'unknown'
      : plainText(cell)
          .replace(/[.!]$/, '')
          .replace(/(?<=\p{L})[_-](?=\p{L})/gu, ' ')
  if (text === '') return null
  const [known] = sets.find(([, words]) => words.has(text)) ?? []
  if (known !== undefined) return known
  const percent = /^(\d{1,3})(?:[.,]\d+)? ?%?$/.exec(text)
  return (isProgress && percent !== null && Number(percent[1]) < 100) || /^[-–—―]+$/.test(text) ? 'notCompleted' : 'unknown'
}
