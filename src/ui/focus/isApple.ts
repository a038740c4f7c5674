/** Whether the keyboard is likely to have a ⌘. */
export const isApple = /Mac|iP/.test(navigator.userAgent)
