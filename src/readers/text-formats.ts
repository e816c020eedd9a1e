// The text formats by the extensions of their files.

const FORMATS: Readonly<Record<string, string>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  txt: 'txt',
  md: 'md',
};

/** Files of a folder with one of these are taken for reports. */
export const reportExtensions: readonly string[] = Object.keys(FORMATS);

/** Empty where the name does not tell. */
export function formatOf(path: string): string {
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(FORMATS, extension) ? FORMATS[extension]! : '';
}

export function hasReportExtension(name: string): boolean {
  return formatOf(name) !== '';
}
