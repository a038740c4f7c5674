import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Award, BookOpen, CalendarRange, Gauge, type IconNode, Plus, Search, Settings } from 'lucide'
import { useRecert } from '../../store/useRecert'
import { isBackupWanted } from '../../domain/device/backupAge'
import { isEmpty } from '../../domain/records/portfolio'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { useNarrow } from '../../ui/layout/useNarrow'
import { isApple } from '../../ui/focus/isApple'
import type { Route } from '../routes/route'
import { earlyPart } from '../boot/earlyPart'
import { preloadForm } from '../dialogs/lazyDialogs'
import styles from './Shell.module.css'
import { ChangeAnnouncements } from './ChangeAnnouncements'
import { Later } from './Later'
import { Mark } from './Mark'

const backupLine = earlyPart(() => import('./BackupLine'), 'BackupLine')
export const loadBackupLine = backupLine.load

/** The pages of the navigation. Data and settings are behind the gear. */
const pages = [
  { path: '#/', name: 'Dashboard' },
  { path: '#/courses', name: 'Courses' },
  { path: '#/credentials', name: 'Credentials' },
  { path: '#/plan', name: 'Plan' },
] as const

const icons: Readonly<Record<(typeof pages)[number]['path'], IconNode>> = {
  '#/': Gauge,
  '#/courses': BookOpen,
  '#/credentials': Award,
  '#/plan': CalendarRange,
}

export type ShellProps = {
  readonly route: Route | null
  readonly title: string
  readonly isDropping: boolean
  readonly onLogCourse: () => void
  readonly onSearch: () => void
  readonly children: ReactNode
}

export function Shell({ route, title, isDropping, onLogCourse, onSearch, children }: ShellProps) {
  const backup = useRecert((state) => state.safety.backup)
  const main = useRef<HTMLElement>(null)
  const address = route?.address ?? ''
  const shownAddress = useRef(address)
  const endCelebration = useRecert((state) => state.endCelebration)
  useLayoutEffect(() => {
    document.title = title
  }, [title])
  // In a layout effect, before the page's effects: a command's target then takes the focus from main.
  useLayoutEffect(() => {
    if (shownAddress.current === address) return
    if (shownAddress.current === '#/') endCelebration()
    shownAddress.current = address
    window.scrollTo(0, 0)
    main.current?.focus()
  }, [address, endCelebration])
  const isNarrow = useNarrow()
  const preloadCourse = () => preloadForm('course')
  const logButton = (
    <Button
      look="primary"
      icon={<Icon of={Plus} size={isNarrow ? 26 : 20} />}
      onClick={onLogCourse}
      onPointerEnter={preloadCourse}
      onFocus={preloadCourse}
    >
      Log course
    </Button>
  )
  const link = ({ path, name }: (typeof pages)[number]) => (
    <a key={path} href={path} aria-current={route?.path === path ? 'page' : undefined}>
      <Icon of={icons[path]} size={20} />
      {name}
    </a>
  )
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a href="#/" className={styles.brand}>
            <Mark />
            Recert
          </a>
          <nav aria-label="Main" className={styles.nav}>
            {pages.slice(0, 2).map(link)}
            {isNarrow && logButton}
            {pages.slice(2).map(link)}
          </nav>
          <Button icon={<Icon of={Search} size={20} />} className={styles.search} title="Search and commands" onClick={onSearch}>
            <b className="visuallyHidden">Search and commands</b>
            <span className={styles.hint} aria-hidden="true">
              Search <kbd>{isApple ? '⌘K' : 'Ctrl K'}</kbd>
            </span>
          </Button>
          <a href="#/data" className={styles.gear} aria-current={route?.path === '#/data' ? 'page' : undefined} title="Data and settings">
            <Icon of={Settings} size={22} />
            <span className="visuallyHidden">{isBackupWanted(backup) ? 'Data and settings, backup due' : 'Data and settings'}</span>
            {isBackupWanted(backup) && <span className={styles.dot} data-after-check="" />}
          </a>
          {!isNarrow && logButton}
        </div>
      </header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <Where /> <span className={styles.private}>Numbers and costs are blurred</span> {isBackupWanted(backup) && <a href="#/data">Back up now</a>}{' '}
        <a href="#/help">Help</a>
      </footer>
      <ChangeAnnouncements isOnDashboard={address === '#/'} />
      {isDropping && <p className={styles.drop}>Drop a certificate to log its course</p>}
    </div>
  )
}

/** Where the records are and, once that's known, how old the last backup is. */
function Where() {
  const { kept, backup } = useRecert((state) => state.safety)
  const isChecked = useRecert((state) => state.openSaving === null)
  const hasRecords = useRecert((state) => !isEmpty(state.portfolio))
  if (kept === 'memory') return 'Nothing is being saved on this device'
  if (!hasRecords && backup.at === null) return 'Stays on this device. No account.'
  const where = 'Stored on this device only'
  if (!isChecked) return where
  return (
    <Later meanwhile={where}>
      <backupLine.Part where={where} />
    </Later>
  )
}
