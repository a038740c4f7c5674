/** What's left for one certification. */
export const left = {
  onlyClass: 'Only a CPR/AED class is left.',
} as const
