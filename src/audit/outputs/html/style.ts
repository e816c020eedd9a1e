// How an audit's page looks: what the page of `lint` looks like, and the list and the charts besides.

import { CSS } from '../../../reporters/html/css.js';

export const AUDIT_CSS = `${CSS}
[hidden] { display: none !important; }
body { display: block; max-width: 90rem; }
.charts { columns: 26rem; column-gap: 1rem; margin: 1rem 0; }
figure { margin: 0 0 1rem; padding: .75rem; border: 1px solid var(--line); border-radius: .4rem; break-inside: avoid; }
figcaption { font-weight: 600; margin-bottom: .5rem; }
svg { width: 100%; height: auto; }
svg text { font-size: 12px; fill: var(--ink); }
svg .axis { stroke: var(--soft); } svg .box { fill: var(--info-bg); stroke: var(--info); }
svg .median { fill: var(--info); } svg .outlier { fill: none; stroke: var(--error); stroke-width: 2; }
svg .clean { fill: var(--good); } svg .rest { fill: var(--line); }
.f-GR1 { fill: #7b5ea7; background: #7b5ea7; } .f-GR2 { fill: #c98b1a; background: #c98b1a; }
.f-GR3 { fill: #c0392b; background: #c0392b; } .f-GR4 { fill: #2471a3; background: #2471a3; }
.f-GR5 { fill: #2e8b57; background: #2e8b57; } .f-GR6 { fill: #7f8c8d; background: #7f8c8d; }
.f-GR9 { fill: #34495e; background: #34495e; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 1rem 0 .5rem; }
.tools input[type=search] { flex: 1 1 16rem; } .tools select { max-width: 16rem; }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; padding: .25rem .5rem; }
button:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid var(--info); }
.head, .line { display: grid; grid-template-columns: 3fr 1.5fr 3.5rem 3.5rem 3.5rem 3.5rem 6fr 3fr; gap: .5rem; padding: 0 .5rem; align-items: center; }
.head { background: var(--panel); border: 1px solid var(--line); }
.head button { border: 0; background: none; padding: .3rem 0; font-weight: 600; cursor: pointer; width: 100%; text-align: start; }
[aria-sort=ascending] button::after { content: " ▲"; } [aria-sort=descending] button::after { content: " ▼"; }
#rows { height: 60vh; min-height: 12rem; overflow-y: auto; border: 1px solid var(--line); border-top: 0; scrollbar-gutter: stable; }
#canvas { position: relative; }
.line { position: absolute; inset-inline: 0; height: 36px; border-bottom: 1px solid var(--line); }
.line > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.line:hover, .line:focus-within { background: var(--panel); }
.c-path { color: var(--soft); font-size: .85rem; }
.n-errors { color: var(--error); font-weight: 700; } .n-warnings { color: var(--warning); }
#detail h2:focus { outline: none; }
@media screen and (max-width: 50rem) {
  .head, .line { grid-template-columns: 3fr 3.5rem 3rem 3rem; }
  .head > :nth-child(2), .line > :nth-child(2), .head > :nth-child(6), .line > :nth-child(6),
  .head > :nth-child(n + 7), .line > :nth-child(n + 7) { display: none; }
}
@media print {
  .tools, #overview [role=table], #detail > p:first-child { display: none; }
  #printed h3 { margin: .75rem 0 0; break-after: avoid; } #printed .meta, #printed ul { margin: 0 0 .25rem; }
  #printed li { break-inside: avoid; }
}
`;
