// The words of the manual's page on scans.

import type { Bilingual } from './language.js';
import type { PageWords } from './page-words.js';

type Part =
  | 'page'
  | 'install'
  | 'scanning'
  | 'check'
  | 'corrections'
  | 'promised'
  | 'notPromised'
  | 'notRead';

export const scanWords: Bilingual<PageWords<Part>> = {
  zh: {
    title: '扫描件和图片',
    about:
      '只有扫描件或截图的报告，用能读扫描件的网页，或者给命令行另装附加部分 gov-report-scan，就能检查。识别在本机进行，不联网，文件不会传到别处。能拿到生成它的 Word、Excel 文件，就检查原始文件：没有识读这一层，结论才能作准。',
    parts: {
      page: {
        heading: '只用浏览器',
        text: '`gov-report-scan.html` 是一个文件，约 22 MB，随每个版本发布，也可以在源代码里用下面的命令生成（结果在 `dist/web`）。双击打开，不联网，网页 `gov-report.html` 能做的它都能做，另外能读扫描的 PDF、JPEG、PNG、TIFF 和文件里的图片：几页一起放入，文件名只有最后的编号不同的算作一份报告。一份两页的报告要十几秒，有进度，可以停止。没有读准的各格，旁边放着原件上的那一格：点“原件是 …”，或者照原件在表中填，其他数字按勾稽关系当即重新判断，不重新识读；改错了可以撤销。要 Chrome、Edge、360 等浏览器内核 97 以上，Firefox 102 以上，Safari 16.4 以上；更旧的读不了时会说明，其他照常。',
      },
      install: {
        heading: '命令行：安装',
        text: '附加部分约 20 MB，单独安装，不影响其他检查。在源代码里打包，再装到 gov-report 旁边；gov-report 是全局安装的，最后一行加 `-g`。没有安装时，扫描件和图片照旧说明没有检查（GR104、GR110）。',
      },
      scanning: {
        heading: '怎样扫描',
        text: '用 200 至 300 dpi，纸张放正，各页齐全，存成 PDF、JPEG、PNG 或 TIFF。150 dpi 也能读，需要人工核对的会多一些；100 dpi 或者压缩得很厉害的不可靠。红章盖在数字上一般不要紧。',
      },
      check: {
        heading: '检查',
        text: '扫描的 PDF 照常检查；图片依次写出各页，名称只有最后的编号不同的，算作一份报告。Word 文件（DOCX）、OFD 和网页里用图片代替的表格，也一并读出。每个数字分三种：读出、推算（由勾稽关系算出）、请核对；后两种逐一提示（GR133），`--format html` 的网页在数字旁边放着原件上的那一格。`--format json` 里每个数字的 `read` 写明怎样读的、有几分把握、还可能是什么、在第几页的什么位置。',
      },
      corrections: {
        heading: '核对之后',
        text: '网页里有一份“更正表”，列出要核对的各格。复制到一个 CSV 文件，对照原件改好最后一列，再检查时用 `--corrections` 指明；与原件一致的也留着，就不再提示。各行依次是表、行、列、数字，可以用代号，也可以用格式上的名称（`表三,一、本年新收政府信息公开申请数量,自然人,12`）。对不上任何一格的行会指出来，没有用上的也会指出来。`extract` 同样接受这个文件。',
      },
      promised: {
        heading: '保证的',
        text: '识读得有把握的数字一律不改；只有原来没有把握、有两个以上的关系同时印证、并且比其他可能至少大 20 倍的，才按勾稽关系推算，并且写明是推算；达不到的只写最可能的数字，请人对照。表三多出或缺少一两行时，只有行名全都读得清、顺序和分组也与格式一致，才按行名读出；缺少的行（GR113）、格式里没有的行（GR115）都会指出来，牵涉它们的合计不用来推算。表格的行列、行名、列名有其他不一致时，说明第几页没有读，不猜是哪一行。标题没有读准时，不猜是哪个机关、哪一年。扫描件上数字不符的一律是警告，不是错误：可能是印错，也可能是读错。',
      },
      notPromised: {
        heading: '不保证的',
        text: '推算出来的数字不能再用来证明这些关系成立。 表四的数字只在一个关系里，表二的数字不在任何关系里，读错了没有别的数字印证，只能靠识读时的把握。把握是按做出来的图片定的，真正的扫描件可能更差：发布前仍请对照原件。',
      },
      notRead: {
        heading: '不读的',
        text: '没有框线的表格、拍歪或弯曲的照片、手写的数字；标题以外的文字，因此与正文有关的检查（GR5）没有做。一页由几张图片拼成的 PDF 只看最大的一张，网页引用的外部图片不看，请另存后检查。',
      },
    },
  },
  en: {
    title: 'Scans and pictures',
    about:
      'A report that exists only as a scan or as pictures can be checked in the page that reads scans, or with the extra gov-report-scan of the command line. Both read on this machine, without a network; no file leaves it. Where the Word or Excel file can be had, check that: only without recognition in between do findings stand for the report itself.',
    parts: {
      page: {
        heading: 'In a browser only',
        text: '`gov-report-scan.html` is one file of about 22 MB. It comes with every release, and the command below makes it of the sources (in `dist/web`). It opens by a double click, without a network, does all that `gov-report.html` does, and reads scans: PDF, JPEG, PNG, TIFF, and pictures in files. Bring all pages together: those whose names differ in the last number only are one report. A report of two pages takes some ten to twenty seconds, with progress and a way to stop. Beside each cell that was not read with certainty stands its picture: say what the original says by a click, or type it in the table, and the other figures are judged anew by the sums at once, without reading again; it can be undone. It wants Chromium 97, Firefox 102 or Safari 16.4, or newer; an older one that cannot read scans says so, and does everything else.',
      },
      install: {
        heading: 'The command line: installing',
        text: 'The extra takes about 20 MB, is installed by itself and changes nothing else. Pack it in the sources and install it beside gov-report, with `-g` in the last line where that is installed globally. Without it scans and pictures are told as unchecked (GR104, GR110), as ever.',
      },
      scanning: {
        heading: 'How to scan',
        text: 'At 200 to 300 dpi, straight, all pages, as PDF, JPEG, PNG or TIFF. 150 dpi can be read, with more left for a person to look at; 100 dpi and strong compression are not reliable. A red stamp over the figures does not matter as a rule.',
      },
      check: {
        heading: 'Checking',
        text: 'Scanned PDF are checked as all others; of pictures name every page: those whose names differ in the last number only are one report. Pictures in the place of tables in Word files (DOCX), OFD and web pages are read too. Each figure is read, worked out (from the sums), or to be checked by a person; the last two are told one by one (GR133), and the page of `--format html` shows the cell of the original beside the figure. In `--format json` the `read` of each figure says how it was read, how surely, what else it may be, and where it stands on which page.',
      },
      corrections: {
        heading: 'After comparing',
        text: 'The page holds a list of the cells to be compared. Copy it into a CSV file, put right what the last column says, and name the file with `--corrections` in the next run; leave the lines that are right, and nothing more is asked about them. A line is table, row, column and figure, by their ids or in the words of the form. A line that names no cell is told, and so is one that was not used. `extract` takes the file too.',
      },
      promised: {
        heading: 'What is promised',
        text: 'A figure that was read with certainty is never changed. One is worked out only where it was read in doubt, two sums agree, and nothing else is a twentieth as likely; and it is told as worked out; short of that, what is likeliest is written and a person asked to look. Where table 3 lacks a row or two, or has some that are not of the form, it is read by its labels, and only if all of these are plain and stand in the order and groups of the form; rows that are missing (GR113) or foreign (GR115) are told, and no figure is worked out from sums that they belong to. Where a table differs in any other way, its page is told as unread and no row is guessed. Where the title was not read with certainty, office and year are not guessed. Sums that fail over a scan are warnings, never errors: it may be printed wrong or read wrong.',
      },
      notPromised: {
        heading: 'What is not',
        text: 'A worked-out figure is no independent proof. A figure of table 4 stands in one sum and one of table 2 in none: where it is misread nothing else speaks against it, and only the certainty of the reading counts. That certainty was set by made-up pictures; real scans may be worse. Compare with the original before publishing.',
      },
      notRead: {
        heading: 'What is not read',
        text: 'Tables without lines, photographs at an angle or of curved paper, handwriting; and no text but the title, so that nothing is checked of the prose (GR5). Of a PDF page that is put together of several pictures only the largest is looked at, and pictures that a web page fetches from elsewhere are not: save and check them by themselves.',
      },
    },
  },
};
