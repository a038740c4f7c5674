/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { relative, resolve, sep } from 'node:path'
import { defineConfig } from 'vite'
import { calledOnLoad } from './src/build/calledOnLoad.ts'
import { contentSecurityPolicy, headersOfDevelopment } from './src/build/contentSecurityPolicy.ts'
import { firstChunk } from './src/build/firstChunk.ts'
import { firstPaint } from './src/build/firstPaint.ts'
import { hostHeaders } from './src/build/hostHeaders.ts'
import { iconImports } from './src/build/iconImports.ts'
import { laterVisits } from './src/build/laterVisits.ts'
import { licensesName, licensesOfCopies, packagesOfWorkers } from './src/build/licenses.ts'
import { pdfFiles } from './src/build/pdfFiles.ts'
import { filesWith, partLoading } from './src/build/partLoading.ts'
import { recertSchemaFile } from './src/build/recertSchemaFile.ts'
import { serviceWorker } from './src/build/serviceWorker.ts'
import { homeZone, sameEverywhere, testsOfTheDay, zones } from './tests/run/zones.mjs'

/** Libraries and folders that only a few actions need; never part of the shared chunk. */
const loadedAlone = /node_modules[\\/](papaparse|@zip\.js|htmlparser2|hucre|ical-generator|pdfjs-dist|image-dimensions)|src[\\/]exchange/

/** The code for charts, which only two pages have. */
const charts = /node_modules[\\/](d3-[a-z-]+|internmap)[\\/]|src[\\/]ui[\\/]charts[\\/]/

/** Everything that a file imports, and what that imports, but not what it loads later. */
function partsOf(file: string, modules: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [resolve(import.meta.dirname, file)]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

/** What loads right after the first chunk. What both need is a chunk of its own, so that neither loads the other. */
const early = {
  /** At once, if there are records. */
  dashboard: ['src/app/routes/DashboardRoute.tsx'],
  /** After the first screen: what checks, keeps and changes the records. */
  keeping: ['src/app/boot/keeping.ts', 'src/app/shell/BackupLine.tsx', 'src/app/shell/RecordNotices.tsx'],
} as const

function earlyChunk(id: string, modules: ModuleGraph): 'index' | keyof typeof early | 'common' | null {
  const isIn = (files: readonly string[]) => files.some((file) => partsOf(file, modules).has(id))
  if (isIn(['index.html'])) return 'index'
  if (isIn(early.dashboard)) return isIn(early.keeping) ? 'common' : 'dashboard'
  return isIn(early.keeping) ? 'keeping' : null
}

type ModuleGraph = { readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null }

/** The planner, which two parts need. */
const planning = /src[\\/]domain[\\/]planning[\\/]/

/** An audit's view of a cycle, which the audit page and the table of credits need. */
const audit = /src[\\/]domain[\\/]reports[\\/]auditCycle|src[\\/]domain[\\/]counting[\\/]closedCycle/

/** What shows a backup and restores it. */
const restoring = /src[\\/]words[\\/]\w+[\\/]restoring|src[\\/]features[\\/]data[\\/]backup[\\/]/

/** What Recert knows about issuers, needed where a credential or a course is entered. */
const issuers = /src[\\/]domain[\\/]rule[\\/]issuers[\\/]/

/** A class name plus a digest of the file's path. Vite would add a line number too, which only costs bytes in the first load. */
function scopedName(name: string, file: string): string {
  const path = relative(import.meta.dirname, file)
    .split(sep)
    .join('/')
  return `${name}_${createHash('sha256').update(path).digest('base64url').slice(0, 4)}`
}

const pureTests = ['tests/{domain,storage,store,words,exchange,build,worker,styles,bench,architecture}/**/*.test.ts']

/** By default, Vitest would leave one of two cores idle. */
const workers = Math.max(2, availableParallelism() - 1)

export default defineConfig({
  base: './',
  server: { headers: headersOfDevelopment },
  // A worker loads what only some files need.
  worker: { format: 'es', plugins: () => [packagesOfWorkers()] },
  css: { modules: { generateScopedName: scopedName } },
  plugins: [
    react(),
    iconImports(),
    pdfFiles(),
    licensesOfCopies(),
    recertSchemaFile(),
    partLoading(),
    laterVisits(),
    calledOnLoad(),
    firstChunk(),
    firstPaint(),
    contentSecurityPolicy(),
    hostHeaders(),
    serviceWorker(),
  ],
  build: {
    license: { fileName: licensesName },
    modulePreload: { polyfill: false, resolveDependencies: filesWith },
    assetsInlineLimit: 0,
    // One chunk for React and one for the first screen, one for the dashboard, one for what keeps the records, one for the issuers, and another for what later
    // screens share. Smaller chunks need more requests, compress worse, and their names alone add a kilobyte to the first load. A group also takes what its modules import unless an
    // earlier one has it, so charts come last.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', priority: 5, test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: (id, modules) => (earlyChunk(id, modules) === 'index' ? 'index' : null), priority: 4 },
            // On its own, or the chunk that's made first would take it along.
            { name: (id, modules) => (earlyChunk(id, modules) === 'common' ? 'common' : null), priority: 3 },
            { name: earlyChunk, priority: 2 },
            { name: 'issuers', priority: 1, test: issuers },
            { name: 'planning', priority: 1, test: planning },
            { name: 'audit', priority: 1, test: audit },
            {
              name: 'shared',
              minShareCount: 2,
              priority: 1,
              test: (id) => ![loadedAlone, charts, issuers, planning, audit, restoring].some((own) => own.test(id)),
            },
            { name: 'charts', priority: 1, test: charts },
            { name: 'restoring', priority: 1, test: restoring },
          ],
        },
      },
    },
  },
  test: {
    // No test depends on how busy the machine is: only an endless one times out.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A separate process would take half the time of a small test. Instead, each file leaves the globals as it found them (`asFound`).
    pool: 'forks',
    isolate: false,
    maxWorkers: workers,
    setupFiles: ['tests/support/asFound.ts'],
    projects: [
      { extends: true, test: { name: 'pure', environment: 'node', include: pureTests, env: { TZ: homeZone } } },
      ...zones.map((zone) => ({
        extends: true as const,
        test: { name: `in ${zone}`, environment: 'node' as const, include: testsOfTheDay, exclude: sameEverywhere, env: { TZ: zone } },
      })),
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'happy-dom',
          include: ['tests/{ui,features,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/screens.ts'],
        },
      },
    ],
  },
})
