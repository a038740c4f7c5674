import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { type BackupText, backupVersion } from '../../exchange/backup/format'
import { recordVersion } from '../../storage/format/version'
import { settingsSchema } from '../../storage/format/readSettings'
import { leaves } from '../../storage/format/leaves'
import { requirement, rule } from '../../storage/format/ruleSchema'
import { courseSchema, credentialSchema, proof } from '../../storage/format/schema'
import { leafSchemas } from './leafSchemas'

const instant = v.pipe(v.string(), v.isoTimestamp())

const entry = <Record extends v.GenericSchema>(record: Record) =>
  v.object({ rev: leaves.positive, savedAt: v.nullable(instant), deletedOn: v.nullable(leaves.plainDate), record })

/** `recert.json` as this version writes it. Reading is more lenient: an error in one record only costs that record. */
const file = v.object({
  format: v.literal('recert'),
  version: v.literal(backupVersion),
  exportedAt: instant,
  recordVersion: v.literal(recordVersion),
  settings: settingsSchema,
  credentials: v.array(entry(credentialSchema)),
  courses: v.array(entry(courseSchema)),
  proofs: v.array(v.object({ sha256: leaves.sha256, file: v.string(), type: proof.entries.type, size: leaves.positive })),
  unread: v.array(v.object({ key: v.string(), raw: v.string() })),
}) satisfies v.GenericSchema<unknown, BackupText>

const description = `The records in a backup of Recert, as the version that published this schema writes them. Older files have another shape \
(ARCHITECTURE.md, "The backup"); Recert reads those, too. Fields that aren't named here may be there and must be kept.

Not said here, and checked when a file is restored: no requirement asks more than it counts (min is at most max), and a rule asks more \
than 0; an entry has savedAt or deletedOn; no two entries have the same id; what proofs names is in the archive, with that digest. Days are \
days of the calendar, which only a validator that checks formats sees. An award may name a credential that is no longer there.`

/** As JSON Schema, draft 2020-12. */
export function recertSchema(): object {
  const schema = toJsonSchema(file, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: { ...leaves, requirement, rule, proof, credential: credentialSchema, course: courseSchema },
    // The descriptions cover these.
    ignoreActions: ['check'],
    overrideSchema: ({ valibotSchema }) => leafSchemaOf(valibotSchema),
  })
  return { title: 'recert.json', description, ...schema }
}

function leafSchemaOf(schema: unknown) {
  const found = Object.entries(leaves).find(([, leaf]) => leaf === schema)
  return found === undefined ? null : leafSchemas[found[0] as keyof typeof leaves] // safe: it's a key of the leaves
}
