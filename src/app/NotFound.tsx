import { EmptyState } from '../ui/EmptyState'
import page from '../ui/page.module.css'

export function NotFound() {
  return (
    <div className={page['page']}>
      <h1>Not found</h1>
      <EmptyState
        title="There is no such page"
        why="The address may be mistyped, or from another version of Recert."
        action={<a href="#/">To the dashboard</a>}
      />
    </div>
  )
}
