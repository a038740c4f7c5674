const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/**
 * What costs a test more than the test itself: a whole browser loads two pages for the suggestions of its address bar beside each page,
 * and keeps a renderer ready for the next one.
 */
const COSTLY = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'SpareRendererForSitePerProcess']

/** Chromium's sandbox cannot start as root, and often not in the containers of CI. */
function canSandbox() {
  const isRoot = process.getuid?.() === 0
  return !isRoot && !process.env.CI
}

/**
 * How every test browser is started, also the one that is only tried out.
 * @param {string} executablePath
 * @param {readonly string[]} [disabledFeatures] that Playwright disables by itself, once they are known: of two such flags Chromium obeys
 * only the last
 */
export function launchOptions(executablePath, disabledFeatures) {
  const features = disabledFeatures ? [`--disable-features=${[...disabledFeatures, ...COSTLY].join(',')}`] : []
  // Playwright adds --no-sandbox by itself unless chromiumSandbox is true.
  return { executablePath, args: [...FLAGS, ...features], chromiumSandbox: canSandbox() }
}
