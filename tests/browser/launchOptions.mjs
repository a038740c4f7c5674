const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Chromium's sandbox cannot start as root, and often not in the containers of CI. */
function canSandbox() {
  const isRoot = process.getuid?.() === 0
  return !isRoot && !process.env.CI
}

/**
 * How every test browser is started, also the one that is only tried out.
 * @param {string} executablePath
 */
export function launchOptions(executablePath) {
  // Playwright adds --no-sandbox by itself unless chromiumSandbox is true.
  return { executablePath, args: [...FLAGS], chromiumSandbox: canSandbox() }
}
