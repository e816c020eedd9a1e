// Why the system did not read or write a file, by the code of the failed call.

import type { Bilingual } from './language.js';

const DENIED: Bilingual = { zh: '没有权限', en: 'permission denied' };
const TOO_MANY: Bilingual = { zh: '同时打开的文件太多', en: 'too many files are open' };
const FULL: Bilingual = { zh: '磁盘已满', en: 'the disk is full' };
const BUSY: Bilingual = { zh: '正被其他程序占用', en: 'another program holds it' };

const WORDS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '文件或文件夹不存在', en: 'no such file or folder' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
  EISDIR: { zh: '是文件夹，不是文件', en: 'it is a folder, not a file' },
  ENOTSUP: { zh: '不是普通文件，而是管道或设备', en: 'it is no regular file but a pipe or a device' },
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: { zh: '所在的磁盘只读', en: 'the disk is read-only' },
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: { zh: '文件太大', en: 'the file is too large' },
  EBUSY: BUSY,
  ETXTBSY: BUSY,
  EIO: { zh: '磁盘或网络读写出错', en: 'the disk or the network failed' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
  EMLINK: { zh: '一层引用一层，层数太多', en: 'too many files lead to it one by one' },
  ELOOP: { zh: '链接绕成一圈', en: 'its links go in a circle' },
};

/** The code itself where it is a rare one. */
export function systemWords(code: string): Bilingual {
  return Object.hasOwn(WORDS, code) ? WORDS[code]! : { zh: code, en: code };
}
