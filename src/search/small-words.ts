import { foldFamilies, foldLetters } from './names/fold-letters.ts';
import { once } from './once.ts';

/*
 * Words of questions that say nothing of what is asked about, and titles that are put to names,
 * in the languages in which names are found. Folded, they stand for all their spellings.
 */

const questions = `
who whom whose what which when where why how
кто кем кого что где когда почему зачем как какой какая какие сколько
кім қашан қайда неге қандай
كىم نېمە قاچان قەيەردە نېمىشقا قانداق قايسى
من ما ماذا متى أين اين لماذا كيف چه چرا کجا
`;

const small = `
a an the this that these those there it its he his him her she they them their i my we our you your
of in on at to for from by with about into between before after during until since as than and or
is are was were be been being am do does did have has had can could would should
become became happen happened happens live lived call called mean means meaning name names
many much not no tell me please today now
в во на с со к ко у о об от до из за по для при и или это эта этот такой такая такое такие
был была были было есть және
ۋە هو هي في على إلى و که کی در از به است بود
`;

const titles = `
general generalissimo marshal admiral brigadier colonel lieutenant major captain commander
governor chairman chairwoman president premier minister prime foreign secretary mayor consul
ambassador commissioner delegate deputy vice leader emperor empress king queen prince
princess emir sultan sir lord lady saint st dr doctor prof professor mr mrs ms miss comrade
city town
генерал генералиссимус маршал адмирал полковник губернатор председатель президент премьер министр
консул посол комиссар князь царь император товарищ господин доктор профессор төраға
город қаласы
گېنېرال مارشال رەئىس ئەپەندى دوكتور شەھەر شەھىرى
جنرال الجنرال رئيس الرئيس السيد الدكتور ژنرال رئیس آقای دکتر مدينة شهر
`;

const hanSmall =
  /(?:是|在|有)?(?:为什么|為什麼|什么时候|什麼時候|什么|什麼|为何|為何|何时|何時|何处|何處|怎么|怎麼|怎样|怎樣|如何|多少|哪里|哪裡|哪个|哪個|哪些|谁|誰)是?|[吗嗎呢？?]/gu;
const hanTitles =
  /副?(?:主席|总统|總統|总理|總理|委员长|委員長|省长|省長|市长|市長|县长|縣長|部长|部長)|总?(?:司令|督办|督辦|督军|督軍|都督)|總司令|将军|將軍|元帅|元帥|[上中少]将|[上中少]將|先生|女士|同志|博士|大帅|大帥/gu;

// Most queries need none of them.
const questionWords = once(() => setOf(questions));
const smallWords = once(() => setOf(questions + small));
const titleWords = once(() => setOf(titles));

/** A text without the words of a question that say nothing; as it was where nothing else is left. */
export function tellingWords(text: string): string {
  return keep(text.replace(hanSmall, ' '), [smallWords()]) ?? text;
}

/** The same without titles, too. */
export function withoutTitles(text: string): string {
  const bare = text.replace(hanSmall, ' ').replace(hanTitles, ' ');
  return keep(bare, [smallWords(), titleWords()]) ?? text;
}

/** Whether a text asks, in the words of a question. */
export function isQuestion(text: string): boolean {
  return text.split(/\s+/u).some((word) => questionWords().has(foldWord(word)));
}

/** Whether a folded word holds sentences together. */
export function isSmall(folded: string): boolean {
  return smallWords().has(folded);
}

function keep(text: string, dropped: readonly ReadonlySet<string>[]): string | undefined {
  const words = text.split(/\s+/u).filter((word) => {
    const letters = foldWord(word);
    return letters !== '' && !dropped.some((set) => set.has(letters));
  });
  return words.length === 0 ? undefined : words.join(' ');
}

function foldWord(word: string): string {
  return foldFamilies(foldLetters(word).replace(/[^\p{L}\p{N}\p{M}]+/gu, ''));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(foldWord));
}
