const FULL_WIDTH = /[！-～]/g;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/**
 * A number as a person may write it: `1,234.5`, `12.5 %`, `−3`, in full width too. Null for anything else.
 * A comma groups thousands; one that does not, `12,5`, is taken as the decimal sign.
 */
export function readNumber(text: string): number | null {
  const plain = text
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[−–]/g, '-')
    .replace(/。/g, '.')
    .replace(/[\s ]|%$/g, '');
  const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(plain);
  const number = grouped ? plain.replaceAll(',', '') : plain.replace(',', '.');
  return NUMBER.test(number) ? Number(number) : null;
}
