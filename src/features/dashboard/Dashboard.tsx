import { type ReactNode, useMemo } from 'react'
import { BadgeCheck, Plus } from 'lucide'
import { type Certification, followsPreset } from '../../domain/records/credential'
import { attentionsOf } from '../../domain/status/attention'
import { headlineOf } from '../../domain/status/headline'
import { isCertificationStatus, statusesOf } from '../../domain/status/standing'
import { useView } from '../../store/useView'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import { Stack } from '../../ui/layout/Stack'
import { ExpiryCard } from './ExpiryCard'
import { CertificationCard, type CertificationCardProps } from './CertificationCard'
import styles from './Dashboard.module.css'
import { Headline } from './Headline'
import { NeedsAttention } from './NeedsAttention'

export type DashboardProps = {
  readonly onAddCredential: () => void
  readonly surplusList: CertificationCardProps['surplusList']
  /** Draws what the preset of a certification's rule says otherwise by now. Loaded after the page is drawn, with the presets. */
  readonly ruleOffer: (certification: Certification) => ReactNode
}

/** Everything the trainer holds, the most urgent first. */
export function Dashboard({ onAddCredential, surplusList, ruleOffer }: DashboardProps) {
  const { portfolio, today, isToday } = useView()
  const statuses = useMemo(() => statusesOf(portfolio, today), [portfolio, today])
  const headline = headlineOf(statuses, today)
  const lasting = statuses.filter((status) => status.credential.expiresOn === null)
  return (
    <Stack gap={24}>
      <Cluster gap={8} align="center" justify="between">
        <h1>Dashboard</h1>
        <Button icon={<Icon of={Plus} size={20} />} onClick={onAddCredential}>
          Add credential
        </Button>
      </Cluster>
      {headline !== null && <Headline next={headline} />}
      <NeedsAttention attentions={attentionsOf(statuses, portfolio, today)} today={today} />
      <div className={styles.cards}>
        {statuses.map((status) => {
          const { credential } = status
          if (isCertificationStatus(status)) {
            const offer = isToday && followsPreset(status.credential) ? ruleOffer(status.credential) : null
            return <CertificationCard key={credential.id} status={status} today={today} surplusList={surplusList} ruleOffer={offer} />
          }
          if (credential.expiresOn !== null) return <ExpiryCard key={credential.id} status={status} expiresOn={credential.expiresOn} />
          return null
        })}
      </div>
      {lasting.length > 0 && (
        <Card aria-labelledby="lasting">
          <h2 id="lasting">Never expire</h2>
          <Cluster as="ul" gap={24} lineGap={8} className={styles.lasting}>
            {lasting.map(({ credential }) => (
              <li key={credential.id}>
                <Icon of={BadgeCheck} size={20} />
                <strong>
                  <bdi>{credential.name}</bdi>
                </strong>
                <span className="soft">never expires</span>
              </li>
            ))}
          </Cluster>
        </Card>
      )}
    </Stack>
  )
}
