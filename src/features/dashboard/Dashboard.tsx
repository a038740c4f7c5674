import { useMemo } from 'react'
import { BadgeCheck, Plus } from 'lucide'
import { attentionsOf } from '../../domain/attention'
import { headlineOf } from '../../domain/headline'
import { isCertificationStatus, statusesOf } from '../../domain/standing'
import { useView } from '../../store/useView'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Icon } from '../../ui/Icon'
import page from '../../ui/page.module.css'
import { ExpiryCard } from './ExpiryCard'
import { CertificationCard, type CertificationCardProps } from './CertificationCard'
import styles from './Dashboard.module.css'
import { Headline } from './Headline'
import { NeedsAttention } from './NeedsAttention'

export type DashboardProps = {
  /** `name` is that of a usual one. */
  readonly onAddCredential: (name?: string) => void
  readonly onTrySample: () => void
  readonly surplusList: CertificationCardProps['surplusList']
}

/** What most trainers hold, by the names of their presets. */
const usual = ['NASM-CPT', 'ACE-CPT', 'ISSA-CPT', 'NSCA-CPT', 'ACSM-CPT']

export function Dashboard({ onAddCredential, onTrySample, surplusList }: DashboardProps) {
  const { portfolio, today } = useView()
  const statuses = useMemo(() => statusesOf(portfolio, today), [portfolio, today])
  const headline = headlineOf(statuses, today)
  const lasting = statuses.filter((status) => status.credential.expiresOn === null)
  if (statuses.length === 0) {
    return (
      <div className={page['page']}>
        <h1>Dashboard</h1>
        <EmptyState
          title="Which certification do you hold?"
          why="Choose it, then say the date on the certificate: that is all. Recert shows how many days are left, and how far the courses you log bring the renewal."
          action={
            <>
              <div className={styles['usual']}>
                {usual.map((name) => (
                  <Button key={name} onClick={() => onAddCredential(name)}>
                    {name}
                  </Button>
                ))}
              </div>
              <Button look="primary" icon={<Icon of={Plus} size={20} />} onClick={() => onAddCredential()}>
                Add credential
              </Button>
              <Button look="quiet" onClick={onTrySample}>
                Look around with sample data
              </Button>
            </>
          }
        />
      </div>
    )
  }
  return (
    <div className={page['page']}>
      <div className={page['head']}>
        <h1>Dashboard</h1>
        <Button icon={<Icon of={Plus} size={20} />} onClick={() => onAddCredential()}>
          Add credential
        </Button>
      </div>
      {headline !== null && <Headline next={headline} />}
      <NeedsAttention attentions={attentionsOf(statuses, portfolio, today)} today={today} />
      <div className={styles['cards']}>
        {statuses.map((status) => {
          const { credential } = status
          if (isCertificationStatus(status)) return <CertificationCard key={credential.id} status={status} today={today} surplusList={surplusList} />
          if (credential.expiresOn !== null) return <ExpiryCard key={credential.id} status={status} expiresOn={credential.expiresOn} />
          return null
        })}
      </div>
      {lasting.length > 0 && (
        <section className={page['card']} aria-labelledby="lasting">
          <h2 id="lasting">Never expire</h2>
          <ul className={styles['lasting']}>
            {lasting.map(({ credential }) => (
              <li key={credential.id}>
                <Icon of={BadgeCheck} size={20} />
                <strong>
                  <bdi>{credential.name}</bdi>
                </strong>
                <span className={page['soft']}>never expires</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
