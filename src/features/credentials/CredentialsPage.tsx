import { useMemo } from 'react'
import { FileBadge, FileCheck, Pencil, Plus, Trash2 } from 'lucide'
import { RecordBoundary } from '../../components/records/RecordBoundary'
import { CertificationRow } from '../../components/status/CertificationRow'
import { removeCredential } from '../../domain/changes/act'
import type { Credential } from '../../domain/records/credential'
import { credentialById } from '../../domain/records/portfolio'
import { proofsOf } from '../../domain/records/proof'
import { isCertificationStatus, statusesOf } from '../../domain/status/standing'
import { useRecert } from '../../store/useRecert'
import { useView } from '../../store/useView'
import { ActionLink } from '../../ui/layout/ActionLink'
import { Button } from '../../ui/layout/Button'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Icon } from '../../ui/layout/Icon'
import { type MenuItem, MoreMenu } from '../../ui/layout/MoreMenu'
import { Stack } from '../../ui/layout/Stack'
import { leaveRow } from '../../ui/focus/leaveRow'
import { moveInRows } from '../../ui/focus/moveInRows'
import styles from './CredentialsPage.module.css'
import { HeldRow } from './HeldRow'

export type CredentialsPageProps = {
  readonly onAdd: () => void
  readonly onEdit: (credential: Credential) => void
  readonly onShowProofs: (credential: Credential) => void
}

/** Everything held, the most urgent first. A certification's row leads to its page. */
export function CredentialsPage({ onAdd, onEdit, onShowProofs }: CredentialsPageProps) {
  const { portfolio, today, isToday } = useView()
  const current = useRecert((state) => state.portfolio)
  const perform = useRecert((state) => state.perform)
  const statuses = useMemo(() => statusesOf(portfolio, today), [portfolio, today])
  const remove = (credential: Credential, opener: HTMLButtonElement) => {
    const held = credentialById(current, credential.id)
    if (held !== null && perform(removeCredential(held))) leaveRow(opener)
  }
  const menuOf = (credential: Credential) => {
    const items: readonly MenuItem[] = [
      { label: 'Edit', name: `Edit ${credential.name}`, icon: <Icon of={Pencil} size={19} />, onChoose: () => onEdit(credential) },
      ...(proofsOf(credential).length === 0
        ? []
        : [
            {
              label: 'Certificate',
              name: `Certificate of ${credential.name}`,
              icon: <Icon of={FileCheck} size={19} />,
              onChoose: () => onShowProofs(credential),
            },
          ]),
      {
        label: 'Remove',
        name: `Remove ${credential.name}`,
        icon: <Icon of={Trash2} size={19} />,
        onChoose: (opener) => remove(credential, opener),
      },
    ]
    return <MoreMenu label={`More for ${credential.name}`} items={items} />
  }
  const add = (
    <Button look={statuses.length === 0 ? 'primary' : 'plain'} icon={<Icon of={Plus} size={20} />} onClick={onAdd}>
      Add credential
    </Button>
  )
  return (
    <Stack gap={24}>
      <Cluster gap={8} align="center" justify="between">
        <h1>Credentials</h1>
        {statuses.length > 0 && (
          <Cluster gap={8}>
            <ActionLink href="#/proof-sheet" icon={<Icon of={FileBadge} size={19} />}>
              Proof sheet
            </ActionLink>
            {add}
          </Cluster>
        )}
      </Cluster>
      {statuses.length === 0 ? (
        <EmptyState title="No credentials yet" why="Your certifications, specializations and CPR/AED cards appear here." action={add} />
      ) : (
        <Card as="ul" gap={0} className={styles.list} aria-label="Credentials" onKeyDown={moveInRows}>
          {statuses.map((status) => (
            <li key={status.credential.id}>
              <RecordBoundary of={{ kind: 'credential', record: status.credential }}>
                {isCertificationStatus(status) ? (
                  <CertificationRow status={status} today={today} actions={menuOf(status.credential)} />
                ) : (
                  <HeldRow status={status} today={today} isToday={isToday} menu={menuOf(status.credential)} onShowProofs={onShowProofs} />
                )}
              </RecordBoundary>
            </li>
          ))}
        </Card>
      )}
    </Stack>
  )
}
