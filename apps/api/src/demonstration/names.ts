/** Name parts of one country, drawn from in turn. After a bar stands the part in the country's own script. */
interface NameParts {
  female: readonly string[];
  male: readonly string[];
  /** Empty where people have one name only. */
  family: readonly string[];
  /** Where a woman's family name, or the word before her father's, is another one. */
  familyOfWomen?: readonly string[];
  /** BCP 47 tag of the own script. */
  lang?: string;
  familyFirst?: true;
}

// Common given and family names, put together by the generator: whoever bears one of them in life is not meant.
export const nameParts: Readonly<Record<string, NameParts>> = {
  KE: {
    female: ['Wanjiru', 'Achieng', 'Njeri'],
    male: ['Otieno', 'Kiprono', 'Mwangi'],
    family: ['Kamande', 'Odhiambo', 'Chebet', 'Mutua', 'Barasa'],
  },
  VN: {
    female: ['Thị Lan', 'Thu Hằng'],
    male: ['Văn Hùng', 'Quốc Bảo'],
    family: ['Đặng', 'Nguyễn', 'Phạm', 'Trịnh'],
    lang: 'vi',
    familyFirst: true,
  },
  PH: {
    female: ['Maria Corazon', 'Luzviminda'],
    male: ['Jose Mari', 'Ramon'],
    family: ['Villafuerte', 'Dimaculangan', 'Macaraeg', 'Salonga'],
  },
  JP: {
    female: ['Haruka|遥', 'Misaki|美咲', 'Yuriko|百合子'],
    male: ['Takeo|武夫', 'Yuto|悠斗', 'Kenji|健二'],
    family: ['Minamoto|源', 'Shirakawa|白川', 'Kageyama|影山', 'Hinata|日向', 'Mizushima|水島'],
    lang: 'ja',
    familyFirst: true,
  },
  EG: {
    female: ['Mona|منى', 'Nadia|نادية'],
    male: ['Tarek|طارق', 'Hossam|حسام'],
    family: ['El-Sharkawy|الشرقاوي', 'Abdel Rahman|عبد الرحمن'],
    lang: 'ar',
  },
  JO: {
    female: ['Rania|رانيا', 'Lina|لينا'],
    male: ['Ahmad|أحمد', 'Faisal|فيصل'],
    family: ['Al-Khatib|الخطيب', 'Haddadin|حدادين'],
    lang: 'ar',
  },
  MA: {
    female: ['Samira|سميرة'],
    male: ['Youssef|يوسف'],
    family: ['Bennani|بناني', 'El Idrissi|الإدريسي'],
    lang: 'ar',
  },
  TN: { female: ['Amel|أمل'], male: ['Slim|سليم'], family: ['Ben Youssef|بن يوسف', 'Gharbi|غربي'], lang: 'ar' },
  KH: {
    female: ['Sreymom|ស្រីមុំ', 'Chanthou|ចាន់ធូ'],
    male: ['Sokha|សុខា', 'Dara|តារា'],
    family: ['Keo|កែវ', 'Chea|ជា'],
    lang: 'km',
    familyFirst: true,
  },
  KZ: {
    female: ['Aigerim|Айгерім', 'Dinara|Динара'],
    male: ['Nurlan|Нұрлан', 'Yerlan|Ерлан'],
    family: ['Seitkaliyev|Сейтқалиев', 'Akhmetov|Ахметов'],
    familyOfWomen: ['Seitkaliyeva|Сейтқалиева', 'Akhmetova|Ахметова'],
    lang: 'kk',
  },
  UA: {
    female: ['Oksana|Оксана', 'Iryna|Ірина'],
    male: ['Andrii|Андрій', 'Taras|Тарас'],
    family: ['Kovalenko|Коваленко', 'Shevchuk|Шевчук'],
    lang: 'uk',
  },
  MN: {
    female: ['Oyuunchimeg|Оюунчимэг', 'Sarnai|Сарнай'],
    male: ['Batbayar|Батбаяр', 'Ganzorig|Ганзориг'],
    family: ['Dorjiin|Доржийн', 'Tserendorj|Цэрэндорж'],
    lang: 'mn',
  },
  ET: {
    female: ['Tigist|ትዕግስት', 'Hirut|ሂሩት'],
    male: ['Dawit|ዳዊት', 'Tesfaye|ተስፋዬ'],
    family: ['Bekele|በቀለ', 'Alemu|አለሙ'],
    lang: 'am',
  },
  NP: {
    female: ['Sunita|सुनीता', 'Kamala|कमला'],
    male: ['Ramesh|रमेश', 'Bishnu|विष्णु'],
    family: ['Adhikari|अधिकारी', 'Shrestha|श्रेष्ठ'],
    lang: 'ne',
  },
  TH: {
    female: ['Kanokwan|กนกวรรณ', 'Siriporn|ศิริพร'],
    male: ['Somchai|สมชาย', 'Anuwat|อนุวัฒน์'],
    family: ['Rattanakul|รัตนกุล', 'Boonmee|บุญมี'],
    lang: 'th',
  },
  LA: {
    female: ['Bounmy|ບຸນມີ'],
    male: ['Khamphone|ຄໍາພອນ'],
    family: ['Phommachanh|ພົມມະຈັນ', 'Sisavath|ສີສະຫວາດ'],
    lang: 'lo',
  },
  BR: {
    female: ['Ana Beatriz', 'Fernanda'],
    male: ['João Pedro', 'Rafael'],
    family: ['de Souza Carvalho', 'Ferreira dos Santos'],
  },
  TL: { female: ['Maria de Fátima'], male: ['Domingos'], family: ['Soares da Conceição', 'Guterres Belo'] },
  ID: { female: ['Sriwahyuni', 'Kartika'], male: ['Suharyanto', 'Wibowo', 'Sutrisno'], family: [] },
  MM: { female: ['Thiri', 'Nilar'], male: ['Zaw', 'Thura'], family: [] },
  LK: { female: ['Dilhani'], male: ['Chaminda'], family: ['Wickramaratne', 'Jayasuriya'] },
  BD: { female: ['Nasrin'], male: ['Rafiqul'], family: ['Chowdhury', 'Howlader'] },
  BT: { female: ['Pema'], male: ['Tshering'], family: ['Wangmo', 'Dorji'] },
  MV: { female: ['Aishath'], male: ['Ibrahim'], family: ['Rasheed', 'Shareef'] },
  PK: { female: ['Ayesha'], male: ['Bilal'], family: ['Siddiqui', 'Khattak'] },
  FJ: { female: ['Litia'], male: ['Ratu Josefa'], family: ['Vakacegu', 'Tuilagi'] },
  PG: { female: ['Ruth'], male: ['Michael'], family: ['Kaupa', 'Wambi'] },
  MY: {
    female: ['Nur Aisyah', 'Siti Hajar'],
    male: ['Muhammad Hafiz', 'Ahmad Zaki'],
    family: ['bin Osman', 'bin Salleh'],
    familyOfWomen: ['binti Osman', 'binti Salleh'],
  },
  GH: { female: ['Akosua', 'Efua'], male: ['Kwame', 'Kofi'], family: ['Asante', 'Boateng', 'Mensah'] },
  NG: { female: ['Ngozi'], male: ['Chukwuemeka'], family: ['Okonkwo', 'Adeyemi', 'Danjuma'] },
  CI: { female: ['Aya Delphine', 'Adjoua'], male: ['Koffi', 'Yao'], family: ['Kouassi', 'N’Guessan', 'Konan'] },
  TZ: { female: ['Neema'], male: ['Juma'], family: ['Mwakalinga', 'Massawe', 'Kimaro'] },
  UG: { female: ['Immaculate', 'Prossy'], male: ['Ronald', 'Isaac'], family: ['Nakabuye', 'Ssemwogerere', 'Okello'] },
  ZM: { female: ['Mutinta'], male: ['Chanda'], family: ['Mwansa', 'Hamoonga', 'Phiri'] },
  MX: { female: ['Guadalupe'], male: ['Emiliano'], family: ['Hernández Ruiz', 'Cárdenas Vega'] },
  PE: { female: ['Rosa María'], male: ['Julio César'], family: ['Quispe Mamani', 'Huamán Rojas'] },
};
