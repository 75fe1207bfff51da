// The buttons change attributes of the element, and nothing else.
const atlas = document.querySelector('#atlas');

for (const button of document.querySelectorAll('[data-attribute]')) {
  button.addEventListener('click', () => {
    atlas.setAttribute(button.dataset.attribute, button.dataset.value);
  });
}
