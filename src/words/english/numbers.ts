import type { Parts } from './parts'

/** "2 courses", "1.5 contact hours" */
export const counted = ({ number, noun }: Parts<'number' | 'noun'>) => `${number} ${noun}`
