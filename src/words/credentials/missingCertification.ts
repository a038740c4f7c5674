/** For an address with a certification that isn't in the records. */
export const missingCertification = {
  title: 'This certification isn’t here',
  why: 'It may have been removed; what was removed lately can be brought back under “Data and settings”.',
  back: 'To your credentials',
} as const
