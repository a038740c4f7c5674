import { Maximize, ZoomIn, ZoomOut } from 'lucide'
import { IconButton } from '../layout/IconButton'
import { Icon } from '../layout/Icon'
import styles from './ZoomButtons.module.css'
import type { Zoom } from './useZoom'

/** A button with nothing left to do stays enabled: a disabled one would lose the focus. */
export function ZoomButtons({ zoom, place }: { readonly zoom: Zoom; readonly place: number | null }) {
  return (
    <div className={styles.buttons} data-unprinted="">
      <IconButton label="Zoom out" icon={<Icon of={ZoomOut} size={20} />} aria-disabled={!zoom.canZoomOut} onClick={() => zoom.zoomOut(place)} />
      <IconButton label="Zoom in" icon={<Icon of={ZoomIn} size={20} />} aria-disabled={!zoom.canZoomIn} onClick={() => zoom.zoomIn(place)} />
      <IconButton label="Show all" icon={<Icon of={Maximize} size={20} />} aria-disabled={!zoom.canZoomOut} onClick={zoom.showAll} />
      <span aria-live="polite" className="visuallyHidden">{`Zoom ${Math.round(zoom.factor * 100)}%`}</span>
    </div>
  )
}
