import { between, pickFrom, type Random } from '../records/chance';

const words = (text: string): string[] => text.split(' ');

/** Words of the languages that participants and counsellors write in, of both directions and with marks of every kind. */
const WORDS: readonly (readonly string[])[] = [
  words('kan ta imot kunder og vurdere når såler må limes på nytt uten å bli bedt om det æ ø å Åse Øyvind'),
  words('can receive customers and judge when a sole has to be glued again without being asked'),
  words('kan vege deig og steikje brød slik dei skal vere på kvar dag i veka'),
  words('أمينة حسن سارة تعمل في المتجر وتتحدث مع الزبائن كل يوم (الآن) 2019.'),
  words('می‌تواند کفش‌ها را تعمیر کند و با مشتریان گفت‌وگو می‌کند'),
  words('ሰላም ተስፋይ ኣስመሮም ሄለን ዮናስ ጫማ ምስራሕ ይኽእል እዩ።'),
  words('נועה מתקנת נעליים בשוק'),
  words('Đặng Nguyễn Phượng Łukasz Świętosława Şükrü Ñusta'),
  words('小雲 製鞋 คนขายของ கண்மணி Олена Тарас ნინო'),
];

/** What XML, word processors, translations and the library could trip over. */
const TRAPS = [
  '</w:t></w:r></w:p>',
  '& < > " \' ]]> <!-- -->',
  '&amp; &#0; &lt;',
  '{{person}} $t(x) {page} {pages}',
  '{image.png} {numbering-0}',
  'A\u0000d\u0008a\u001b\u009f',
  'A\ud83dda\udc69',
  'A\ufffed\uffffa\u{1fffe}',
  '\u202eesreveR\u202c \u2066Amina\u2069',
  '\ufeffBOM\ufeff',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324 algo',
  'a\u030a e\u0301 o\u0308',
  '👩🏽‍🔧 Ada 🇳🇴 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'soft\u00adhyphen no\u2011break\u00a0space zero\u200bwidth',
  'tab\there and  two spaces',
  '𝕸𝖆𝖙𝖍 𐐷 𠜎',
  '\u200f(أ)\u200e 12.5 %',
  'x\u0301',
  '=1+1',
  '\\u0041 %s #{x}',
  '1. 2) a) – • * –',
  'https://127.0.0.1/a?b=c&d=e#f',
  '\u{e000}\u{f8ff}',
  '\ufff9anker\ufffamerknad\ufffb',
  '…«»“”‘’‑—',
] as const;

/** Some letter of any script: what it is does not matter, only that there are very many of them. */
function anyLetter(random: Random): string {
  for (;;) {
    const letter = String.fromCodePoint(between(0x20, random() < 0.9 ? 0xffff : 0x2ffff, random));
    if (/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(letter)) return letter;
  }
}

function word(random: Random): string {
  const chance = random();
  if (chance < 0.04) return pickFrom(TRAPS, random);
  if (chance < 0.06) return Array.from({ length: between(1, 12, random) }, () => anyLetter(random)).join('');
  if (chance < 0.065) return pickFrom(['Ø', 'ii', 'م', 'ሰ', '小'], random).repeat(between(60, 900, random));
  return pickFrom(WORDS[chance < 0.7 ? between(0, 1, random) : between(0, WORDS.length - 1, random)] ?? [], random);
}

/**
 * What somebody could write or paste: mostly words, of any script, and now and then what nobody should.
 * @param most how many words at most; a text may be blank
 */
export function anyLine(random: Random, most: number): string {
  return Array.from({ length: between(0, most, random) }, () => word(random)).join(random() < 0.97 ? ' ' : '  ');
}

/** The same on several lines, broken as people and programs break them. */
export function anyLines(random: Random, most: number): string {
  const breaks = ['\n', '\r\n', '\n\n', '\u2028', '\v', '\r'] as const;
  return Array.from({ length: between(1, 3, random) }, () => anyLine(random, most)).reduce(
    (text, line) => text + pickFrom(breaks, random) + line,
  );
}
