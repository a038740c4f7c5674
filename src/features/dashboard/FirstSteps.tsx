import { useState } from 'react'
import { Plus } from 'lucide'
import { Button } from '../../ui/layout/Button'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { focusMain } from '../../ui/focus/focusMain'
import { Icon } from '../../ui/layout/Icon'
import { Cluster } from '../../ui/layout/Cluster'
import { Stack } from '../../ui/layout/Stack'

export type FirstStepsProps = {
  /** `name` is one of the usual ones. The dialog for it is the second step. */
  readonly onAddCredential: (name?: string) => void
  readonly onTrySample: () => void
}

/** The certifications most trainers hold, by preset name. */
const usual = ['NASM-CPT', 'ACE-CPT', 'ISSA-CPT', 'NSCA-CPT', 'ACSM-CPT']

/** The dashboard while there are no credentials: asks for the certification, then for the date. */
export function FirstSteps({ onAddCredential, onTrySample }: FirstStepsProps) {
  return (
    <Stack gap={24}>
      <h1>Dashboard</h1>
      <Step onAddCredential={onAddCredential} onTrySample={onTrySample} />
    </Stack>
  )
}

function Step({ onAddCredential, onTrySample }: FirstStepsProps) {
  const [isSkipped, setSkipped] = useState(false)
  const add = (look: 'primary' | 'plain') => (
    <Button look={look} icon={<Icon of={Plus} size={20} />} onClick={() => onAddCredential()}>
      Add credential
    </Button>
  )
  if (isSkipped)
    return (
      <EmptyState title="No credential yet" why="Courses can be logged all the same, and count as soon as there is one." action={add('primary')} />
    )
  return (
    <EmptyState
      step="Step 1 of 2"
      title="Which certification do you hold?"
      why="Choose it, then say the date on the certificate: that is all. Recert shows how many days are left, and how far the courses you log bring the renewal."
      action={
        <>
          <Cluster gap={8} justify="middle">
            {usual.map((name) => (
              <Button key={name} onClick={() => onAddCredential(name)}>
                {name}
              </Button>
            ))}
          </Cluster>
          {add('plain')}
          <Cluster gap={8} justify="middle">
            <Button look="quiet" onClick={({ detail }) => detail < 2 && onTrySample()}>
              Look around with sample data
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                setSkipped(true)
                focusMain()
              }}
            >
              Skip
            </Button>
          </Cluster>
        </>
      }
    />
  )
}
