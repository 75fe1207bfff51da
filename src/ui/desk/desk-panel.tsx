import { type ComponentType, type KeyboardEvent, Suspense, useRef } from 'react';
import { deskWordsOf } from '../../i18n/desk.ts';
import { DESK_TOOLS, type DeskPage, type DeskTool } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';
import { FilterNote } from '../layers/filter-note.tsx';
import './desk.css';
import { lazyPart } from '../lazy-part.tsx';

const TOOLS: Record<DeskTool, ComponentType> = {
  charts: lazyPart(() => import('./charts/charts-tool.tsx').then((module) => module.ChartsTool)),
  tables: lazyPart(() => import('./tables/tables-tool.tsx').then((module) => module.TablesTool)),
  analysis: lazyPart(() =>
    import('./analysis/analysis-tool.tsx').then((module) => module.AnalysisTool),
  ),
  compare: lazyPart(() =>
    import('./compare/compare-tool.tsx').then((module) => module.CompareTool),
  ),
  'own-data': lazyPart(() =>
    import('./own-data/own-data-tool.tsx').then((module) => module.OwnDataTool),
  ),
};

interface TabsProps {
  readonly tool: DeskTool;
  readonly onChoose: (tool: DeskTool) => void;
}

/** One tab for each tool; the arrow keys go from one to the next, as tabs do everywhere. */
function DeskTabs({ tool, onChoose }: TabsProps) {
  const words = deskWordsOf(useWords().language);
  const tabs = useRef<HTMLDivElement>(null);
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = (DESK_TOOLS.indexOf(tool) + step + DESK_TOOLS.length) % DESK_TOOLS.length;
    const next = DESK_TOOLS[at];
    if (!next) return;
    onChoose(next);
    tabs.current?.querySelector<HTMLElement>(`#desk-tab-${next}`)?.focus();
  };
  return (
    <div ref={tabs} className="desk-tabs" role="tablist" aria-label={words.label}>
      {DESK_TOOLS.map((known) => (
        <button
          key={known}
          id={`desk-tab-${known}`}
          type="button"
          role="tab"
          aria-selected={known === tool}
          aria-controls="desk-body"
          tabIndex={known === tool ? 0 : -1}
          onClick={() => onChoose(known)}
          onKeyDown={handleKeyDown}
        >
          {words.tools[known]}
        </button>
      ))}
    </div>
  );
}

/** The research desk beside the map: charts, tables, analysis, comparison and a table of one's own. */
export function DeskPanel({ desk }: { readonly desk: DeskPage }) {
  const { store } = useAtlas();
  const words = deskWordsOf(useWords().language);
  const Tool = TOOLS[desk.tool];
  const show = (next: DeskPage | null) => store.act({ type: 'set', change: { desk: next } });
  const close = () => {
    // The cross goes away with the desk: the focus goes to where the desk is opened.
    document.getElementById('desk-toggle')?.focus();
    show(null);
  };
  return (
    <section className="desk-panel" aria-label={words.label}>
      <header className="desk-header">
        <DeskTabs tool={desk.tool} onChoose={(tool) => show({ tool, page: '' })} />
        <IconButton icon="close" label={words.close} onPress={close} />
      </header>
      <FilterNote isOfDesk />
      <div
        id="desk-body"
        className="desk-body"
        role="tabpanel"
        aria-labelledby={`desk-tab-${desk.tool}`}
      >
        <Suspense>
          <Tool />
        </Suspense>
      </div>
    </section>
  );
}
