// How the page looks on a screen, light or dark, and on A4 paper.

export const CSS = `
:root { color-scheme: light; --ink: #1c1c1e; --soft: #5c5f66; --paper: #fff; --panel: #f5f6f8; --line: #b9bdc6;
  --error: #b3261e; --error-bg: #fde3e1; --warning: #7a4d00; --warning-bg: #fff0cc; --info: #0b57a4;
  --info-bg: #e0eefb; --related: #5b4a86; --related-bg: #efeaf9; --suspect-bg: #ffc9c4; --good: #1a6b33; }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; --ink: #e8e9ec; --soft: #a3a7b0;
  --paper: #17181b; --panel: #212328; --line: #4b4f59; --error: #ff9d94; --error-bg: #4a1f1c; --warning: #ffcf70;
  --warning-bg: #453209; --info: #8cc4ff; --info-bg: #14324f; --related: #c7b6f5; --related-bg: #322850;
  --suspect-bg: #71211b; --good: #7fd69a; } }
* { box-sizing: border-box; }
body { display: flex; flex-direction: column; margin: 0 auto; padding: 1.5rem; max-width: 110rem;
  background: var(--paper); color: var(--ink); line-height: 1.55;
  font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
body > header { order: -1; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
h4 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
a { color: inherit; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--info); outline-offset: 1px; }
summary h2 { display: inline; }
.meta, .place { color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
.good { color: var(--good); }
body > header nav ol { margin: .25rem 0; }
body > section { border-top: 1px solid var(--line); margin-top: 1.25rem; padding-top: 1rem; }
.sheet { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .85rem; width: 100%; }
caption { text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .2rem .4rem; }
th { background: var(--panel); font-weight: 500; text-align: center; }
th.row { text-align: start; }
th small, td small { display: block; font-size: .85em; font-weight: 400; }
th small { color: var(--soft); }
td img, .seen img { display: block; max-height: 2.4rem; max-width: 100%; margin-inline-start: auto; background: #fff; }
.seen { display: flex; flex-wrap: wrap; gap: .4rem .8rem; }
.seen figure { margin: .3rem 0; font-size: .85rem; }
.seen img { margin: 0; }
td { text-align: end; scroll-margin: 30vh 4rem; font-variant-numeric: tabular-nums; min-width: 2.5rem; white-space: nowrap; }
td.missing, .key.missing { background: repeating-linear-gradient(-45deg, transparent 0 4px, var(--line) 4px 5px); }
td.suspect, .key.suspect { background: var(--suspect-bg); outline: 3px solid var(--error); outline-offset: -3px; font-weight: 700; }
td.error, .key.error { background: var(--error-bg); outline: 2px solid var(--error); outline-offset: -2px; }
td.warning, .key.warning { background: var(--warning-bg); outline: 2px dashed var(--warning); outline-offset: -2px; }
td.info, .key.info { background: var(--info-bg); outline: 2px dotted var(--info); outline-offset: -2px; }
td.related, .key.related { background: var(--related-bg); outline: 1px dashed var(--related); outline-offset: -1px; }
td:target { outline: 4px solid var(--info); }
td .figure { text-decoration-style: dotted; }
td sup a { font-size: .75em; font-weight: 400; margin-inline-start: .35em; padding: 0 .35em; border: 1px solid;
  border-radius: 1em; text-decoration: none; }
.tip { display: none; position: fixed; inset-inline: 1rem; bottom: 1rem; z-index: 1; padding: .6rem .9rem;
  max-width: 60rem; margin: 0 auto; background: var(--ink); color: var(--paper); border-radius: .4rem;
  text-align: start; white-space: normal; font-size: .9rem; font-weight: 400; pointer-events: none; }
.tip > * { display: block; }
td:hover > .tip, td:focus-within > .tip { display: block; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .85rem; color: var(--soft); }
.key { display: inline-block; width: 1.6em; height: 1.1em; margin-inline-end: .35em; vertical-align: text-bottom; }
.finding { border: 1px solid var(--line); border-inline-start: .35rem solid var(--soft); border-radius: .3rem;
  padding: .6rem .8rem; margin: .6rem 0; scroll-margin-top: .5rem; }
.finding.error { border-inline-start-color: var(--error); }
.finding.warning { border-inline-start-color: var(--warning); }
.finding.info { border-inline-start-color: var(--info); }
.finding:target { background: var(--info-bg); }
.finding summary { color: var(--soft); font-size: .9rem; cursor: pointer; }
.finding dt { font-weight: 600; }
.finding dd { margin: 0 0 .4rem; }
.finding ul { margin: .25rem 0; padding-inline-start: 1.1rem; }
.number { display: inline-block; min-width: 1.6em; padding: 0 .3em; border: 1px solid; border-radius: 1em; text-align: center; }
pre { overflow-x: auto; background: var(--panel); padding: .5rem .7rem; margin: .4rem 0; font-size: .85rem; line-height: 1.35;
  font-family: ui-monospace, "Sarasa Mono SC", "Noto Sans Mono CJK SC", "Source Han Mono SC", NSimSun, monospace; }
code { font-family: ui-monospace, monospace; }
.s-dim { color: var(--soft); }
.s-error { color: var(--error); font-weight: 700; }
.s-warning { color: var(--warning); font-weight: 700; }
.s-info { color: var(--info); font-weight: 700; }
.s-related { color: var(--related); }
@media screen and (min-width: 80rem) {
  .parts { display: grid; grid-template-columns: minmax(0, 3fr) minmax(24rem, 2fr); gap: 1.5rem; align-items: start; }
  .parts > .findings { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding-bottom: 6rem; }
}
@page { size: A4; margin: 14mm 12mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 9.5pt; }
  table { font-size: 7.5pt; }
  th, td { padding: .1rem .2rem; min-width: 0; }
  .sheet, pre { overflow: visible; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 7.5pt; }
  .tip { display: none !important; }
  .parts { display: flex; flex-direction: column; }
  .parts > .findings { order: -1; }
  .finding details { display: none; }
  .sheet, .finding { break-inside: avoid; }
  h2, h3, .meta { break-after: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
