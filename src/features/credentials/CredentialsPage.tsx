import { useMemo } from 'react'
import { FileBadge, FileCheck, Pencil, Plus, Trash2 } from 'lucide'
import { removeCredential } from '../../domain/changes/act'
import type { Credential } from '../../domain/records/credential'
import { credentialById } from '../../domain/records/portfolio'
import { proofsOf } from '../../domain/records/proof'
import { statusesOf } from '../../domain/status/standing'
import { useRecert } from '../../store/useRecert'
import { useView } from '../../store/useView'
import { Button } from '../../ui/layout/Button'
import { IconButton } from '../../ui/layout/IconButton'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Icon } from '../../ui/layout/Icon'
import { leaveRow } from '../../ui/focus/leaveRow'
import { moveInRows } from '../../ui/focus/moveInRows'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import { Stack } from '../../ui/layout/Stack'
import rows from '../../ui/layout/rows.module.css'
import { ActionLink } from '../../ui/layout/ActionLink'
import { credentialText, numberText } from '../../words/credentials/credentials'

export type CredentialsPageProps = {
  readonly onAdd: () => void
  readonly onEdit: (credential: Credential) => void
  readonly onShowProofs: (credential: Credential) => void
}

export function CredentialsPage({ onAdd, onEdit, onShowProofs }: CredentialsPageProps) {
  const { portfolio, today } = useView()
  const current = useRecert((state) => state.portfolio)
  const perform = useRecert((state) => state.perform)
  const statuses = useMemo(() => statusesOf(portfolio, today), [portfolio, today])
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
        <EmptyState
          title="No credential yet"
          why="Certifications, specializations and CPR/AED cards that you hold stand here, with their dates."
          action={add}
        />
      ) : (
        <Card as="ul" gap={0} className={rows.rows} style={{ gap: 0, paddingBlock: '0.4rem' }} aria-label="Credentials" onKeyDown={moveInRows}>
          {statuses.map((status) => {
            const { credential } = status
            const number = numberText(credential)
            return (
              <li key={credential.id} className={rows.row}>
                <div className={rows.text}>
                  <p className={rows.name}>
                    {credential.kind === 'certification' ? (
                      <a href={`#/credentials/${encodeURIComponent(credential.id)}`}>
                        <bdi>{credential.name}</bdi>
                      </a>
                    ) : (
                      <bdi>{credential.name}</bdi>
                    )}
                  </p>
                  <p className="soft">
                    {credentialText(status)}
                    {number !== null && <span className="secret">{` · ${number}`}</span>}
                  </p>
                </div>
                <Cluster gap={8}>
                  {proofsOf(credential).length > 0 && (
                    <IconButton
                      label={`Certificate of ${credential.name}`}
                      icon={<Icon of={FileCheck} size={19} />}
                      onClick={() => onShowProofs(credential)}
                    />
                  )}
                  <IconButton label={`Edit ${credential.name}`} icon={<Icon of={Pencil} size={19} />} onClick={() => onEdit(credential)} />
                  <IconButton
                    label={`Remove ${credential.name}`}
                    icon={<Icon of={Trash2} size={19} />}
                    onClick={({ currentTarget }) => {
                      const held = credentialById(current, credential.id)
                      if (held !== null && perform(removeCredential(held))) leaveRow(currentTarget)
                    }}
                  />
                </Cluster>
              </li>
            )
          })}
        </Card>
      )}
    </Stack>
  )
}
