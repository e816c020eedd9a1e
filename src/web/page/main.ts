// The page: what is open, what is shown, and what becomes of what a person does.

import '../old-browsers.js';
import type { Language } from '../../i18n/language.js';
import { reporterWords } from '../../i18n/reporter-words.js';
import { webWords } from '../../i18n/web-words.js';
import type { Opened } from '../desk/desk.js';
import type { Product } from '../desk/exports.js';
import type { Source } from '../desk/inputs.js';
import { type Client, PARTS, type Parts, startDesk } from '../messages.js';
import type { Revision } from '../revision.js';
import type { Line, View } from '../view.js';
import { type Brought, dropped, pastedFrom } from './bring.js';
import type { Actions, Context } from './context.js';
import { button, buttons, fill, h, openDialog } from './dom.js';
import { fresh, type History, redone, stepped, undone } from './history.js';
import { type ManyScreen, manyScreen } from './many.js';
import { type ReportScreen, reportScreen } from './report.js';
import { startScreen } from './start.js';

const KEPT = 'gov-report-language';
/** Files that are handed over in one task: more would hold the page up. */
const AT_ONCE = 10;

type Screen =
  | { readonly kind: 'start' }
  | ({ readonly kind: 'many' } & ManyScreen)
  | ({ readonly kind: 'report' } & ReportScreen);

