import { OfflineDriver } from '../drivers/offline-driver.ts';
import { TrafficDriver } from '../drivers/traffic-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';

const test = base.extend<{ readonly traffic: TrafficDriver; readonly keeper: OfflineDriver }>({
  traffic: async ({ page }, use) => use(new TrafficDriver(page)),
  keeper: async ({ page }, use) => use(new OfflineDriver(page)),
});

test.use({ serviceWorkers: 'allow' });

test('what may be wanted next is fetched once nothing else is', async ({
  atlas,
  traffic,
  keeper,
}) => {
  await atlas.open('?lang=en');
  await expect.poll(() => traffic.fetched('data/texts.json')).toHaveLength(1);
  await keeper.waitUntilKept();
  expect(traffic.fetched('assets/write-slides')).toEqual([]);
  await traffic.openTakeAway();
  await expect.poll(() => traffic.fetched('assets/draw-sketch')).not.toEqual([]);
});

test('where data is saved, only what is asked for is fetched', async ({
  atlas,
  traffic,
  keeper,
}) => {
  await traffic.saveData();
  await atlas.open('?lang=en');
  await traffic.waitUntilIdle();
  await traffic.openTakeAway();
  await traffic.waitUntilIdle();
  expect(traffic.fetched('data/texts.json')).toEqual([]);
  expect(traffic.fetched('assets/draw-sketch')).toEqual([]);
  expect(await keeper.isKept()).toBe(false);
  await atlas.select('Hangzhou');
  await expect(atlas.details).toContainText('Hangzhou');
  await expect.poll(() => traffic.fetched('data/texts.json')).toHaveLength(1);
});
