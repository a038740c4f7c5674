/** @type {import('../explained.mjs').Reasons} */
export const rule = {}
