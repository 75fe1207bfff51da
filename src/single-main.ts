// The atlas in one file begins here instead of in `main.tsx`.
import { saveEmbeddedLinks } from './export/single-file/save-embedded-links.ts';
import './main.tsx';

saveEmbeddedLinks();
