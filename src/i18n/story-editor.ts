import type { Language } from '../view/view-state.ts';
import { storyEditorZh } from './story-editor-zh.ts';

const scenes = (count: string) => (count === '1' ? '1 scene' : `${count} scenes`);

// What only the editor of stories says; the words arrive with it.
const en = {
  heading: 'Your story',
  close: 'Close the editor',
  undo: 'Undo writing',
  redo: 'Redo writing',
  opening: 'Looking for your story …',
  saving: {
    saved: 'Kept in this browser',
    waiting: 'Keeping …',
    failed: 'Not kept',
  },
  trouble: {
    blocked:
      'This browser lets nothing be stored, so the story lives on this page alone. Save it as a file before you leave.',
    full: 'There is no room left in this browser’s storage. What you wrote is still on this page: save it as a file, or make room and try again.',
    'changed-elsewhere':
      'Another window has changed the story. Nothing has been overwritten: which of the two is to stay?',
  },
  tryAgain: 'Try again',
  keepMine: 'Keep the one here',
  takeTheirs: 'Take the other one',
  dismiss: 'Dismiss',
  unreadable: 'A story that this browser kept cannot be opened. It has been put aside.',
  saveUnreadable: 'Save it as a file',

  file: {
    label: 'Story file',
    new: 'New',
    open: 'Open …',
    save: 'Save as file',
    copy: 'Start from a copy',
    copyOf: 'Copy a ready story …',
    share: 'Share as link',
    saved: (name: string) => `Saved as ${name}.`,
  },
  replace: {
    heading: 'Replace your story?',
    fromFile: (name: string) => `“${name}” would take the place of the story that you are writing.`,
    fromLink: (title: string, count: string) =>
      `The link holds a story, ${title}, of ${scenes(count)}. It would take the place of the one that you have written here.`,
    copy: (title: string) =>
      `A copy of ${title} would take the place of the story that you are writing.`,
    fresh: 'An empty story would take the place of the one that you are writing.',
    how: 'Save yours as a file first, and you can open it again whenever you like. Until the page is closed, undo brings it back too.',
    saveFirst: 'Save mine as a file, then replace',
    go: 'Replace',
    keep: 'Keep mine',
  },
  untitled: 'without a title',
  titled: (title: string) => `“${title}”`,
  brought: (title: string, count: string) => `Opened: ${title}, ${scenes(count)}.`,
  started: 'An empty story has been started.',
  copyFailed: 'The ready story did not arrive. Yours is unchanged.',
  copiesFailed: 'The list of ready stories did not arrive.',

  problem: {
    refused: (name: string) => `“${name}” was not opened, and your story is unchanged.`,
    refusedLink: 'The story in the link was not opened, and your own is unchanged.',
    'too-large': (most: string) => `The file is larger than any story can be (${most} MB).`,
    'cut-off':
      'It begins like a story and then breaks off or goes wrong: it was probably not copied whole.',
    'not-story': 'It is not a story file: those end in .json and are saved from this editor.',
    newer: (version: string) =>
      `It is of version ${version}, written by a newer atlas. Load this page again, or open it where it was written.`,
    'too-many-scenes': (count: string, most: string) =>
      `It has ${count} scenes; a story has at most ${most}.`,
    wrong: 'These places are not as they have to be:',
    'damaged-link': 'The link is damaged or incomplete: ask for it again, or for the file.',
  },
  issue: (where: string, must: string) => `${where}: ${must}`,
  ofScene: (place: string, field: string) =>
    field === '' ? `Scene ${place}` : `Scene ${place}, ${field}`,
  ofStory: 'The story',
  field: {
    version: 'version',
    id: 'id',
    title: 'title',
    summary: 'summary',
    scenes: 'scenes',
    view: 'view',
    heading: 'heading',
    text: 'text',
    notes: 'notes',
    dwellSeconds: 'seconds',
    chart: 'chart',
    highlights: 'highlights',
    sources: 'sources',
    source: 'document',
    locator: 'passage',
  } as Readonly<Record<string, string>>,
  fieldIn: {
    zh: (field: string) => `${field} in Chinese`,
    en: (field: string) => `${field} in English`,
  },
  nth: (field: string, place: string) => `${field} no. ${place}`,
  must: {
    id: 'must be an id of small letters, digits and hyphens',
    ownId: 'must be an id that no other scene has',
    text: 'must be a text',
    bilingual: 'must be a text in both languages, zh and en',
    seconds: 'must be a number of seconds from 1 to 600',
    list: 'must be a list',
    scene: 'must be a scene',
    scenes: 'must be a list of scenes',
    letters: (most: string) => `must have at most ${most} letters`,
    most: (most: string) => `must have at most ${most} entries`,
    version: 'must be 1',
    other: 'is not as it has to be',
  },
  remarks: {
    intro: 'The story is open. This atlas does not know all of it:',
    view: (part: string) => `the view says “${part}”, which is left out`,
    token: (part: string) => `“${part}” stands for nothing and is shown as it is written`,
    source: (part: string) => `there is no document “${part}”`,
    chart: (part: string) => `there is no chart “${part}”`,
    more: (count: string) => `and ${count} more`,
  },

  title: 'Title',
  summary: 'What it is about',
  other: { zh: 'In Chinese too', en: 'In English too' },
  begin: {
    heading: 'A story is a row of views with something to say about each.',
    steps: [
      'Set the map as it should be seen: the date, the layers, where it looks.',
      'Press “Capture this view as a scene”, and write what it shows.',
      'Go on with the next. Then press “Play”.',
    ],
  },
  capture: 'Capture this view as a scene',
  captureTooLong: 'This view has too long a description for a scene: choose a simpler area.',
  full: (most: string) => `A story has at most ${most} scenes.`,
  play: 'Play',
  playFrom: 'Play from here',
  scenes: 'Scenes',
  scene: (place: string, heading: string) => `Scene ${place}: ${heading}`,
  noHeading: 'no heading yet',
  everything: 'no layer',
  moveKeys: 'Alt with the up and down arrows moves a scene.',
  act: {
    drag: (place: string) => `Drag scene ${place}`,
    up: (place: string) => `Move scene ${place} up`,
    down: (place: string) => `Move scene ${place} down`,
    duplicate: (place: string) => `Duplicate scene ${place}`,
    delete: (place: string) => `Delete scene ${place}`,
  },
  said: {
    added: (place: string) => `Scene ${place} added.`,
    moved: (place: string, count: string) => `The scene is now at place ${place} of ${count}.`,
    duplicated: (place: string) => `Copied to scene ${place}.`,
    deleted: (place: string) => `Scene ${place} deleted.`,
    updated: (place: string) => `Scene ${place} now has this view.`,
    undo: 'Undo',
  },

  differs: 'The map shows something else than this scene.',
  update: 'Update the scene with this view',
  showAgain: 'Show the scene',
  sceneHeading: 'Heading',
  sceneText: 'Text',
  sceneNotes: 'Notes for the speaker',
  marks: '**bold** and *emphasis* are the only marks; everything else is shown as it is typed.',
  reads: 'Reads:',
  wrongTokens: (tokens: string, count: number) =>
    count === 1
      ? `${tokens} stands for nothing in the tables, and would be shown as it is written.`
      : `${tokens} stand for nothing in the tables, and would be shown as they are written.`,
  number: {
    label: 'Insert a number from the tables',
    about:
      'It goes into the text as a token in braces, such as {zones:2019-12-31}. When the story is told, the table’s number stands in its place, in the language of whoever reads.',
    choose: 'Which number',
    none: 'Choose …',
    insert: 'Insert into the text',
    counts: 'Counts',
    zones: (date: string) => `Pilot zones by ${date}`,
    zonesIn: (where: string, date: string) => `Pilot zones in ${where} by ${date}`,
    provinces: (date: string) => `Provinces with a pilot zone by ${date}`,
    batch: (batch: string) => `Pilot zones of batch ${batch}`,
    belts: 'Industrial belts',
    beltsIn: (where: string) => `Industrial belts in ${where}`,
    corridors: 'Corridors',
    date: 'The date of the scene',
    is: (what: string, value: string) => `${what}: ${value}`,
  },
  more: 'Time, chart, sources',
  seconds: 'Seconds when played',
  chart: 'Chart beside the text',
  noChart: 'None',
  highlights: 'Lit on the map',
  light: 'Light what is selected',
  lightHint: 'Select something on the map, and it can be lit in this scene.',
  removeHighlight: (what: string) => `Do not light ${what}`,
  sources: 'Sources',
  addSource: 'Add a source',
  source: 'Document',
  locator: 'Where in it',
  removeSource: (what: string) => `Remove the source ${what}`,

  share: {
    heading: 'Share as link',
    about:
      'The whole story is in the link; nothing is sent to a server. Whoever opens it can play it and write on in a copy of their own.',
    link: 'Link of the story',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied: select the link and copy it by hand.',
    fits: (length: string, most: string) => `${length} of at most ${most} letters.`,
    tooLong: (length: string, most: string) =>
      `The story is too long for a link: it would take ${length} letters, and more than ${most} get lost on the way. Save it as a file and send that instead.`,
    empty: 'There is no scene to share yet.',
  },
};

export type StoryEditorWords = typeof en;

/** The words of the editor of stories. */
export function storyEditorWordsOf(language: Language): StoryEditorWords {
  return language === 'zh-CN' ? storyEditorZh : en;
}
