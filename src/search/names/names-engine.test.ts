import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openNames } from './names-engine.ts';
import { entry, sampleEngine } from './sample-names.ts';

const { find, suggest } = sampleEngine();

/** Every spelling finds it first. */
async function allFind(id: string, spellings: readonly string[]): Promise<void> {
  for (const spelling of spellings) {
    const [first] = await find(spelling);
    assert.equal(first, id, `${spelling} finds ${first ?? 'nothing'}`);
  }
}

describe('Latin letters', () => {
  test('case, diacritics, apostrophes, hyphens and spaces do not matter', async () => {
    await allFind('noergaard', ['per nørgård', 'PER NORGARD', 'per nør', 'pernorgard']);
    await allFind('lodz', ['Lodz', 'łodz', 'ŁÓDŹ']);
    await allFind('su-dongpo', ["su tung-p'o", 'Su Tung p‘o', 'su tungpo', 'Sutungpo']);
  });

  test('a word of a name finds it, and words in any order', async () => {
    await allFind('solovyov', ['solovyov', 'solov', 'Solovyov Vladimir', 'solov vlad']);
    await allFind('beethoven', ['van beet', 'beethoven ludwig']);
  });

  test('letters within a word are found from three on', async () => {
    assert.deepEqual(await find('okof'), ['prokofiev']);
    assert.deepEqual(await find('ko'), []);
  });

  test('one romanisation finds another', async () => {
    await allFind('prokofiev', ['Prokofyev', 'Prokofiew', 'Prokofieff']);
    await allFind('heyder', ['kheyder', 'Xeyder Qamal']);
  });
});

describe('Chinese', () => {
  test('traditional and simplified characters find each other', async () => {
    await allFind('su-dongpo', ['蘇東坡', '苏东坡', '蘇东坡', '苏東']);
    await allFind('luxun', ['魯迅', '鲁迅']);
    await allFind('beethoven', ['路德维希·范·贝多芬', '路德維希范貝多芬']);
  });

  test('a name is found by any character in it', async () => {
    await allFind('su-dongpo', ['坡', '东坡']);
    await allFind('beethoven', ['贝多芬', '多', '貝']);
  });

  test('pinyin is read with its tones, with numbers for them, and without', async () => {
    await allFind('su-dongpo', ['Sū Dōngpō', 'su1 dong1po1', 'su dongpo', 'sudongpo', 'dongpo']);
    await allFind('luxun', ['lǔ xùn', 'lu3 xun4', 'lu3xun4', 'Luxun']);
  });

  test('Wade–Giles is read with its marks and without', async () => {
    await allFind('luxun', ['Lu Hsün', 'lu hsun', 'luhsun', 'hsun']);
  });

  test('one wrong character of three or more is forgiven: it is a syllable', async () => {
    await allFind('beethoven', ['路德維西·范·貝多芬', '贝朵芬', '贝多分']);
    await allFind('su-dongpo', ['苏西坡', '苏东波', '苏坡东']);
  });
});

describe('Uyghur', () => {
  test('letters of other keyboards are the same: yeh, kaf, heh, waw', async () => {
    await allFind('heyder', ['ھەيدەر كامال', 'هەيدەر کامال', 'ھهیدهر', 'ہەيدەر']);
    await allFind('ghalip', ['غالىپ', 'غالیپ', 'غاليپ چوڭ', 'غالىپ چۇڭ']);
  });

  test('the hamza that carries a vowel may be left out', async () => {
    await allFind('qeyser', ['قەيسەر ئەلى', 'قەيسەر ەلى', 'ئەلى', 'ەلى']);
  });

  test('Latin letters find Arabic ones, whichever are used', async () => {
    await allFind('ghalip', ['ghalip chong', 'ğalip çong', 'galip', 'Ghalip ç']);
    await allFind('qeyser', ['qeyser eli', 'keyser', 'Qəysər Əli', 'qéyser']);
  });

  test('Cyrillic letters find Arabic ones, and these Cyrillic ones', async () => {
    await allFind('ghalip', ['Ғалип Чоң', 'ғалип']);
    await allFind('qeyser', ['Қәйсәр Әли', 'кәйсәр']);
    await allFind('heyder', ['Һәйдәр', 'хәйдәр камал']);
  });
});

