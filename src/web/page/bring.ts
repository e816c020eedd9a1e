// The ways to bring files: dropped, chosen, pasted.

import type { Source } from '../desk/inputs.js';

export interface Brought {
  readonly sources: readonly Source[];
  readonly isFromFolder: boolean;
}

interface Handle {
  readonly kind: 'file' | 'directory';
  readonly name: string;
  getFile(): Promise<File>;
  values(): AsyncIterable<Handle>;
}

/** Folders come by handles, as entries of the older kind cannot be read from a page on the disk. */
export async function dropped(transfer: DataTransfer): Promise<Brought> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  // Everything is asked for at once: after the first wait the transfer is empty.
  const files = [...transfer.files];
  const handles = await Promise.all(items.map((item) => handleOf(item))).catch(() => []);
  const folders = handles.filter((handle) => handle?.kind === 'directory');
  if (folders.length === 0) return chosen(files.filter(({ size, type }) => size > 0 || type !== ''));
  const sources: Source[] = [];
  for (const handle of handles)
    if (handle) for await (const source of within(handle, '')) sources.push(source);
  return { sources, isFromFolder: true };
}

function handleOf(item: DataTransferItem): Promise<Handle | null> | null {
  const { getAsFileSystemHandle } = item as DataTransferItem & {
    getAsFileSystemHandle?: () => Promise<Handle | null>;
  };
  return getAsFileSystemHandle ? getAsFileSystemHandle.call(item) : null;
}

async function* within(handle: Handle, folder: string): AsyncGenerator<Source> {
  const path = folder === '' ? handle.name : `${folder}/${handle.name}`;
  if (handle.kind === 'file') yield { path, file: await handle.getFile() };
  else for await (const inner of handle.values()) yield* within(inner, path);
}

export function chosen(files: readonly File[]): Brought {
  const sources = files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return { sources, isFromFolder: files.some(({ webkitRelativePath }) => webkitRelativePath !== '') };
}

/** A page with tables stands before files, as Excel and Calc add a picture of them; undefined where there is nothing. */
export function pastedFrom(clipboard: DataTransfer, name: string): Brought | undefined {
  const [html, text] = [clipboard.getData('text/html'), clipboard.getData('text/plain')];
  const files = [...clipboard.files];
  if (files.length > 0 && !holdsTables(html)) return chosen(files);
  return html === '' && text.trim() === '' ? undefined : pasted({ html, text }, name);
}

/** What a program puts on the clipboard as a page holds its tables; plain text holds them less well. */
export function pasted(
  { html, text }: { readonly html: string; readonly text: string },
  name: string,
): Brought {
  const isPage = holdsTables(html);
  // LibreOffice ends its page with a null character.
  const file = new Blob([(isPage ? html : text).replaceAll('\0', '')]);
  return { sources: [{ path: `${name}.${isPage ? 'html' : 'txt'}`, file }], isFromFolder: false };
}

function holdsTables(html: string): boolean {
  return /<table/iu.test(html);
}
