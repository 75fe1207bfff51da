import { RELEASE } from 'virtual:atlas-release';
import { EMBED_OPTIONS } from '../../../embed/embed-options.ts';
import type { EmbedDialogWords } from '../../../i18n/embed-dialog.ts';
import { ChoiceField } from '../figure/figure-fields.tsx';
import type { EmbedWish } from './embed-code.ts';
import { EmbedHeight } from './embed-height.tsx';
import type { EmbedSite } from './use-embed-site.ts';

interface EmbedFormProps {
  readonly words: EmbedDialogWords;
  readonly site: EmbedSite;
  readonly wish: EmbedWish;
  readonly isFrozen: boolean;
  readonly onChange: (change: Partial<EmbedWish>) => void;
  readonly onFreeze: (isFrozen: boolean) => void;
}

const FORMS: readonly EmbedWish['form'][] = ['iframe', 'element'];
const LANGUAGES: readonly EmbedWish['language'][] = ['reader', 'en', 'zh-CN'];
const THEMES: readonly EmbedWish['theme'][] = ['reader', 'light', 'dark'];
const RENDERERS: readonly EmbedWish['renderer'][] = ['auto', 'figure', 'webgl'];
const VERSIONS = ['live', 'frozen'] as const;

/** Everything that can be chosen for an embed; each choice shows in the preview and in the code. */
export function EmbedForm(props: EmbedFormProps) {
  const { words, site, wish, isFrozen, onChange, onFreeze } = props;
  /** A choice among the values of one field, named by the words of the same name. */
  const choice = <
    Key extends 'subject' | 'form' | 'language' | 'theme' | 'controls' | 'interaction' | 'renderer',
  >(
    key: Key,
    choices: readonly EmbedWish[Key][],
  ) => {
    const names: Readonly<Record<string, string>> = words[`${key}Name`];
    return (
      <ChoiceField
        label={words[key]}
        value={wish[key]}
        choices={choices}
        nameOf={(value) => names[value] ?? value}
        onChange={(value) => onChange({ [key]: value })}
      />
    );
  };
  const check = (key: 'legend' | 'play') => (
    <label className="check">
      <input
        type="checkbox"
        checked={wish[key] === '1'}
        onChange={(event) => onChange({ [key]: event.target.checked ? '1' : '0' })}
      />
      {words[key]}
    </label>
  );
  return (
    <form className="embed-form" onSubmit={(event) => event.preventDefault()}>
      {site.subjects.length > 1 ? choice('subject', site.subjects) : null}
      {choice('form', FORMS)}
      {site.bases.frozen === null ? (
        <p className="quiet">{words.notFrozen}</p>
      ) : (
        <ChoiceField
          label={words.version}
          value={isFrozen ? 'frozen' : 'live'}
          choices={VERSIONS}
          nameOf={(version) => (version === 'live' ? words.live : words.frozen(RELEASE.version))}
          onChange={(version) => onFreeze(version === 'frozen')}
        />
      )}
      {choice('language', LANGUAGES)}
      {choice('theme', THEMES)}
      {choice('controls', EMBED_OPTIONS.controls.values)}
      {choice('interaction', EMBED_OPTIONS.interaction.values)}
      {choice('renderer', RENDERERS)}
      {wish.form === 'iframe' ? (
        <EmbedHeight
          label={words.height}
          pixels={wish.heightPixels}
          onChange={(heightPixels) => onChange({ heightPixels })}
        />
      ) : null}
      {check('legend')}
      {check('play')}
    </form>
  );
}