describe('Russian', () => {
  test('ё is е, й is и, soft signs may be left out', async () => {
    await allFind('solovyov', ['Соловьёв', 'Соловьев', 'Соловев', 'владимир солов']);
    await allFind('prokofiev', ['Прокофьев', 'Прокофев', 'Сергеи']);
  });

  test('its letters find a name in Latin ones', async () => {
    await allFind('lodz', ['лодз']);
  });
});

describe('mistakes', () => {
  test('from four letters on one is forgiven, from eight on two', async () => {
    await allFind('solovyov', ['solovyev', 'solvoyov', 'soloviyovv', 'Vladmir Solovyof']);
    await allFind('lodz', ['lodx']);
    assert.deepEqual(await find('slovyev'), []);
  });

  test('two letters that changed places are one mistake', async () => {
    await allFind('noergaard', ['nrogard']);
    await allFind('lodz', ['ldoz']);
  });

  test('words of several names of one entity find it, scripts mixed or with a mistake', async () => {
    await allFind('su-dongpo', ['蘇東坡 Su Dongpo', 'Tung-p’o 东坡']);
    await allFind('prokofiev', ['Sergej Prokofieff', 'сергей prokofieff']);
    assert.deepEqual(await find('Galip Solovyov'), []);
  });

  test('the first letter may be wrong', async () => {
    await allFind('beethoven', ['ludvig van veethoven', 'peethoven']);
  });

  test('three letters or fewer are never guessed', async () => {
    assert.deepEqual(await find('lod'), ['lodz']);
    for (const text of ['lox', 'ldo', 'aqa', '蘇坡']) assert.deepEqual(await find(text), []);
  });

  test('what nothing is like finds nothing', async () => {
    assert.deepEqual(await find('xyzzyqwerty'), []);
    assert.deepEqual(await find('who wrote the first symphony in Bonn'), []);
  });

  test('nothing is guessed where something is found', async () => {
    assert.deepEqual(await find('aare'), ['aare']);
  });
});

describe('questions', () => {
  test('names that stand in a longer text are found, where the text is none itself', async () => {
    assert.deepEqual(await find('where did Per Norgard live?'), ['noergaard']);
    assert.deepEqual(await find('Соловьёв Владимир о Лодзи 1890'), ['solovyov']);
    assert.deepEqual(await find('谁是苏东坡的朋友'), ['su-dongpo']);
  });

  test('more words tell more, then titles, then letters', async () => {
    const names = sampleEngine([
      entry('alias', 'X', [['Westphalia', 'en']]),
      entry('title', 'Aachen'),
      entry('words', 'Y', [['Anna Bell', 'en']]),
    ]);
    assert.deepEqual(await names.find('when was Anna Bell in Aachen in Westphalia'), [
      'words',
      'title',
      'alias',
    ]);
  });

  test('a short word is no name there, and what is in quotation marks no question', async () => {
    assert.deepEqual(await find('swans upon an aa'), []);
    assert.deepEqual(await find('“the lodz symphony”'), []);
    assert.deepEqual(await find('the lodz symphony'), ['lodz']);
  });
});

describe('names in other words', () => {
  const names = sampleEngine([
    entry('bell', 'Anna Bell'),
    entry('death', 'Death of Anna Bell'),
    entry('crowning', 'Crowning of Anna Bell in Bonn'),
    entry('bonn', 'Bonn'),
  ]);

  test('a name that has more of the words comes first, bent or in another order', async () => {
    assert.equal((await names.find('when was she crowned in Bonn, Anna Bell'))[0], 'crowning');
    assert.equal((await names.find('Anna Bell her death and her friends'))[0], 'death');
  });

  test('one that has no more of them than a name which stands there is left out', async () => {
    assert.deepEqual(await names.find('portraits of Anna Bell'), ['bell']);
  });

  test('a text that says more than its names is better answered by what is written', async () => {
    const isAside = async (text: string): Promise<unknown> =>
      (await names.suggest(text))[0]?.isAside;
    assert.equal(await isAside('portraits engravings medals of Bonn'), true);
    assert.equal(await isAside('Anna Bell portraits'), undefined);
    assert.equal(await isAside('portraits of Bonn'), undefined);
    assert.equal(await isAside('portraits engravings of Anna Bell'), true);
    assert.equal(await isAside('where are portraits engravings of Anna Bell'), undefined);
    assert.equal(await isAside('Bonn'), undefined);
  });

  test('of Chinese names in a text the last is what it is about', async () => {
    const rivers = sampleEngine([
      entry('one', 'X', [['长江', 'zh-Hans']]),
      entry('two', 'Y', [['汉江', 'zh-Hans']]),
    ]);
    assert.deepEqual(await rivers.find('长江的支流汉江水'), ['two', 'one']);
    assert.deepEqual(await rivers.find('汉江流入长江之处'), ['one', 'two']);
  });

  test('a long word of a Chinese name says whose it is', async () => {
    assert.deepEqual(await find('听贝多芬的音乐'), ['beethoven']);
    assert.deepEqual(await find('听范的音乐'), []);
  });
});

