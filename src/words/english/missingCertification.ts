/** For an address with a certification that isn't in the records. */
export const missingCertification = {
  title: 'This certification isn’t here',
  why: 'Removed recently? Bring it back under “Data and settings”.',
  back: 'Go to credentials',
} as const
