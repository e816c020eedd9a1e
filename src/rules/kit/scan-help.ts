// What to do with a report of which there are only pictures: the help of each rule that meets one.

export const SCAN_HELP = {
  zh: '请用生成它的原始文件（Word、Excel）检查；只有扫描件的，照着它填好表再检查，或者用能读扫描件的网页打开，命令行则另装附加部分（见手册）。',
  en: 'Check the file that it was made from (Word, Excel); where there is only a scan, fill in a form from it and check that, or open it in the page that reads scans; for the command line there is an extra (see the manual).',
};
