import { element } from '../write-xml.ts';
import { NAMESPACES, typefaces } from './drawing-xml.ts';
import { OFFICE, type Part } from './office-package.ts';

/** The colours that a person is offered for what they add: neutral grounds, then the atlas's accent. */
export const SCHEME = {
  dk1: '23211D',
  lt1: 'FFFFFF',
  dk2: '55514A',
  lt2: 'F3F0E8',
  accent1: '0B6E6E',
  accent2: 'B4552D',
  accent3: '8A8578',
  accent4: 'C99A2E',
  accent5: '3F6FA8',
  accent6: '5E8C4A',
  hlink: '0B6E6E',
  folHlink: '55514A',
};

/** Which of the theme's colours a master uses for what. */
export const COLOUR_MAP = element('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
});

/** The ground of a master. */
export const WHITE_GROUND = element(
  'p:bg',
  {},
  element('p:bgRef', { idx: '1001' }, element('a:schemeClr', { val: 'bg1' })),
);

/** One of the themes: colours, typefaces, and looks that nothing of ours uses but each theme must have. */
export function themePart(number: number, name: string, font: string): Part {
  const colours = Object.entries(SCHEME).map(([key, val]) =>
    element(`a:${key}`, {}, element('a:srgbClr', { val })),
  );
  const fonts = ['major', 'minor'].map((kind) => element(`a:${kind}Font`, {}, typefaces(font)));
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = element('a:ln', { w: '9525' }, fill);
  const effect = element('a:effectStyle', {}, element('a:effectLst'));
  // A theme has three of each, from faint to strong; ours does without the difference.
  const three = (list: string, each: string) => element(list, {}, each, each, each);
  return {
    name: `ppt/theme/theme${number}.xml`,
    type: `${OFFICE}.theme+xml`,
    body: element(
      'a:theme',
      { 'xmlns:a': NAMESPACES['xmlns:a'], name },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name }, ...colours),
        element('a:fontScheme', { name }, ...fonts),
        element(
          'a:fmtScheme',
          { name },
          three('a:fillStyleLst', fill),
          three('a:lnStyleLst', line),
          three('a:effectStyleLst', effect),
          three('a:bgFillStyleLst', fill),
        ),
      ),
    ),
  };
}
