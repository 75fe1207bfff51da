// The part of the text that crosses the middle of the window says what the map shows.
const atlas = document.querySelector('#atlas');
const parts = document.querySelectorAll('[data-view]');

function read(part) {
  for (const other of parts) other.classList.toggle('is-read', other === part);
  // A reader who leaves the page before the map is there has nothing to wait for.
  atlas.setView(part.dataset.view).catch(() => undefined);
}

// On a phone the map stands over the upper half of the window.
const isNarrow = matchMedia('(max-width: 760px)').matches;
const line = isNarrow ? '-70% 0px -30% 0px' : '-50% 0px -50% 0px';
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) read(target);
  },
  { rootMargin: line },
);

customElements.whenDefined('cbec-atlas').then(() => {
  for (const part of parts) watcher.observe(part);
});
