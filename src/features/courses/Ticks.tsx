import { type FilledAward } from '../../domain/forms/courseDraft'
import { tickableIn } from '../../domain/rule/rule'
import { Checkbox } from '../../ui/fields/Checkbox'
import { Cluster } from '../../ui/layout/Cluster'
import styles from './CountsToward.module.css'

export type TicksProps = {
  readonly award: FilledAward
  readonly onTick: (id: string, isTicked: boolean) => void
}

/** If a rule counts courses of a certain kind apart, whatever their category, asks whether this is one. */
export function Ticks({ award: { certification, ticked }, onTick }: TicksProps) {
  const items = tickableIn(certification.rule)
  if (items.length === 0) return null
  return (
    <fieldset className={styles.ticks}>
      <legend>{`For ${certification.name}, check what applies`}</legend>
      <Cluster lineGap={4} gap={24}>
        {items.map(({ id, label }) => (
          <Checkbox key={id} label={label} checked={ticked.includes(id)} onChange={(checked) => onTick(id, checked)} />
        ))}
      </Cluster>
    </fieldset>
  )
}
