/** Where an address names a certification that is not held. */
export const missingCertification = {
  title: 'This certification is not here',
  why: 'It may have been removed; what was removed lately can be brought back under “Data”.',
  back: 'To your credentials',
} as const
