// The words of the manual's page on machines without Node.

import type { Bilingual } from './language.js';
import type { PageWords } from './page-words.js';

export const withoutNodeWords: Bilingual<PageWords<'windows' | 'linux' | 'macos' | 'sums' | 'build'>> = {
  zh: {
    title: '没有 Node.js 的机器',
    about:
      '随每个版本发布的还有不用安装的程序，里面带着 Node.js 22：拷过去就能用，不联网，不用管理员权限，命令与手册其他各页相同，`gov-report` 换成程序的文件名。扫描件的附加部分不在里面。只在浏览器里检查的，一个网页就够了：`gov-report web`。',
    parts: {
      windows: {
        heading: 'Windows',
        text: 'Windows 10 以上，64 位。把 `gov-report-win-x64.zip` 全部解压到一个文件夹，再把报告（一份、几份或者整个文件夹）拖到“把报告拖到这里.cmd”上：检查完，结果在浏览器里打开。结果存在临时文件夹里，要留存请另存。程序没有数字签名，第一次打开时 Windows 可能拦下：点“更多信息”，再点“仍要运行”。也可以在命令提示符里用 `gov-report.exe`。打包前在 wine 下试过，没有在各个版本的 Windows 上逐一试过。',
      },
      linux: {
        heading: 'Linux',
        text: 'x64，glibc 2.28 以上（Debian 10、RHEL 8 起）。其他处理器的机器请另装 Node.js。',
      },
      macos: {
        heading: 'macOS',
        text: '处理器是 Apple 的用 `gov-report-darwin-arm64`，Intel 的用 `gov-report-darwin-x64`。macOS 不运行没有签名的程序，签名只能在 Mac 上做：先执行下面前三行，第二行去掉下载时加的标记（没有标记的，提示找不到，不要紧），第三行在本机签名。这两个文件没有在 Mac 上试过，不能用时请另装 Node.js。',
      },
      sums: {
        heading: '核对文件',
        text: '`SHA256SUMS` 列出每个文件的 SHA-256；Windows 上用第二行，与列出的比较。',
      },
      build: {
        heading: '自己制作',
        text: '在 x64 的 Linux 上，源代码的文件夹里。各个系统的 Node.js 由 npm 取来，版本固定，内容按锁文件核对；结果在 `dist-sea`。',
      },
    },
  },
  en: {
    title: 'Machines without Node.js',
    about:
      'Every release has programs that need no installation, with Node.js 22 in them: copy one and run it, without a network or an administrator. The commands are those of the other pages, with the name of the file for `gov-report`. The extra for scans is not in them. To check in a browser only, a page is enough: `gov-report web`.',
    parts: {
      windows: {
        heading: 'Windows',
        text: 'Windows 10 or newer, 64 bits. Unpack all of `gov-report-win-x64.zip` into a folder, then drop a report, several, or a folder of them onto “把报告拖到这里.cmd” (“drop reports here”): the result opens in the browser. It lies in the folder for temporary files; save it elsewhere to keep it. The program has no signature, so Windows may stop it the first time: choose “More info”, then “Run anyway”. `gov-report.exe` runs at the command prompt, too. It is tested under wine, not on every Windows.',
      },
      linux: {
        heading: 'Linux',
        text: 'x64 with glibc 2.28 or newer (Debian 10, RHEL 8). For other processors install Node.js.',
      },
      macos: {
        heading: 'macOS',
        text: 'With a processor by Apple `gov-report-darwin-arm64`, with one by Intel `gov-report-darwin-x64`. macOS runs no program without a signature, and only a Mac can make one. So first run the first three lines below: the second takes off the mark of a download (where there is none it says so, which does no harm), the third signs on this machine. Neither file has been tried on a Mac; where one does not run, install Node.js.',
      },
      sums: {
        heading: 'Checking the files',
        text: '`SHA256SUMS` has the SHA-256 of every file; on Windows compare it with what the second line prints.',
      },
      build: {
        heading: 'Making them',
        text: 'On Linux for x64, in the folder of the sources. npm brings Node.js for each system, in a fixed version checked by the lock file; the result is in `dist-sea`.',
      },
    },
  },
};
