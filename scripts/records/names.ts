import { pickFrom, type Random } from './chance';

/** Given names and the parts that family names are put together from; the families are invented. */
type NameParts = {
  readonly given: readonly string[];
  readonly family: readonly [readonly string[], readonly string[]];
};

const words = (text: string): string[] => text.split(' ');

const PARTS: readonly NameParts[] = [
  {
    given: words(
      'Åse Øyvind Kari Bjørn Ragnhild Sverre Ingrid Ærlend Tordis Håkon Solveig Gro Eirik Jorunn Terje Målfrid',
    ),
    family: [
      words('Ås Grå Øver Lyng Sjø Ask Brekke Kvit Tind Hau Røs Fager'),
      words('heimlia vassodden bergøya stølen hølet myrene åsgard'),
    ],
  },
  {
    given: words('Łukasz Małgorzata Agnieszka Zbigniew Żaneta Paweł Świętosława Krzysztof Jolanta'),
    family: [words('Brzó Wiś Kło Zią Gór Źdź'), words('zalewicz niakowiak browszczak blińczyk strzębik')],
  },
  {
    given: words('Đặng Nguyễn Hoa Thị Quang Minh Ngọc Bảo Phượng Tuấn'),
    family: [words('Lâm Trần Đỗ Võ Phạm'), words('hoài vỹ ngàn sương liễu')],
  },
  {
    given: words('محمد فاطمة أحمد زينب يوسف مريم عمر ليلى خالد هدى'),
    family: [words('ال ابن بني'), words('زهراوندي قمرستاني نخلاوي بحرزاد نهروي')],
  },
  {
    given: words('Олена Тарас Наталія Дмитро Світлана Богдан Оксана Юрій Ярослава'),
    family: [words('Гай Верб Сон Лип Криниц'), words('овідубенко ицеславська опільчук анобережна')],
  },
  {
    given: words('ሰላም ተስፋይ ኣስመሮም ሄለን ዮናስ ሳባ ሃብቶም'),
    family: [words('ወልደ ገብረ ሃይለ'), words('ማርያምዳስ ስላሴራ ጊዮርጊስታን')],
  },
  {
    given: words('Ayaan Cabdi Faadumo Maxamed Hodan Warsame Sahra Liibaan Ifrah'),
    family: [words('Xar Dhag Guu Jaa'), words('gaduurow axleef leedwaal maqaarsan')],
  },
  {
    given: words('Şükrü Gülçin Çağla Ömer İpek Yiğit Özge Nurgül'),
    family: [words('Dağ Gök Kır Tuz'), words('yelkesen çınarlık ırmakçı öğütoğlu')],
  },
  {
    given: words('José Inês María Ñusta Joaquín Conceição Águeda Íñigo Lucía'),
    family: [words('Val Mont Ribe Cas'), words('deñares içalvão ozúñega térralba')],
  },
  {
    given: words('கண்மணி முருகன் வள்ளி செல்வம் நிலா'),
    family: [words('பொன் மலை கடல்'), words('வேலவன் நிலத்தான் சோலையார்')],
  },
  {
    given: words('สมชาย มาลี นภา วิชัย ดาว'),
    family: [words('ทอง ภู น้ำ'), words('ไพรวรรณ ดาวเรือง ใสสกุล')],
  },
  {
    given: words('小雲 志明 美玲 建國 曉月'),
    family: [words('鹿 霧 橋'), words('谷林 川田 原石')],
  },
];

/**
 * An invented name in one of many scripts; now and then an alias or a name with a remark, as counsellors write them.
 * @param number that of the participant, for aliases
 */
export function inventedName(random: Random, number: number): string {
  const chance = random();
  if (chance < 0.12) return `Deltaker ${number + 1}`;
  // Every other name is Norwegian or written in Latin letters with marks, as in most offices.
  const parts = chance < 0.4 ? (PARTS[0] as NameParts) : pickFrom(PARTS, random);
  const [first, second] = parts.family;
  const given = pickFrom(parts.given, random);
  const further = random() < 0.4 ? ` ${pickFrom(parts.given, random)}` : '';
  const family = `${pickFrom(first, random)}${pickFrom(second, random)}`;
  if (chance > 0.95) return `${given}${further} ${family} (vår ${2024 + Math.floor(random() * 3)})`;
  return chance > 0.9 ? `${family}, ${given}${further}` : `${given}${further} ${family}`;
}
