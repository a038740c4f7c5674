/** @type {import('../explained.mjs').Reasons} */
export const rule = {
  'src/domain/rule/expiry.ts': [{ was: 'certifiedOn > today', is: '(certifiedOn >= today)', why: 'Both are the same day then.' }],
}
