import type { Parts } from './parts'

/** What's due each year of a cycle. */
export const yearly = {
  due: ({ label, day }: Parts<'label' | 'day'>) => `${label}: due ${day}.`,
  dueWithFee: ({ label, day, fee }: Parts<'label' | 'day' | 'fee'>) => `${label}: due ${day} (${fee}).`,
  wasDue: ({ label, day }: Parts<'label' | 'day'>) => `${label}: was due ${day}. Do it now, or mark it done.`,
  wasDueWithFee: ({ label, day, fee }: Parts<'label' | 'day' | 'fee'>) => `${label}: was due ${day} (${fee}). Do it now, or mark it done.`,
  by: ({ day }: Parts<'day'>) => `By ${day}`,
  undated: 'Every year, date unknown',
  withFee: ({ label, fee }: Parts<'label' | 'fee'>) => `${label} · ${fee}`,
  done: ({ day }: Parts<'day'>) => `Marked done on ${day}`,
  markDone: ({ label, day }: Parts<'label' | 'day'>) => `Mark done: ${label}, ${day}`,
  reopen: ({ label, day }: Parts<'label' | 'day'>) => `Not done: ${label}, ${day}`,
  notDone: 'Not marked done',
} as const
