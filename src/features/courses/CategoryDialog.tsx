import { useState } from 'react'
import { setCategory } from '../../domain/changes/bulkAct'
import { categories, type Category } from '../../domain/rule/category'
import type { Course } from '../../domain/records/course'
import { SelectField } from '../../ui/fields/SelectField'
import { categoryWords } from '../../words/rule/categories'
import { quantity } from '../../words/values/dates'
import { BulkDialog } from './BulkDialog'

const options = categories.map((category) => [category, categoryWords[category]] as const)

export function CategoryDialog({ courses, onClose }: { readonly courses: readonly Course[]; readonly onClose: () => void }) {
  const [category, setChosen] = useState<Category>(courses[0]?.category ?? 'course')
  return (
    <BulkDialog
      title={`Category of ${quantity(courses.length, 'course')}`}
      submitLabel="Set category"
      act={() => setCategory(courses, category)}
      onClose={onClose}
    >
      <SelectField
        label="Category"
        value={category}
        options={options}
        hint="Each certification recounts them under this category."
        onChange={setChosen}
      />
    </BulkDialog>
  )
}
