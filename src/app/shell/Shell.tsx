import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Award, BookOpenCheck, CalendarRange, Gauge, HardDrive, type IconNode, Plus, Search } from 'lucide'
import { useRecert } from '../../store/useRecert'
import { isBackupWanted } from '../../domain/device/backupAge'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { backupText } from '../../words/device/backupAge'
import { isApple } from '../shortcuts/isApple'
import { type Route, routes } from '../routes/route'
import { preloadCourseDialog } from '../dialogs/lazyDialogs'
import styles from './Shell.module.css'
import { ChangeAnnouncements } from './ChangeAnnouncements'

const icons: Readonly<Record<Route['path'], IconNode>> = {
  '#/': Gauge,
  '#/courses': BookOpenCheck,
  '#/credentials': Award,
  '#/plan': CalendarRange,
  '#/data': HardDrive,
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
  const { kept, backup } = useRecert((state) => state.safety)
  const today = useRecert((state) => state.today)
  const main = useRef<HTMLElement>(null)
  const address = route?.address ?? ''
  const shownAddress = useRef(address)
  useLayoutEffect(() => {
    document.title = title
  }, [title])
  // In a layout effect, before the page's effects: a command's target then takes the focus from main.
  useLayoutEffect(() => {
    if (shownAddress.current === address) return
    shownAddress.current = address
    window.scrollTo(0, 0)
    main.current?.focus()
  }, [address])
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a href="#/" className={styles.brand}>
            <img src="./icon.svg" alt="" width={32} height={32} />
            Recert
          </a>
          <nav aria-label="Main" className={styles.nav}>
            {routes.map(({ path, name }) => {
              return (
                <a key={path} href={path} aria-current={route?.path === path ? 'page' : undefined}>
                  <Icon of={icons[path]} size={20} />
                  {name}
                </a>
              )
            })}
          </nav>
          <Button icon={<Icon of={Search} size={20} />} className={styles.search} title="Search and commands" onClick={onSearch}>
            <b className="visuallyHidden">Search and commands</b>
            <kbd aria-hidden="true">{isApple ? '⌘K' : 'Ctrl K'}</kbd>
          </Button>
          <Button
            look="primary"
            icon={<Icon of={Plus} size={20} />}
            onClick={onLogCourse}
            onPointerEnter={preloadCourseDialog}
            onFocus={preloadCourseDialog}
          >
            Log course
          </Button>
        </div>
      </header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        {kept === 'device' ? `On this device only, in this browser. ${backupText(backup, today)}` : 'Nothing is being saved on this device.'}{' '}
        <span className={styles.private}>Numbers and costs are blurred: the switch is under “How it looks” in your data.</span>{' '}
        <a href="#/data">{isBackupWanted(backup) ? 'Back up now' : 'Your data'}</a> <a href="#/help">Help</a>
      </footer>
      <ChangeAnnouncements />
      {isDropping && <p className={styles.drop}>Drop a certificate to log its course</p>}
    </div>
  )
}
