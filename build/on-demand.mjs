// For bundles: the docs and examples of a rule become getters, as a run that explains nothing needs neither.

import { readFileSync } from 'node:fs';

/** As formatted: a property of the rule, up to the bracket that closes it. */
const PART = /^ {2}(docs|examples): ([[{][\s\S]*?[\]}]),$(?=\n {2}[\w*/]|\n\}\);)/gmu;

export const docsOnDemand = {
  name: 'docs-on-demand',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]rules[\\/]gr\d{3}-[^\\/]*\.ts$/ }, ({ path }) => ({
      contents: withGetters(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};

function withGetters(source, path) {
  let found = 0;
  const contents = source.replace(PART, (_, name, value) => {
    found++;
    return `  get ${name}() { return ${value}; },`;
  });
  if (found !== 2) throw new Error(`${path}: docs and examples are expected as two properties of the rule`);
  return contents;
}
