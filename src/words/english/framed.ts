/** Shown in place of Recert inside another site's page. */
export const framedWords = {
  refused: 'Recert doesn’t open inside another site, because that site could trick you into pressing its buttons.',
  open: 'Open Recert by itself',
} as const
