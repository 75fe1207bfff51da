import { atlasElementOf } from './atlas-element.ts';

const NAME = 'cbec-atlas';
const { currentScript } = document;
const address = currentScript instanceof HTMLScriptElement ? currentScript.src : '';

// A page may bring the script twice; the first one holds.
if (!customElements.get(NAME)) {
  customElements.define(NAME, atlasElementOf(new URL('.', address || document.baseURI).href));
}
