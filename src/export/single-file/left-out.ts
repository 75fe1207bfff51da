// What the atlas in one file does without, under the names of the modules that it stands in for: the
// WebGL map, which weighs as much as all the rest, and the worker that keeps a site for later.

type WebglModule = typeof import('../../map/webgl-support.ts');
type MapModule = typeof import('../../map/map-view.ts');
type OfflineModule = typeof import('../../offline/register-worker.ts');

export const detectWebgl: WebglModule['detectWebgl'] = () => 'none';

export const createMapView: MapModule['createMapView'] = () => {
  throw new Error('The WebGL map is not inside this file.');
};

export const registerWorker: OfflineModule['registerWorker'] = async () => undefined;
