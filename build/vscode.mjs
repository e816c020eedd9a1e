// Packs the extension for VS Code: its client, and the program as the language server that it starts.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';

/** The client's bundle; `pack` writes the file when all it holds is there. */
export async function buildExtension(forNode, root) {
  const { outputFiles, metafile } = await build({
    ...forNode,
    entryPoints: ['build/vscode/client.ts'],
    outdir: undefined,
    write: false,
    format: 'cjs',
    external: ['vscode'],
    plugins: [],
  });
  const [{ contents: client }] = outputFiles;
  return { metafile, pack: (version) => pack(client, version, root) };
}

function pack(client, version, root) {
  const bytesOf = (path) => new Uint8Array(readFileSync(join(root, path)));
  const own = JSON.parse(readFileSync(join(root, 'build/vscode/extension.json'), 'utf8'));
  const scripts = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.cjs'));
  const server = ['bin/gov-report.js', 'bin/package.json', ...scripts.map((name) => `dist/${name}`)];
  const files = {
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    'extension.vsixmanifest': strToU8(manifestOf(own, version)),
    'extension/package.json': strToU8(JSON.stringify({ ...own, version }, null, 2)),
    'extension/client.cjs': client,
    'extension/LICENSE.txt': bytesOf('LICENSE'),
    'extension/THIRD-PARTY-NOTICES.txt': bytesOf('THIRD-PARTY-NOTICES.txt'),
    ...Object.fromEntries(server.map((path) => [`extension/server/${path}`, bytesOf(path)])),
  };
  writeFileSync(join(root, 'dist/gov-report.vsix'), zipSync(files));
}

const CONTENT_TYPES = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
  ['json', 'application/json'],
  ['js', 'application/javascript'],
  ['cjs', 'application/javascript'],
  ['txt', 'text/plain'],
  ['vsixmanifest', 'text/xml'],
]
  .map(([extension, type]) => `<Default Extension=".${extension}" ContentType="${type}"/>`)
  .join('')}</Types>
`;

function manifestOf({ name, displayName, publisher, description, categories, engines }, version) {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="zh-CN" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${displayName}</DisplayName>
    <Description xml:space="preserve">${description}</Description>
    <Categories>${categories.join(',')}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
  </Assets>
</PackageManifest>
`;
}
