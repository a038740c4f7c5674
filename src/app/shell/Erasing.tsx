import { useEffect, useState } from 'react'
import { Button } from '../../ui/layout/Button'
import { Card } from '../../ui/layout/Card'
import { erasingWords } from '../../words/device/erasing'
import styles from './Shell.module.css'

export type ErasingProps = {
  /** False if the browser holds on to something. */
  readonly erase: () => Promise<boolean>
  readonly onStartOver: () => void
}

type State = 'working' | 'done' | 'left'

/** All there is of Recert while everything is erased, and after. */
export function Erasing({ erase, onStartOver }: ErasingProps) {
  const [state, setState] = useState<State>('working')
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    void erase().then((isErased) => setState(isErased ? 'done' : 'left'))
  }, [erase, attempt])
  return (
    <main className={styles.main}>
      <Card gap={12}>
        <div role="status">
          <h1>{state === 'working' ? erasingWords.working : erasingWords[state]}</h1>
          {state === 'done' && <p>{erasingWords.doneHint}</p>}
          {state === 'left' && <p>{erasingWords.leftHint}</p>}
        </div>
        <div>
          {state === 'done' && <Button onClick={onStartOver}>{erasingWords.startOver}</Button>}
          {state === 'left' && (
            <Button
              look="primary"
              onClick={() => {
                setState('working')
                setAttempt(attempt + 1)
              }}
            >
              {erasingWords.again}
            </Button>
          )}
        </div>
      </Card>
    </main>
  )
}
