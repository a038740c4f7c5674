import { useMemo } from 'react'
import { FileBadge, FileCheck, Pencil, Plus, Trash2 } from 'lucide'
import { removeCredential } from '../../domain/changes/act'
import type { Credential } from '../../domain/records/credential'
import { credentialById } from '../../domain/records/portfolio'
import { proofsOf } from '../../domain/records/proof'
import { statusesOf } from '../../domain/status/standing'
import { useRecert } from '../../store/useRecert'
import { useView } from '../../store/useView'
import { Button, IconButton } from '../../ui/layout/Button'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Icon } from '../../ui/layout/Icon'
import { leaveRow } from '../../ui/focus/leaveRow'
import { moveInRows } from '../../ui/focus/moveInRows'
import page from '../../ui/layout/page.module.css'
import { credentialText } from '../../words/credentials/credentials'

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
    <div className={page.page}>
      <div className={page.head}>
        <h1>Credentials</h1>
        {statuses.length > 0 && (
          <div className={page.actions}>
            <a href="#/proof-sheet" className={page.back}>
              <Icon of={FileBadge} size={19} />
              Proof sheet
            </a>
            {add}
          </div>
        )}
      </div>
      {statuses.length === 0 ? (
        <EmptyState
          title="No credential yet"
          why="Certifications, specializations and CPR/AED cards that you hold stand here, with their dates."
          action={add}
        />
      ) : (
        <ul className={`${page.card} ${page.rows}`} style={{ gap: 0, paddingBlock: '0.4rem' }} aria-label="Credentials" onKeyDown={moveInRows}>
          {statuses.map((status) => {
            const { credential } = status
            return (
              <li key={credential.id} className={page.row}>
                <div className={page.rowText}>
                  <p className={page.rowName}>
                    {credential.kind === 'certification' ? (
                      <a href={`#/credentials/${encodeURIComponent(credential.id)}`}>
                        <bdi>{credential.name}</bdi>
                      </a>
                    ) : (
                      <bdi>{credential.name}</bdi>
                    )}
                  </p>
                  <p className={page.soft}>{credentialText(status)}</p>
                </div>
                <div className={page.actions}>
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
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
