import type { Encyclopedia } from './encyclopedia.ts';
import type { LauncherWords } from './encyclopedia-config.ts';

const english: LauncherWords = {
  tag: 'en',
  label: 'English',
  open: 'Open {title}',
  heading: 'Unzip it first',
  notice:
    'You see this page without its folder, perhaps because it was opened inside the zip file. Unzip the whole file first, then open START.html in the folder that appears.',
  windows: {
    name: 'Windows',
    menu: 'Extract All…',
    steps:
      'Right-click the zip file and choose “Extract All…”. In the folder that opens, double-click START.html.',
  },
  mac: {
    name: 'Mac',
    steps: 'Double-click the zip file. A folder appears beside it: open START.html in it.',
  },
  linux: {
    name: 'Linux',
    menu: 'Extract Here',
    steps: 'Right-click the zip file and choose “Extract Here”. Open START.html in the new folder.',
  },
  android: {
    name: 'Android',
    menu: 'Extract',
    steps:
      'In the Files app tap the zip file and choose “Extract”, then tap START.html. If the pages come up bare, your phone opens each without its folder: take the single file or the e-book instead.',
  },
  ios: {
    name: 'iPhone and iPad',
    steps:
      'The Files app shows one page at a time, without its folder. Take the single file or the e-book instead.',
  },
  elsewhere: 'Both are at',
  dated: 'Dated',
  licence: 'Text under',
};

const russian: LauncherWords = {
  tag: 'ru',
  label: 'Русский',
  open: 'Открыть «{title}»',
  heading: 'Сначала распакуйте архив',
  notice:
    'Эта страница открыта без своей папки – возможно, прямо из архива. Сначала распакуйте весь архив, затем откройте START.html в появившейся папке.',
  windows: {
    name: 'Windows',
    menu: 'Извлечь все…',
    steps:
      'Щёлкните архив правой кнопкой мыши и выберите «Извлечь все…». В открывшейся папке дважды щёлкните START.html.',
  },
  mac: {
    name: 'Mac',
    steps: 'Дважды щёлкните архив. Рядом появится папка: откройте в ней START.html.',
  },
  linux: {
    name: 'Linux',
    menu: 'Распаковать',
    steps:
      'Щёлкните архив правой кнопкой мыши и выберите «Распаковать». Откройте START.html в новой папке.',
  },
  android: {
    name: 'Android',
    menu: 'Извлечь',
    steps:
      'В приложении «Файлы» коснитесь архива и выберите «Извлечь», затем коснитесь START.html. Если страницы выходят без оформления, телефон открывает каждую без её папки: возьмите издание в одном файле или электронную книгу.',
  },
  ios: {
    name: 'iPhone и iPad',
    steps:
      'Приложение «Файлы» показывает по одной странице, без папки. Возьмите издание в одном файле или электронную книгу.',
  },
  elsewhere: 'Они здесь:',
  dated: 'Дата:',
  licence: 'Текст под лицензией',
};

const traditional: LauncherWords = {
  tag: 'zh-Hant',
  label: '繁體中文',
  open: '開啟 {title}',
  heading: '請先解壓縮',
  notice:
    '此頁面離開了它的資料夾，可能是直接在壓縮檔裡開啟的。請先將整個壓縮檔解壓縮，再開啟新資料夾中的 START.html。',
  windows: {
    name: 'Windows',
    menu: '解壓縮全部…',
    steps: '在壓縮檔上按一下滑鼠右鍵，選擇「解壓縮全部…」。在開啟的資料夾中，按兩下 START.html。',
  },
  mac: {
    name: 'Mac',
    steps: '按兩下壓縮檔，旁邊會出現一個資料夾：開啟其中的 START.html。',
  },
  linux: {
    name: 'Linux',
    menu: '解壓縮到此處',
    steps: '在壓縮檔上按一下滑鼠右鍵，選擇「解壓縮到此處」，再開啟新資料夾中的 START.html。',
  },
  android: {
    name: 'Android',
    menu: '解壓縮',
    steps:
      '在「檔案」應用程式中點一下壓縮檔，選擇「解壓縮」，再點一下 START.html。如果頁面沒有版面樣式，就是手機只開啟了單頁而沒有資料夾：請改用單一檔案版或電子書。',
  },
  ios: {
    name: 'iPhone 和 iPad',
    steps: '「檔案」App 一次只顯示一頁，不帶資料夾。請改用單一檔案版或電子書。',
  },
  elsewhere: '兩者都在',
  dated: '日期：',
  licence: '文字授權：',
};

const simplified: LauncherWords = {
  tag: 'zh-Hans',
  label: '简体中文',
  open: '打开 {title}',
  heading: '请先解压缩',
  notice:
    '此页面离开了它的文件夹，可能是直接在压缩文件里打开的。请先将整个压缩文件解压缩，再打开新文件夹中的 START.html。',
  windows: {
    name: 'Windows',
    menu: '全部解压缩…',
    steps: '右键单击压缩文件，选择“全部解压缩…”。在打开的文件夹中，双击 START.html。',
  },
  mac: {
    name: 'Mac',
    steps: '双击压缩文件，旁边会出现一个文件夹：打开其中的 START.html。',
  },
  linux: {
    name: 'Linux',
    menu: '解压到此处',
    steps: '右键单击压缩文件，选择“解压到此处”，再打开新文件夹中的 START.html。',
  },
  android: {
    name: 'Android',
    menu: '解压缩',
    steps:
      '在“文件”应用中点按压缩文件，选择“解压缩”，再点按 START.html。如果页面没有版面样式，就是手机只打开了单页而没有文件夹：请改用单一文件版或电子书。',
  },
  ios: {
    name: 'iPhone 和 iPad',
    steps: '“文件”App 一次只显示一页，不带文件夹。请改用单一文件版或电子书。',
  },
  elsewhere: '两者都在',
  dated: '日期：',
  licence: '文字许可：',
};

const known: ReadonlyMap<string, LauncherWords> = new Map(
  [english, russian, traditional, simplified].map((words) => [words.tag, words]),
);

/** Languages in which the engine itself knows the words. */
export const knownLaunchers: readonly string[] = [...known.keys()];

/**
 * What the first page of the zip says, in each language that the config asks for; without that in
 * the language of the prose, or in English.
 */
export function launcherWords({
  launcher,
  language,
}: Pick<Encyclopedia, 'launcher' | 'language'>): readonly LauncherWords[] {
  const wanted = launcher ?? [known.has(language) ? language : (language.split('-')[0] ?? '')];
  const words = wanted.flatMap((each) =>
    typeof each === 'string' ? (known.get(each) ?? []) : each,
  );
  return words.length > 0 ? words : [english];
}