describe('what may be left out', () => {
  test('titles, and words of a question', async () => {
    await allFind('solovyov', ['Professor Solovyov', 'who was Solovyov', 'Solovyov the captain?']);
    await allFind('su-dongpo', ['苏东坡先生', '谁是苏东坡']);
    await allFind('lodz', ['city of Lodz', 'where is Lodz today']);
    await allFind('prokofiev', ['Professor Prokoviev']);
  });

  test('a name with such words comes before one without', async () => {
    const names = sampleEngine([entry('plain', 'Bara'), entry('whole', 'The Captain Bara')]);
    assert.deepEqual(await names.find('the captain bara'), ['whole']);
    assert.deepEqual(await names.find('a captain bara'), ['plain', 'whole']);
  });

  test('nothing in quotation marks', async () => {
    assert.deepEqual(await find('“Professor Solovyov”'), []);
  });

  test('most of a Chinese name, when its first and last characters stay', async () => {
    const names = sampleEngine([entry('bridge', 'X', [['南京長江大橋', 'zh-Hant']])]);
    for (const text of ['南京大桥', '南長橋']) assert.deepEqual(await names.find(text), ['bridge']);
    assert.deepEqual(await names.find('橋長南'), []);
  });

  test('vowels in Arabic letters, and the article', async () => {
    const names = sampleEngine([entry('seif', 'Seyfuddin Kopçin'), entry('other', 'Sifnos')]);
    for (const text of ['سیف الدین کوپچین', 'السيف الدين كوبتشين'])
      assert.deepEqual(await names.find(text), ['seif'], text);
    assert.deepEqual(await names.find('سفدن'), []);
  });
});

describe('endings and initials', () => {
  test('a name bent in a sentence is found', async () => {
    await allFind('solovyov', ['о Владимире Соловьёве', 'Владимира Соловьева']);
    await allFind('qeyser', ['Қәйсәр Әлинің', 'قەيسەر ئەلىنىڭ']);
  });

  test('it comes before a name that only has it as a word', async () => {
    const names = sampleEngine([
      entry('music', 'X', [['Музыка Берлина', 'ru']]),
      entry('city', 'Y', [['Берлин', 'ru']]),
    ]);
    assert.deepEqual(await names.find('Берлина'), ['city', 'music']);
  });

  test('first letters, without small words, of a whole name or its end', async () => {
    const names = sampleEngine([
      entry('un', 'Treaty of the League of Northern Rivers'),
      entry('bbr', 'Bridge'),
    ]);
    for (const text of ['TLNR', 'lnr', 'L.N.R.']) assert.deepEqual(await names.find(text), ['un']);
    assert.deepEqual(await names.find('TLN'), []);
  });

  test('other languages write sounds in other ways', async () => {
    const names = sampleEngine([entry('cheb', 'Chechelnyk'), entry('jul', 'Julfa')]);
    assert.deepEqual(await names.find('Tschetschelnyk'), ['cheb']);
    assert.deepEqual(await names.find('Dschulfa'), ['jul']);
  });
});

