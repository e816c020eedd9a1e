// What to do with a report of which there are only pictures: the help of each rule that meets one.

export const SCAN_HELP = {
  zh: '请用生成它的原始文件（Word、Excel）检查；只有扫描件的，照着它填好表再检查，或者为命令行另装读取扫描件的附加部分。',
  en: 'Check the file that it was made from (Word, Excel); where there is only a scan, fill in a form from it and check that, or install the reader of scans for the command line.',
};
