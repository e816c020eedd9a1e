// The manual as a site: pages that open from the disk, in both languages, with a search that needs no network.

import { docsWords } from '../i18n/docs-words.js';
import type { Language } from '../i18n/language.js';
import { escapeMarkup } from '../text/markup.js';
import type { Page } from './markdown.js';
import { type HtmlText, htmlOf } from './markdown-html.js';

interface SiteOptions {
  readonly language: Language;
  /** The page that checks reports lies beside. */
  readonly hasPage: boolean;
}

/** The pages of one language, and what its search looks through. */
export function sitePages(pages: readonly Page[], options: SiteOptions): Page[] {
  const { language } = options;
  const made = pages.map(({ path, text }) => ({
    path: path === 'README.md' ? 'index.html' : path.replace(/\.md$/u, '.html'),
    ...htmlOf(text),
  }));
  const entries = made.flatMap(({ path, sections }) =>
    sections
      .filter(({ text }) => text !== '')
      .map(({ id, heading, text }) => [`${path}#${id}`, heading, text] as const),
  );
  const data = JSON.stringify(entries).replaceAll('<', '\\u003c');
  return [
    ...made.map((page) => ({ path: `${language}/${page.path}`, text: pageHtml(page, made, options) })),
    { path: `${language}/search.js`, text: `const ENTRIES = ${data};\n${SEARCH}` },
  ];
}

/** The way into the site, in the language that the reader's browser prefers. */
export function startPage(): Page {
  const links = (['zh', 'en'] as const).map(
    (language) =>
      `<li><a lang="${language}" href="${language}/index.html">${escapeMarkup(docsWords[language].title)}</a></li>`,
  );
  const text = `<!doctype html>\n<html lang="zh"><meta charset="utf-8"><title>gov-report</title>\n<ul>${links.join('')}</ul></html>\n`;
  return { path: 'index.html', text };
}

function pageHtml(
  { path, html, sections }: HtmlText & { readonly path: string },
  all: readonly (HtmlText & { readonly path: string })[],
  { language, hasPage }: SiteOptions,
): string {
  const { site, title } = docsWords[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const links = all.map(({ path: to, sections: [first] }) => {
    const current = to === path ? ' aria-current="page"' : '';
    return `<li><a href="${to}"${current}>${escapeMarkup(first?.heading ?? to)}</a></li>`;
  });
  const own = sections
    .filter(({ level }) => level === 2)
    .map(({ id, heading }) => `<li><a href="#${escapeMarkup(id)}">${escapeMarkup(heading)}</a></li>`);
  const playground = hasPage ? ` · <a href="../gov-report.html">${escapeMarkup(site.playground)}</a>` : '';
  const heading = escapeMarkup(sections[0]?.heading ?? title);
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} – gov-report</title>
<style>${STYLE}</style>
</head>
<body>
<nav aria-label="${escapeMarkup(title)}">
<p><a href="../${other}/${path}" lang="${other}">${escapeMarkup(site.otherLanguage)}</a>${playground}</p>
<label for="search">${escapeMarkup(site.search)}</label>
<input id="search" type="search" autocomplete="off">
<ul id="found" aria-live="polite" data-none="${escapeMarkup(site.nothingFound)}"></ul>
<ul>${links.join('\n')}</ul>
<ul class="own">${own.join('\n')}</ul>
</nav>
<main>
${html}
</main>
<script src="search.js"></script>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --panel: #f4f5f7; --line: #c9ccd1; --link: #0b57d0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #16181c; --panel: #22252b; --line: #474c55; --link: #8ab4f8; } }
body { margin: 0; display: grid; grid-template-columns: minmax(12rem, 18rem) minmax(0, 1fr); font: 16px/1.7 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: var(--ink); background: var(--paper); }
nav { padding: 1rem; background: var(--panel); border-inline-end: 1px solid var(--line); position: sticky; top: 0; max-height: 100vh; overflow: auto; box-sizing: border-box; }
nav ul { list-style: none; padding: 0; } nav .own { font-size: .9rem; } nav label { display: block; }
input { font: inherit; width: 100%; box-sizing: border-box; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; padding: .25rem .5rem; }
main { padding: 1rem 2rem; max-width: 60rem; min-width: 0; }
a { color: var(--link); } [aria-current] { font-weight: 700; } :target { scroll-margin-top: 1rem; }
pre, .wide { overflow-x: auto; } pre { background: var(--panel); padding: .75rem; border: 1px solid var(--line); border-radius: .3rem; line-height: 1.4; }
code { font-family: ui-monospace, "Noto Sans Mono CJK SC", Consolas, monospace; font-size: .92em; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; vertical-align: top; }
@media (max-width: 50rem) { body { display: block; } nav { position: static; max-height: none; } nav .own { display: none; } main { padding: 1rem; } }
@media print { nav { display: none; } body { display: block; } }
`;

/** Every word has to occur; headings come first. */
const SEARCH = `
const field = document.getElementById('search');
const list = document.getElementById('found');
field.addEventListener('input', () => {
  const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const hits = words.length === 0 ? [] : ENTRIES
    .map(([to, heading, text]) => {
      const high = heading.toLowerCase();
      const all = high + ' ' + text.toLowerCase();
      return words.every((word) => all.includes(word)) ? [words.every((word) => high.includes(word)) ? 0 : 1, to, heading] : undefined;
    })
    .filter(Boolean)
    .sort((a, b) => a[0] - b[0])
    .slice(0, 20);
  list.replaceChildren(...hits.map(([, to, heading]) => {
    const link = document.createElement('a');
    link.href = to;
    link.textContent = heading;
    const item = document.createElement('li');
    item.append(link);
    return item;
  }));
  if (words.length > 0 && hits.length === 0) list.textContent = list.dataset.none;
});
`;
