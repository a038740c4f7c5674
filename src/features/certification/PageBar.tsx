import type { ReactNode } from 'react'
import { ChevronLeft, RefreshCw } from 'lucide'
import { StandingBadge } from '../../components/status/StandingBadge'
import { type CertificationStatus, isEarned } from '../../domain/status/standing'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { type MenuItem, MoreMenu } from '../../ui/layout/MoreMenu'
import { BackLink } from '../../ui/layout/BackLink'
import { useNarrow } from '../../ui/layout/useNarrow'
import { Whole } from '../../ui/layout/Whole'
import styles from './PageBar.module.css'

/** `onlyInMenu`: where there's room for buttons, it's elsewhere on the page. */
type PageAction = Omit<MenuItem, 'onChoose'> & { readonly onChoose: () => void; readonly onlyInMenu?: boolean }

export type PageBarProps = {
  readonly status: CertificationStatus
  /** Empty while another day is shown: nothing can be changed then. */
  readonly actions: readonly PageAction[]
  readonly onRenew: (() => void) | null
  /** The element that says what's missing. */
  readonly needId: string
}

/** The name and what can be done, always in reach. "Renew" is solid once there's nothing left to earn. */
export function PageBar({ status, actions, onRenew, needId }: PageBarProps) {
  const isNarrow = useNarrow()
  const { credential, standing } = status
  const isReady = isEarned(status) && standing !== 'lapsed'
  const name = (
    <h1>
      <bdi>
        <Whole>{credential.name}</Whole>
      </bdi>
    </h1>
  )
  const renew = onRenew !== null && (
    <Button
      look={isReady ? 'primary' : 'plain'}
      icon={isNarrow ? undefined : <Icon of={RefreshCw} size={19} />}
      aria-describedby={isReady ? undefined : needId}
      onClick={onRenew}
    >
      Renew
    </Button>
  )
  if (isNarrow)
    return (
      <Bar>
        <a href="#/credentials" className={styles.back}>
          <Icon of={ChevronLeft} size={24} />
          <span className="visuallyHidden">Credentials</span>
        </a>
        {name}
        {actions.length > 0 && <MoreMenu label="More" items={actions} />}
        {renew}
      </Bar>
    )
  return (
    <>
      <BackLink href="#/credentials">Credentials</BackLink>
      <Bar>
        {name}
        <StandingBadge standing={standing} />
        <p className={`${styles.title} soft`}>{credential.title}</p>
        {actions
          .filter(({ onlyInMenu }) => onlyInMenu !== true)
          .map(({ label, icon, onChoose }) => (
            <Button key={label} icon={icon} onClick={onChoose}>
              {label}
            </Button>
          ))}
        {renew}
      </Bar>
    </>
  )
}

function Bar({ children }: { readonly children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>
}
