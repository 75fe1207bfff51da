import { Suspense, useState, useSyncExternalStore } from 'react';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { TakeAwayMenu } from '../take-away/take-away-menu.tsx';
import { Menu } from './menu.tsx';
import { StoriesMenu } from './stories-menu.tsx';

const HelpDialog = lazyPart(() =>
  import('../about/help-dialog.tsx').then((module) => module.HelpDialog),
);
const ViewChoices = lazyPart(() =>
  import('./view-choices.tsx').then((module) => module.ViewChoices),
);

function DeskButton() {
  const { store } = useAtlas();
  const { desk } = useSettledView();
  const { label } = useWords().messages.desk;
  const next = desk ? null : ({ tool: 'charts', page: '' } as const);
  return (
    <button
      type="button"
      id="desk-toggle"
      className="tool"
      aria-pressed={desk !== null}
      onClick={() => store.act({ type: 'set', change: { desk: next } })}
    >
      {label}
    </button>
  );
}

function HistoryButtons() {
  const { store } = useAtlas();
  const { history } = useWords().messages;
  const canUndo = useSyncExternalStore(store.subscribe, store.canUndo, store.canUndo);
  const canRedo = useSyncExternalStore(store.subscribe, store.canRedo, store.canRedo);
  return (
    <span className="history">
      <IconButton icon="undo" label={history.undo} disabled={!canUndo} onPress={store.undo} />
      <IconButton icon="redo" label={history.redo} disabled={!canRedo} onPress={store.redo} />
    </span>
  );
}

function HelpButton() {
  const { messages } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="help" label={messages.app.help} onPress={() => setOpen(true)} />
      {isOpen ? (
        <Suspense>
          <HelpDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Language, theme, drawing and history: what concerns the whole atlas. */
export function Toolbar() {
  const { store } = useAtlas();
  const { theme, language } = useSettledView();
  const { settings } = useWords().messages;
  const otherTheme = theme === 'light' ? 'dark' : 'light';
  const otherLanguage = language === 'en' ? 'zh-CN' : 'en';
  return (
    <div className="toolbar panel">
      <HistoryButtons />
      <StoriesMenu />
      <DeskButton />
      <TakeAwayMenu />
      <Menu label={settings.view}>
        <ViewChoices />
      </Menu>
      <HelpButton />
      <IconButton
        icon={otherTheme}
        label={settings.themeName[otherTheme]}
        onPress={() => store.act({ type: 'set', change: { theme: otherTheme } })}
      />
      <button
        type="button"
        className="tool"
        lang={otherLanguage}
        onClick={() => store.act({ type: 'set', change: { language: otherLanguage } })}
      >
        {settings.otherLanguage}
      </button>
    </div>
  );
}
