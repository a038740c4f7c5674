/** The record version that this version of Recert writes: one more than there are migrations in `codec`. */
export const recordVersion = 3
