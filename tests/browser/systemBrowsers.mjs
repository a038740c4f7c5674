import { existsSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'

const COMMANDS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin']
const LINUX_FILES = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge']

const MAC_FILES = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS_FILES = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/** Every Chrome, Chromium and Edge that seems to be installed, without duplicates. */
export function systemBrowsers() {
  const found = usualPlaces().filter((path) => existsSync(path))
  // Only resolve the folder: every snap command links to the same file.
  return [...new Set(found.map((path) => join(realpathSync(dirname(path)), basename(path))))]
}

function usualPlaces() {
  if (process.platform === 'win32') return combine(windowsFolders(), WINDOWS_FILES)
  const searched = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  if (process.platform === 'darwin') return [...combine(macFolders(), MAC_FILES), ...combine(searched, COMMANDS)]
  return [...combine([...searched, ...LINUX_FOLDERS], COMMANDS), ...LINUX_FILES]
}

function macFolders() {
  return ['/Applications', join(homedir(), 'Applications')]
}

function windowsFolders() {
  const { ProgramFiles, 'ProgramFiles(x86)': programFilesX86, LOCALAPPDATA } = process.env
  return [ProgramFiles, programFilesX86, LOCALAPPDATA].filter((folder) => folder !== undefined)
}

/**
 * @param {string[]} folders
 * @param {string[]} names
 */
function combine(folders, names) {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}
