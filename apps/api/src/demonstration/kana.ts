/** How a letter in Japanese writes the parts of a foreign name; who has a part that is missing here has no rendering yet. */
// prettier-ignore
const kana: Readonly<Record<string, string>> = {
  Wanjiru: 'ワンジル', Achieng: 'アチエン', Njeri: 'ンジェリ', Otieno: 'オティエノ', Kiprono: 'キプロノ',
  Mwangi: 'ムワンギ', Kamande: 'カマンデ', Odhiambo: 'オディアンボ', Chebet: 'チェベト', Mutua: 'ムトゥア',
  'Thị Lan': 'ティ・ラン', 'Thu Hằng': 'トゥー・ハン', 'Văn Hùng': 'ヴァン・フン', 'Quốc Bảo': 'クオック・バオ',
  Đặng: 'ダン', Nguyễn: 'グエン', Phạm: 'ファム', Trịnh: 'チン',
  'Maria Corazon': 'マリア・コラソン', Luzviminda: 'ルズビミンダ', 'Jose Mari': 'ホセ・マリ', Ramon: 'ラモン',
  Villafuerte: 'ビリャフエルテ', Dimaculangan: 'ディマクランガン', Macaraeg: 'マカラエグ', Salonga: 'サロンガ',
  Mona: 'モナ', Nadia: 'ナディア', Tarek: 'ターレク', Hossam: 'ホッサーム', 'El-Sharkawy': 'エルシャルカウィ',
  Rania: 'ラニア', Lina: 'リナ', Ahmad: 'アフマド', Faisal: 'ファイサル', 'Al-Khatib': 'アルハティーブ',
  Haddadin: 'ハッダディン', Sreymom: 'スレイモム', Chanthou: 'チャントゥー', Sokha: 'ソカ', Dara: 'ダラ',
  Keo: 'ケオ', Chea: 'チア', Aigerim: 'アイゲリム', Dinara: 'ディナラ', Nurlan: 'ヌルラン', Yerlan: 'イェルラン',
  Seitkaliyev: 'セイトカリエフ', Akhmetov: 'アフメトフ', Oksana: 'オクサナ', Iryna: 'イリーナ',
  Andrii: 'アンドリー', Taras: 'タラス', Kovalenko: 'コワレンコ', Shevchuk: 'シェフチュク',
  Tigist: 'ティギスト', Hirut: 'ヒルト', Dawit: 'ダウィト', Tesfaye: 'テスファイエ', Bekele: 'ベケレ',
  Alemu: 'アレム', Sunita: 'スニタ', Ramesh: 'ラメシュ', Bishnu: 'ビシュヌ', Adhikari: 'アディカリ',
  Shrestha: 'シュレスタ', Kanokwan: 'カノックワン', Somchai: 'ソムチャイ', Anuwat: 'アヌワット',
  Rattanakul: 'ラタナクン', Boonmee: 'ブンミー', 'Ana Beatriz': 'アナ・ベアトリス', Fernanda: 'フェルナンダ',
  'João Pedro': 'ジョアン・ペドロ', Rafael: 'ラファエル', 'de Souza Carvalho': 'デ・ソウザ・カルヴァーリョ',
  'Ferreira dos Santos': 'フェレイラ・ドス・サントス', Sriwahyuni: 'スリワユニ', Kartika: 'カルティカ',
  Suharyanto: 'スハルヤント', Wibowo: 'ウィボウォ', Sutrisno: 'ストリスノ', Grace: 'グレース', Ronald: 'ロナルド', Namatovu: 'ナマトヴ',
  Seitkaliyeva: 'セイトカリエワ', Akhmetova: 'アフメトワ', Kamala: 'カマラ', Siriporn: 'シリポーン',
};

/** The parts in the order in which they are said, with a middle dot between them. */
export function kanaOf(parts: readonly (string | null | undefined)[]): string | null {
  const said = parts.filter((part) => part != null).map((part) => kana[part]);
  return said.length > 0 && said.every((part) => part !== undefined) ? said.join('・') : null;
}
