import { largestAmount, largestCost } from '../../domain/values/amount'
import type { leaves } from '../../storage/format/leaves'

const whole = (minimum: number, maximum: number, description: string) => ({ type: 'integer', minimum, maximum, description }) as const
const text = (description: string) => ({ type: 'string', minLength: 1, description }) as const

/** JSON Schema for the leaves of the record schema. They are functions there, so they can't be converted. */
export const leafSchemas = {
  plainDate: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A day as printed on a card: no time, no zone.' },
  monthDay: {
    type: 'string',
    pattern: '^((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))$',
    description: 'A day of every year: its month and its day.',
  },
  amount: whole(0, largestAmount, "Hundredths, of the issuer's unit or of a contact hour: 190 is 1.9."),
  cost: whole(0, largestCost, 'Hundredths of the currency: 9900 is 99.00.'),
  rate: whole(1, largestAmount, 'Hundredths of a contact hour for one unit: 1000 is ten hours.'),
  name: text('What the trainer calls it.'),
  credentialId: text('Never changes.'),
  courseId: text('Never changes.'),
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: "The SHA-256 of the file's bytes." },
  cycleMonths: whole(1, 1200, 'Calendar months.'),
  spanMonths: whole(0, 1200, 'Calendar months.'),
  days: whole(0, 36_500, 'Calendar days.'),
  count: whole(0, Number.MAX_SAFE_INTEGER, 'A count.'),
  positive: whole(1, Number.MAX_SAFE_INTEGER, 'A count, 1 or more.'),
} as const satisfies Record<keyof typeof leaves, object>