function startPage(): void {
  const lines = new Map<number, Line>();
  const histories = new Map<number, History>();
  let language = languageKept();
  let view: View | undefined;
  let screen: Screen = { kind: 'start' };
  /** The cell that is being typed in: one step of the history. */
  let typing: string | undefined;
  let isBusy = false;
  /** Files of which it is known what they are, and how much was read of the scan that comes next. */
  let [counted, seen] = [{ done: 0, total: 0 }, 0];

  const [bar, main] = [h('header', { class: 'bar' }), h('main', { id: 'main', tabindex: '-1' })];
  const work = h('div', { class: 'work', role: 'status' });
  const veil = h('div', { class: 'veil', hidden: true });
  const skip = h('a', { href: '#main', class: 'skip' });
  document.body.append(skip, bar, work, main, veil);

  const model = document.getElementById('scan') ? { scan: scriptOf('scan') } : {};
  const parts = { ...Object.fromEntries(PARTS.map((name) => [name, scriptOf(name)])), ...model } as Parts;
  const desk: Client = startDesk(
    parts,
    (progress) => {
      if ('seen' in progress) {
        seen += progress.seen;
        showProgress();
        return;
      }
      const { done, total, lines: news } = progress;
      [counted, seen] = [{ done, total }, 0];
      for (const line of news) lines.set(line.id, line);
      if (total > 1) showProgress();
      if (screen.kind === 'many') screen.update([...lines.values()]);
      else if (total > 1 && lines.size > 1 && screen.kind === 'start') showList();
    },
    (message) => {
      // What cannot even start lacks something that the browser should have.
      if ('ready' in document.documentElement.dataset) say(words().working.fault(message));
      else document.getElementById('too-old')!.hidden = false;
    },
  );

  const words = () => webWords[language];
  const context = (): Context => ({
    language,
    words: words(),
    readsScans: parts.scan !== undefined,
    actions,
  });
  const say = (text: string) => fill(work, text !== '' && h('p', {}, text));

  function showProgress(): void {
    const { working } = words();
    const { done, total } = counted;
    if (!work.querySelector('progress'))
      fill(
        work,
        h('label', { for: 'progress' }),
        h('progress', { id: 'progress' }),
        button(working.stop, actions.stop, { id: 'stop' }),
      );
    const bar = work.querySelector('progress')!;
    if (total > 1) [bar.max, bar.value] = [total, done];
    const parts = [total > 1 && working.progress(done, total), seen > 0 && working.seen(seen)];
    work.querySelector('label')!.textContent = parts.filter(Boolean).join(reporterWords[language].separator);
  }

  function drawBar(): void {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = words().title;
    skip.textContent = words().skip;
    veil.textContent = words().start.dropNow;
    fill(
      bar,
      button(words().title, () => startOver(), { class: 'brand', title: words().report.open }),
      h('span', { class: 'soft' }, words().promise),
      screen.kind !== 'start' && button(words().report.open, startOver, { id: 'open-other' }),
      button(words().otherLanguage, () => void speak(), {
        id: 'language',
        lang: language === 'zh' ? 'en' : 'zh-CN',
      }),
    );
  }

  function put(next: Screen, element: HTMLElement): void {
    screen = next;
    main.classList.toggle('filled', next.kind === 'report');
    fill(main, element);
    drawBar();
    element.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  function showStart(): void {
    view = undefined;
    put({ kind: 'start' }, startScreen(context()));
  }

  function showList(): void {
    view = undefined;
    const many = manyScreen(context());
    put({ kind: 'many', ...many }, many.element);
    many.update([...lines.values()]);
  }

  function showView(next: View): void {
    const history = histories.get(next.id) ?? fresh;
    const isOpen = screen.kind === 'report' && view?.id === next.id;
    const report = isOpen && screen.kind === 'report' ? screen : reportScreen(context());
    view = next;
    lines.set(next.id, next);
    report.update({
      view: next,
      lines: [...lines.values()],
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      typing,
    });
    if (isOpen) return;
    // Laid out once, when all of it is there.
    put({ kind: 'report', ...report }, report.element);
    report.begin();
  }

  async function show(id: number): Promise<void> {
    typing = undefined;
    showView(await desk.call('view', id));
  }

  async function startOver(): Promise<void> {
    lines.clear();
    histories.clear();
    say('');
    showStart();
    await desk.call('close');
  }

  async function speak(): Promise<void> {
    typing = undefined;
    language = language === 'zh' ? 'en' : 'zh';
    keepLanguage(language);
    await desk.call('speak', language);
    say('');
    const [shown, { kind }] = [view, screen];
    if (kind === 'many') showList();
    else if (kind === 'report' && shown) {
      screen = { kind: 'start' };
      showView(await desk.call('view', shown.id));
    } else showStart();
    document.getElementById('language')?.focus();
  }

  async function bring({ sources, isFromFolder }: Brought): Promise<void> {
    const { working } = words();
    if (sources.length === 0) {
      say(working.nothing);
      return;
    }
    [counted, seen] = [{ done: 0, total: 0 }, 0];
    say(working.reading);
    const { view: next, total, passedOver, stopped } = await opened(sources, isFromFolder);
    const news = [
      stopped && working.stopped(total),
      passedOver > 0 && working.passedOver(passedOver),
      total === 0 && !stopped && working.nothing,
    ];
    say(news.filter((part) => part !== false).join(reporterWords[language].separator));
    typing = undefined;
    if (next) showView(next);
    else if (lines.size > 0 && screen.kind !== 'many') showList();
  }

  async function opened(sources: readonly Source[], isFromFolder: boolean): Promise<Opened> {
    let from = 0;
    for (; from + AT_ONCE < sources.length; from += AT_ONCE)
      await desk.call('bring', sources.slice(from, from + AT_ONCE));
    return desk.call('open', sources.slice(from), isFromFolder);
  }

  /** Only the last state is asked for while an answer is awaited. */
  async function refresh(id: number): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      for (let asked: Revision | undefined; ; ) {
        const { now } = histories.get(id) ?? fresh;
        if (asked === now) break;
        asked = now;
        const next = await desk.call('revise', id, now);
        if (view?.id !== id) break;
        showView(next);
      }
    } finally {
      isBusy = false;
    }
  }

  function turn(change: (history: History) => History): void {
    if (!view) return;
    histories.set(view.id, change(histories.get(view.id) ?? fresh));
    void refresh(view.id).catch(failed);
  }

  function step(change: (history: History) => History): void {
    typing = undefined;
    turn(change);
  }

  const failed = (error: unknown) =>
    say(words().working.fault(error instanceof Error ? error.message : String(error)));

  const actions: Actions = {
    bring: (brought) => void bring(brought).catch(failed),
    stop: () => void desk.call('stop'),
    show: (id) => void show(id).catch(failed),
    showList,
    startOver: () => void startOver(),
    begin: (start, last) => void begin(start, last).catch(failed),
    compare: (file) => void compare(file).catch(failed),
    revise(change) {
      const cell = (document.activeElement as HTMLElement | null)?.dataset['cell'];
      const continues = cell !== undefined && cell === typing;
      typing = cell;
      turn((history) => stepped(history, change(history.now), continues && history.past.length > 0));
    },
    undo: () => step(undone),
    redo: () => step(redone),
    take: (kind) => void (view && desk.call('make', view.id, kind).then(save).catch(failed)),
    takeAll(kind) {
      say(words().working.reading);
      void desk.call('makeAll', kind).then(save).catch(failed);
    },
    openRule: (code) => void openRule(code).catch(failed),
    openExample: () => void bring(example()).catch(failed),
  };

  async function begin(start: Parameters<Actions['begin']>[0], last?: File): Promise<void> {
    let from: number | undefined;
    if (last) {
      await opened([{ path: last.name, file: last }], false);
      const read = [...lines.values()].at(-1);
      if (!read?.hasTables) {
        say(words().filling.notRead);
        return;
      }
      from = read.id;
    }
    const id = await desk.call('begin', { ...start, ...(from !== undefined && { from }) });
    await show(id);
  }

  async function compare(file: File | undefined): Promise<void> {
    if (view) showView(await desk.call('compare', view.id, file && { path: file.name, file }));
  }

  async function openRule(code: string): Promise<void> {
    const { title, parts, example: shown } = await desk.call('rule', code);
    const dialog = openDialog(
      words().noted(title, code),
      ...parts.flatMap(({ heading, text }) => [h('h3', {}, heading), h('p', {}, text)]),
      shown !== '' && h('h3', {}, words().rule.example),
      shown !== '' && h('p', { class: 'sum' }, shown),
      buttons(button(words().rule.close, () => dialog.close(), { class: 'main' })),
    );
  }

  function save({ name, type, content }: Product): void {
    const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
    h('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu')) menu.open = false;
    say(words().takeAlong.done(name));
  }

  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    veil.hidden = false;
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) veil.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    veil.hidden = true;
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    void dropped(event.dataTransfer).then(bring).catch(failed);
  });
  document.addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    if (!clipboardData || (target instanceof Element && target.closest('input, textarea'))) return;
    const brought = pastedFrom(clipboardData, words().pasting.name);
    if (brought) actions.bring(brought);
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isText = (event.target as Element).closest('textarea') !== null;
    if (isText || screen.kind !== 'report' || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) actions.redo();
    else actions.undo();
  });
  document.addEventListener('keydown', ({ key }) => {
    const menu = key === 'Escape' && document.querySelector<HTMLDetailsElement>('details.menu[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]'))
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  void desk.call('speak', language).then(() => {
    document.documentElement.dataset['ready'] = '';
  });
  showStart();
}

/** Blocks of the page hold scripts for the worker. */
function scriptOf(name: string): Blob {
  const text = document.getElementById(name)?.textContent ?? '';
  return new Blob([text], { type: 'text/javascript' });
}

function languageKept(): Language {
  try {
    const kept = localStorage.getItem(KEPT);
    if (kept === 'zh' || kept === 'en') return kept;
  } catch {
    // A page on the disk may have no storage.
  }
  return navigator.language.startsWith('zh') || !navigator.language.startsWith('en') ? 'zh' : 'en';
}

function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // A page on the disk may have no storage.
  }
}

function example(): Brought {
  const text = document.getElementById('example')?.textContent ?? '';
  const path = document.getElementById('example')?.getAttribute('data-path') ?? 'example.tsv';
  return { sources: [{ path, file: new Blob([text]) }], isFromFolder: false };
}

startPage();
document.documentElement.dataset['started'] = '';
