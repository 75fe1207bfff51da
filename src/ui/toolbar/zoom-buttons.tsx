import { zoomCamera } from '../../view/move-camera.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';

/** The keys of the map zoom by the same. */
export const ZOOM_STEP = 0.75;

interface ZoomButtonsProps {
  readonly fitZoom: number;
  /** Brings the tools that select on the map, where there are any. */
  readonly onSelect?: () => void;
}

/** Zooming for those who have no wheel, the way back to the whole country, and to selecting on the map. */
export function ZoomButtons({ fitZoom, onSelect }: ZoomButtonsProps) {
  const { store } = useAtlas();
  const { map } = useWords().messages;
  const zoomBy = (steps: number) => {
    const camera = zoomCamera(store.getView().camera, fitZoom, steps);
    store.act({ type: 'set', change: { camera } });
  };
  return (
    <div className="zoom-buttons panel">
      <IconButton icon="plus" label={map.zoomIn} onPress={() => zoomBy(ZOOM_STEP)} />
      <IconButton icon="minus" label={map.zoomOut} onPress={() => zoomBy(-ZOOM_STEP)} />
      <IconButton
        icon="whole"
        label={map.fit}
        onPress={() => store.act({ type: 'set', change: { camera: null } })}
      />
      {onSelect ? <IconButton icon="lasso" label={map.select} onPress={onSelect} /> : null}
    </div>
  );
}
