const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/**
 * Features that take longer than a test: for every page, the full browser loads two more for the suggestions of its address bar and keeps
 * a renderer ready for the next one.
 */
const COSTLY = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'SpareRendererForSitePerProcess']

/** Chromium's sandbox can't start as root, and often not in CI containers. */
function canSandbox() {
  const isRoot = process.getuid?.() === 0
  return !isRoot && !process.env.CI
}

/**
 * Used to start every test browser, including the trial start.
 * @param {string} executablePath
 * @param {readonly string[]} [disabledFeatures] those that Playwright itself disables, if known already: Chromium only obeys the last of
 * several such flags
 */
export function launchOptions(executablePath, disabledFeatures) {
  const features = disabledFeatures ? [`--disable-features=${[...disabledFeatures, ...COSTLY].join(',')}`] : []
  // Without chromiumSandbox, Playwright adds --no-sandbox.
  return { executablePath, args: [...FLAGS, ...features], chromiumSandbox: canSandbox() }
}
