#include "check/personal/words/role_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace glasnost::check {
namespace {

// How the words of a row of the table go on after their stem.
enum class Forms {
  any,        // any ending of at most four letters
  whole,      // not at all
  he,         // ученик, ученика …
  she,        // ученица, ученицы …
  participle  // обучающийся, обучающегося …
};

struct RoleWord {
  Role role;
  Forms forms;
  std::string_view stems;  // between blanks
  bool duty = false;
};

constexpr RoleWord role_words[] = {
    {Role::pupil, Forms::he,
     "ученик школьник воспитанник выпускник гимназист лицеист кадет дошкольник подростк первоклассник "
     "второклассник "
     "третьеклассник четвероклассник пятиклассник шестиклассник семиклассник восьмиклассник девятиклассник "
     "десятиклассник одиннадцатиклассник старшеклассник одноклассник второгодник хорошист отличник двоечник "
     "двойняшк близнец "
     "прогульщик "
     "мальчик медалист олимпиадник стобалльник высокобалльник воспитуем ребенк"},
    {Role::pupil, Forms::she,
     "учениц школьниц воспитанниц выпускниц гимназистк лицеистк первоклассниц второклассниц третьеклассниц "
     "четвероклассниц пятиклассниц шестиклассниц семиклассниц восьмиклассниц девятиклассниц десятиклассниц "
     "одиннадцатиклассниц старшеклассниц одноклассниц второгодниц двойняшк "
     "хорошистк отличниц двоечниц стобалльниц высокобалльниц девочк девушк юнош старост сирот медалистк"},
    {Role::pupil, Forms::participle, "обучающ учащ неуспевающ слабоуспевающ обучавш опекаем подопечн"},
    {Role::pupil, Forms::whole,
     "ребенок подросток уч-к уч-ца уч-цу уч-цы уч-цей обуч-ся обуч-аяся несовершеннолетний "
     "несовершеннолетнего "
     "несовершеннолетнему несовершеннолетним несовершеннолетняя несовершеннолетней несовершеннолетнюю"},
    {Role::pupil, Forms::whole, "pupil student child"},
    {Role::grade, Forms::whole, "class grade"},
    {Role::pupils, Forms::whole,
     "дети детям детей детьми детях уч-ся несовершеннолетние несовершеннолетних несовершеннолетним "
     "несовершеннолетними ребята ребятам"},
    {Role::kin, Forms::he, "сын внук брат опекун попечител племянник отчим дяд"},
    {Role::kin, Forms::she, "мам дочк внучк бабушк сестр родительниц племянниц мачех"},
    {Role::kin, Forms::whole,
     "тетя тети тете тетю тетей мать матери матерью отец отца отцу отцом отце папа папы папе папу дочь "
     "дочери дочерью родитель "
     "родителя "
     "родителю родителем дедушка дедушки дедушке"},
    {Role::family, Forms::whole,
     "семья семьи семье семью семьей родители родителей родителям родителями супруги супругов опекуны "
     "опекунам братья братьев сестры"},
    {Role::winner, Forms::any,
     "победител победительниц призер лауреат дипломант участник участниц финалист чемпион"},
    {Role::pupil_verb, Forms::whole,
     "обучается обучаются учится учатся зачислить зачислен зачислена зачислены отчислить отчислен отчислена "
     "отчислены "
     "перевести переведен переведена переведены пропустил пропустила оставлен оставлена оставлены допустить "
     "отчисляется зачисляется выбыл выбыла прибыл прибыла успевает успевают отстает отстают прогуливает "
     "прогуливают "
     "опаздывает опаздывают"},
    {Role::pupil_verb, Forms::any, "зачислени отчислени"},
    {Role::pupil_verb, Forms::participle, "прибывш выбывш зачисленн отчисленн переведенн"},
    {Role::activity, Forms::any,
     "провел провод выступ доклад рассказ подготов урок заняти мастер-класс семинар вебинар стаж категори "
     "курс "
     "мониторинг диагностик питани контрол проверк тренинг консультац нагрузк собрани профориентац "
     "представит "
     "работ праздник проект факультатив электив секци"},
    {Role::activity, Forms::whole,
     "кружок кружка кружке кружки занятий ведет ведут час часа часы часов тема темы теме игра игры"},
    {Role::official, Forms::any,
     "директор заместител завуч заведующ завед учител учительниц педагог педагог-психолог "
     "педагог-организатор учитель-логопед учитель-дефектолог преподавател воспитател "
     "руководител куратор ответственн исполнител методист специалист начальник психолог "
     "логопед дефектолог библиотекар тренер наставник эксперт тьютор вожат инспектор врач "
     "врач-педиатр педиатр медсестр фельдшер бухгалтер консультант министр губернатор "
     "президент депутат редакци составител разработчик рецензент профессор доцент академик "
     "оператор уполномоченн советник завхоз повар водител сопровожда наблюдател настоятел "
     "атаман ветеран писател поэт геро подрядчик утвержда утвержден согласован совместител "
     "аттестуем администратор комендант лаборант подпис должност ставк тренер-преподавател "
     "главн комитет директрис министерств юрист программист инженер экономист ассистент "
     "сотрудник работник представител композитор конструктор космонавт маршал генерал "
     "полковник участков хореограф балетмейстер концертмейстер дирижер майор лейтенант сержант офицер "
     "спасател пожарн поэтесс полицейск адвокат нотариус прокурор предпринимател меценат баянист пианист "
     "доктор краевед священник протоиерей режиссер руководств управлени "
     "подготовил подготовивш составил составила проверил проверила руководством глава"},
    {Role::official, Forms::any,
     "председател секретар член автор редактор координатор организатор докладчик содокладчик "
     "спикер ведущ судь помощник художник актер музыкант корреспондент артист журналист "
     "художниц артистк актрис певиц журналистк капитан командир президент солист",
     true},
    {Role::official, Forms::whole,
     "зам реж рук отв исп ип ооо отдел отдела отделу отделом отделе отделы вед главы главе главу главой "
     "сельсовет батюшка"},
    {Role::cited, Forms::whole,
     "им имени ул пр пл пер наб ст-ца памяти честь призы тест образ роман романа кубок кубка"},
    {Role::cited, Forms::any,
     "улиц проспект переул площад набережн бульвар мемориал памятник станц деревн посел хутор методик "
     "теорем рассказ творчеств стих сказк басн повест поэм систем учебник опросник анкет шкал тетрад пособи "
     "произведен "
     "обзор книг поэзи погиб картин песн песен фильм мультфильм балет опер симфони скульптур пьес легенд "
     "встреч "
     "реформ восстани опыт космос жизн биографи юбиле подвиг экскурс"},
};

struct Entry {
  Role role;
  Forms forms;
  bool duty;
};
using Table = std::unordered_map<std::string_view, Entry>;

const Table& table() {
  static const Table out = [] {
    Table made;
    for (const RoleWord& row : role_words)
      for (std::string_view rest = row.stems; !rest.empty();) {
        const std::size_t end = rest.find(' ');
        if (end != 0) made.emplace(rest.substr(0, end), Entry{row.role, row.forms, row.duty});
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
      }
    return made;
  }();
  return out;
}

constexpr std::size_t kLetter = 2;          // bytes of a Cyrillic letter
constexpr std::size_t kLongestEnding = 10;  // «егося»

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// What an ending says of number and case.
struct Form {
  bool many = false, head = false, subject = false;
};

std::optional<Form> form_of_he(std::string_view ending) {
  constexpr std::array<std::string_view, 3> kOne = {"а", "у", "е"};
  constexpr std::array<std::string_view, 4> kMany = {"ов", "ами", "ах", "ей"};
  if (ending.empty()) return Form{false, false, true};
  if (is_one_of(ending, kOne) || ending == "ом") return Form{};
  if (ending == "и" || ending == "ы") return Form{true, true, true};
  if (ending == "ам") return Form{true, true, false};
  if (is_one_of(ending, kMany)) return Form{true, false, false};
  return std::nullopt;
}

std::optional<Form> form_of_she(std::string_view ending) {
  constexpr std::array<std::string_view, 6> kOne = {"ы", "и", "е", "у", "ей", "ой"};
  if (ending == "а") return Form{false, false, true};
  if (is_one_of(ending, kOne)) return Form{};
  if (ending == "ам") return Form{true, true, false};
  if (ending.empty() || ending == "ами" || ending == "ах") return Form{true, false, false};
  return std::nullopt;
}

std::optional<Form> form_of_participle(std::string_view ending) {
  constexpr std::array<std::string_view, 13> kOne = {"егося", "емуся", "емся", "ейся", "уюся", "его", "ему",
                                                     "ем",    "ей",    "ую",   "ого",  "ому",  "ой"};
  if (ending == "ийся" || ending == "аяся" || ending == "ий" || ending == "ый" || ending == "ая")
    return Form{false, false, true};
  if (is_one_of(ending, kOne)) return Form{};
  if (ending == "иеся" || ending == "ие" || ending == "ые") return Form{true, true, true};
  if (ending == "имся" || ending == "им" || ending == "ым") return Form{true, true, false};
  if (ending == "ихся" || ending == "имися" || ending == "их" || ending == "ими" || ending == "ых" ||
      ending == "ыми")
    return Form{true, false, false};
  return std::nullopt;
}

// Officials in the dative or instrumental plural: those who are told to do something with others.
bool is_plural(std::string_view word) {
  return word.ends_with("ам") || word.ends_with("ям") || word.ends_with("ами") || word.ends_with("ями");
}

std::optional<RoleMark> mark_of(const Entry& entry, std::string_view word, std::string_view ending) {
  RoleMark mark;
  mark.role = entry.role;
  mark.duty = entry.duty;
  std::optional<Form> form;
  switch (entry.forms) {
    case Forms::any:
      mark.many = is_plural(word);
      mark.subject = true;
      return ending.size() <= 4 * kLetter ? std::optional(mark) : std::nullopt;
    case Forms::whole:
      mark.subject = word == "дети" || word == "ребята" || word == "родители" || word == "братья" ||
                     word == "сестры" || word == "мать" || word == "отец" || word == "дочь";
      mark.head = mark.subject || word == "детям";
      return ending.empty() ? std::optional(mark) : std::nullopt;
    case Forms::he:
      form = form_of_he(ending);
      break;
    case Forms::she:
      form = form_of_she(ending);
      break;
    case Forms::participle:
      form = form_of_participle(ending);
      break;
  }
  if (!form) return std::nullopt;
  mark.subject = form->subject;
  mark.head = form->head;
  if (form->many) mark.role = mark.role == Role::kin ? Role::family : Role::pupils;
  return mark;
}

std::optional<RoleMark> mark_of(std::string_view word) {
  for (std::size_t cut = 0; cut <= kLongestEnding && cut < word.size(); cut += kLetter) {
    const auto found = table().find(word.substr(0, word.size() - cut));
    if (found == table().end()) continue;
    const auto mark = mark_of(found->second, word, word.substr(word.size() - cut));
    if (mark) return mark;
  }
  const std::size_t hyphen = word.find('-');  // «ребёнок-инвалид»
  return hyphen == std::string_view::npos ? std::nullopt : mark_of(word.substr(0, hyphen));
}

}  // namespace

std::optional<RoleMark> role_of_word(const Token& token) {
  return token.is_word() ? mark_of(std::string_view(token.text)) : std::nullopt;
}

}  // namespace glasnost::check
