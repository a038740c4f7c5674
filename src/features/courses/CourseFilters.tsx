import { categories } from '../../domain/rule/category'
import { type Course, submissionStates } from '../../domain/records/course'
import type { CycleName } from '../../domain/counting/courseCredit'
import { courseOrders } from '../../domain/search/courseList'
import { countings, type CourseView, cyclesOf, withFilter, yearsOf } from '../../domain/search/courseView'
import type { Certification } from '../../domain/records/credential'
import { Checkbox } from '../../ui/fields/Checkbox'
import { SelectField } from '../../ui/fields/SelectField'
import { categoryWords } from '../../words/rule/categories'
import { countingWords, cycleText, orderWords } from '../../words/courses/courseView'
import { submissionWords } from '../../words/counting/submissions'
import styles from './CourseFilters.module.css'

export type CourseFiltersProps = {
  readonly view: CourseView
  readonly courses: readonly Course[]
  readonly certifications: readonly Certification[]
  readonly onChange: (view: CourseView) => void
}

type Options<Value extends string> = readonly (readonly [value: Value | '', label: string])[]

/** Every filter, and the order. */
export function CourseFilters({ view, courses, certifications, onChange }: CourseFiltersProps) {
  const set = (part: Partial<CourseView>) => onChange(withFilter(view, part))
  const chosen = certifications.find(({ id }) => id === view.credential)
  return (
    <div role="group" aria-label="All filters" className={styles.fields}>
      {(certifications.length > 0 || view.credential !== null) && (
        <SelectField
          label="Credential"
          value={view.credential ?? ''}
          options={withUnknown(
            certifications.map(({ id, name }) => [id, name]),
            view.credential,
            'Unknown credential',
          )}
          onChange={(credential) => set({ credential: credential === '' ? null : credential })}
        />
      )}
      {chosen !== undefined && (
        <SelectField
          label="Cycle"
          value={view.cycle ?? ''}
          options={withUnknown<CycleName>(
            cyclesOf(chosen).map((cycle) => [cycle, cycleText(cycle, chosen)]),
            view.cycle,
            view.cycle === null ? '' : cycleText(view.cycle, chosen),
          )}
          onChange={(cycle) => set({ cycle: cycle === '' ? null : cycle })}
        />
      )}
      <SelectField
        label="Category"
        value={view.category ?? ''}
        options={[['', 'All'], ...categories.map((category) => [category, categoryWords[category]] as const)]}
        onChange={(category) => set({ category: category === '' ? null : category })}
      />
      <SelectField
        label="Year"
        value={view.year ?? ''}
        options={withUnknown(
          yearsOf(courses).map((year) => [year, year]),
          view.year,
          view.year ?? '',
        )}
        onChange={(year) => set({ year: year === '' ? null : year })}
      />
      <SelectField
        label="Counting"
        value={view.counting ?? ''}
        options={[['', 'All'], ...countings.map((counting) => [counting, countingWords[counting]] as const)]}
        onChange={(counting) => set({ counting: counting === '' ? null : counting })}
      />
      <SelectField
        label="Issuer status"
        value={view.submission ?? ''}
        options={[['', 'All'], ...submissionStates.map((state) => [state, submissionWords[state]] as const)]}
        onChange={(submission) => set({ submission: submission === '' ? null : submission })}
      />
      <SelectField
        label="Sort by"
        value={view.order}
        options={courseOrders.map((order) => [order, orderWords[order]])}
        onChange={(order) => onChange({ ...view, order })}
      />
      <Checkbox label="No certificate" checked={view.proofMissing} onChange={(proofMissing) => set({ proofMissing })} />
    </div>
  )
}

/** The address may contain a value that doesn't exist. The field shows it too. */
function withUnknown<Value extends string>(
  known: readonly (readonly [value: Value, label: string])[],
  value: Value | null,
  label: string,
): Options<Value> {
  const unknown = value === null || known.some(([other]) => other === value) ? [] : [[value, label] as const]
  return [['', 'All'], ...known, ...unknown]
}
