// Every button asks the atlas for one thing, and every event of the atlas becomes a line of the log.
const atlas = document.querySelector('#atlas');
const log = document.querySelector('#log');
const MOST_LINES = 200;

function write(text) {
  const line = document.createElement('p');
  line.textContent = text;
  log.prepend(line);
  while (log.children.length > MOST_LINES) log.lastElementChild.remove();
}

for (const name of ['ready', 'view', 'selection', 'answer', 'done', 'error']) {
  atlas.addEventListener(name, ({ detail }) => write(`${name} ${JSON.stringify(detail)}`));
}

const ASKED = {
  play: () => atlas.play(),
  pause: () => atlas.pause(),
  previous: () => atlas.previous(),
  next: () => atlas.next(),
  belts: () => atlas.setView('date=2024-12-31&layers=belts'),
  hangzhou: () => atlas.select('zone', 'hangzhou'),
  nothing: () => atlas.select('zone', null),
  where: async () => write(`getView() ${await atlas.getView()}`),
};

for (const button of document.querySelectorAll('[data-ask]')) {
  button.addEventListener('click', async () => {
    try {
      await ASKED[button.dataset.ask]();
    } catch (error) {
      write(`${button.dataset.ask}: ${error.message}`);
    }
  });
}