describe('who is first', () => {
  test('whom the corpus means by a name, then titles, then by links in', async () => {
    assert.deepEqual(await find('aa'), ['aare', 'aa-courland', 'aa-westphalia']);
  });

  test('exact title, exact name, beginning of a title, of a name, word, within, mistyped', async () => {
    const names = sampleEngine([
      entry('inside', 'Elbarada'),
      entry('word', 'The Bara'),
      entry('begins-name', 'X', [['Barabas', 'en']]),
      entry('begins-title', 'Baracoa'),
      entry('name', 'Y', [['Bára', 'cs']]),
      entry('title', 'Bara'),
    ]);
    assert.deepEqual(await names.find('bara', 9), [
      'title',
      'name',
      'begins-title',
      'begins-name',
      'word',
      'inside',
    ]);
  });

  test('a word that was typed to its end comes before the beginning of a longer one', async () => {
    const names = sampleEngine([entry('long', 'Liuzhou'), entry('whole', 'Liu Bang')]);
    assert.deepEqual(await names.find('liu'), ['whole', 'long']);
  });

  test('in Chinese, half of a name comes before less of another', async () => {
    const names = sampleEngine([
      entry('less', 'X', [['揚州漢學會', 'zh-Hant']]),
      entry('half', 'Y', [['扬州专区', 'zh-Hans']]),
    ]);
    assert.deepEqual(await names.find('扬州'), ['half', 'less']);
  });

  test('fewer mistakes come first, whole names before beginnings', async () => {
    const names = sampleEngine([
      entry('beginning', 'Marburgsian'),
      entry('two', 'Harburgs'),
      entry('one', 'Marburgs'),
    ]);
    assert.deepEqual(await names.find('marbugrs'), ['one', 'beginning', 'two']);
  });

  test('an entity stands there once, however many of its names match', async () => {
    assert.deepEqual(await find('su d'), ['su-dongpo']);
  });

  test('there are no more than were asked for', async () => {
    assert.equal((await find('a', 2)).length, 2);
    assert.deepEqual(await find('aa', 0), []);
  });
});

describe('what is told', () => {
  test('the name that matched, its language, direction and use', async () => {
    const [found] = await suggest('غالىپ');
    assert.equal(found?.title, 'Galip the Great');
    assert.deepEqual(found.matched, {
      text: 'غالىپ چوڭ',
      lang: 'ug-Arab',
      use: 'native',
      dir: 'rtl',
    });
  });

  test('the name in the letters that were typed, though another is found by its sounds', async () => {
    const names = sampleEngine([
      entry('heyder', 'Kamal', [
        ['Heyder', 'en'],
        ['ھەيدەر كامال', 'ug-Arab', 'native'],
      ]),
    ]);
    const [found] = await names.suggest('ھەيدەر');
    assert.equal(found?.matched?.text, 'ھەيدەر كامال');
  });

  test('no name where it is the title', async () => {
    assert.equal((await suggest('galip'))[0]?.matched, undefined);
  });

  test('names that are unverified, glosses or hostile are found and never shown', async () => {
    for (const text of ['Су Дунпо', 'infinite dane', 'the butcher']) {
      const found = await suggest(text);
      assert.equal(found.length, 1, text);
      assert.equal(found[0]?.matched, undefined, text);
      assert.doesNotMatch(JSON.stringify(found), new RegExp(text, 'iu'));
    }
  });

  test('what tells bearers of one name apart', async () => {
    const found = await suggest('aa');
    assert.deepEqual(
      found.map(({ kind, clause }) => [kind, clause]),
      [
        ['River', ''],
        ['River', 'Courland'],
        ['River', 'Westphalia'],
      ],
    );
  });

  test('a name with markup in it is text like any other', async () => {
    const markup = '<img src=x onerror="alert(1)"></script>';
    const names = sampleEngine([entry('evil', markup, [[`${markup} too`, 'en']])]);
    const [found] = await names.suggest('img src x onerror');
    assert.equal(found?.title, markup);
  });
});

describe('odd questions', () => {
  test('no letters, no answer, and nothing is loaded', async () => {
    const names = sampleEngine();
    for (const text of ['', '  ', '“—”', '·', 'ئ', 'ь'])
      assert.deepEqual(await names.find(text), []);
    assert.deepEqual(names.loaded, []);
  });

  test('a long text is no name', async () => {
    const names = sampleEngine();
    assert.deepEqual(await names.find('su dongpo '.repeat(1_000)), []);
    assert.deepEqual(names.loaded, []);
  });

  test('half of a character is no letter', async () => {
    assert.deepEqual(await find('\ud800'), []);
    assert.deepEqual(await find('lodz\udc00'), ['lodz']);
  });
});

test('a part that could not be loaded is asked for again', async () => {
  const { directory, parts } = sampleEngine();
  let calls = 0;
  const engine = openNames(directory, (name) => {
    calls += 1;
    const part = parts.get(name);
    return calls === 1 || !part ? Promise.reject(new Error('offline')) : Promise.resolve(part);
  });
  await assert.rejects(engine.suggest('lodz', 1), /offline/u);
  assert.equal((await engine.suggest('lodz', 1)).length, 1);
  await engine.suggest('aa', 1);
  assert.equal(calls, 2);
});
