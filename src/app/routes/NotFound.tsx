import { NotFoundPage } from '../../ui/feedback/NotFoundPage'

export function NotFound() {
  return (
    <NotFoundPage
      title="There is no such page"
      why="The address may be mistyped, or from another version of Recert."
      action={<a href="#/">To the dashboard</a>}
    />
  )
}
