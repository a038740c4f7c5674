import { useState } from 'react'
import { setCategory } from '../../domain/bulkAct'
import { categories, type Category } from '../../domain/category'
import type { Course } from '../../domain/course'
import { SelectField } from '../../ui/SelectField'
import { categoryWords } from '../../words/categories'
import { quantity } from '../../words/dates'
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
        hint="Each certification counts them anew under this category."
        onChange={setChosen}
      />
    </BulkDialog>
  )
}
