import { SelectField } from '../../../ui/fields/SelectField'
import { peopleWords, whichPersonText } from '../../../words/changes/importQuestions'

export type WhichPersonProps = {
  /** `mine` is null until the trainer says. */
  readonly people: { readonly heading: string; readonly names: readonly string[]; readonly mine: string | null }
  /** Stands for all of them. */
  readonly everyone: string
  readonly onChange: (mine: string) => void
}

const nobody = 'nobody'

/** Asks whose rows a list of several people is read for. Nobody is chosen beforehand, and the choice can be changed. */
export function WhichPerson({ people, everyone, onChange }: WhichPersonProps) {
  const { names, mine } = people
  const chosen = mine === everyone ? 'everyone' : String(names.indexOf(mine ?? ''))
  return (
    <SelectField
      label={whichPersonText(people)}
      value={mine === null ? nobody : chosen}
      options={[
        ...(mine === null ? [[nobody, peopleWords.choose] as const] : []),
        ...names.map((name, index) => [String(index), name] as const),
        ['everyone', peopleWords.everyone],
      ]}
      onChange={(value) => {
        if (value !== nobody) onChange(value === 'everyone' ? everyone : (names[Number(value)] ?? everyone))
      }}
    />
  )
}
