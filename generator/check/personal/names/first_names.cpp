#include <array>
#include <initializer_list>
#include <unordered_map>
#include <unordered_set>

#include "check/personal/names/word_shapes.h"

namespace glasnost::check {
namespace {

// In the nominative, ё as е; «павл» and «льв» stand for the other cases of Павел and Лев.
constexpr std::string_view kMaleNames =
    "авраам адам азамат азат айдар айдын айрат айсен айтал александр алексей алихан альберт амир анатолий "
    "андраник "
    "андрей антон аркадий арман армен арсен арсений арслан артем артемий артур архип аскар ахмат ахмед "
    "афанасий аяс "
    "баатыр баир батыр богдан борис булат вадим валентин валерий василий вахтанг вениамин викентий виктор "
    "виталий "
    "владимир владислав всеволод вячеслав гамзат гаврил геннадий георгий герман глеб гордей григорий давид "
    "далер "
    "дамир даниил данил даниэль демид демьян денис диас динар дмитрий доржи дульустан евгений егор елисей "
    "ерлан ефим "
    "жаргал жасур захар зелимхан зураб ибрагим иван игнат игнатий игорь илларион ильгиз ильдар ильмир ильнар "
    "ильнур "
    "ильшат илья иннокентий иосиф исмаил казбек камиль карен карим кирилл клим константин корней кузьма "
    "лаврентий "
    "лазарь лев льв леонид леонтий лука лукьян магомед магомет макар максим максимилиан марат марк мартин "
    "матвей "
    "мерген мирон мирослав митрофан михаил моисей мстислав мурад мурат мухаммад мухаммед назар наиль нариман "
    "нестор "
    "никита никифор николай никон нурлан нурсултан нюргун олег остап отар павел павл петр платон прохор "
    "равиль радик "
    "радим радомир рамазан рамиль рамзан расул ратмир рауль рафаэль рашид ренат ринат рифат роберт родион "
    "роман "
    "ростислав рубен рудольф руслан рустам рустем савва савелий салават самвел самир самсон санжар семен "
    "серафим "
    "сергей спартак спиридон станислав степан султан тагир тамерлан тарас темирлан тигран тимофей тимур "
    "тихон трофим "
    "умар фарид фархад федор феликс филипп фома харитон хасан хусейн чингис чингиз шамиль эдгар эдуард "
    "эльдар эльнур "
    "эмиль эмин эрик эрдэм эрнест юлиан юлий юрий яков ян ярослав сайын эльчин бекзод бобур диер отабек "
    "шахзод "
    "улугбек мансур азиз аскер ираклий гурам есений раиль ильяс исса муса якуб тимерлан данис данияр аслан "
    "мурат ованес ашот гагик арам вардан грант сурен эраст гиви нодар тенгиз важа мераб";

constexpr std::string_view kFemaleNames =
    "августа аделина аделия адель аида айгуль айсу айтала айталина аксинья алевтина александра алена алеся "
    "алина "
    "алиса алия алла алсу альбина альфия амелия амина анаит анастасия ангелина анжела анжелика ани анна "
    "антонина "
    "анфиса анэля арина ариана асель асия асмик аурика ая аделаида белла богдана валентина валерия ванда "
    "варвара "
    "василина василиса вера вероника виктория виолетта владислава галина гаянэ гузель гульназ гульнара "
    "гульчачак "
    "гюзель дана дарима дарина дарья джамиля диана диляра дина динара долгор ева евангелина евгения евдокия "
    "екатерина елена елизавета жанна зайнаб зара зарема зарина земфира зинаида злата зоя зульфия зухра "
    "ильмира инга "
    "инесса инна ирина камила камилла карина каринэ каролина кира клавдия клара кристина ксения кунай лада "
    "лариса "
    "лали лейла лейсан лиана лидия лилиана лилия лина лия лолита любовь людмила люция мавлюда мадина майя "
    "малика "
    "маргарита марианна марина мария марфа марьям марьяна мелания мила милана милена мира мирослава мирра "
    "муза "
    "надежда наиля наргиз нарыяна наталия наталья нелли ника нина нино ноябрина нонна нигора нюргуяна оксана "
    "олеся "
    "ольга пелагея полина прасковья рада раиса регина рената римма роза роксана рузалия руфина сабина "
    "сабрина саида "
    "сайаара самира сардаана светлана севара севда серафима снежана софия софья стефания сусанна таисия "
    "тамара татьяна "
    "тахмина туяра туяна ульяна устинья фаина фарида фатима феруза фируза хадижа христина чойгана шахноза "
    "эвелина "
    "элеонора элина элла эллина эльвира эльза эльмира эмилия эмма юлиана юлия юнона яна янина ярослава "
    "ясмина зейнаб "
    "есения айта влада агата патимат хадижат сафия ангелия агния лика мелисса майра гулноза зилола зульхумор "
    "сэсэг";

constexpr std::string_view kShortNames =
    "тая аля матвейка тата матюша кирюшка аришка полинка никитка алеша алик андрюша антоша аня анечка аркаша "
    "артемка ася боря валера валя ваня ванечка варя варенька "
    "вася витя "
    "вика влад владик вова вовка володя гарик гена гоша гриша данила даня даша дашенька дима димка егорка "
    "женя жора "
    "зина игорек илюша ира ириша катя катюша кеша кирюша коля костя костик ксюша лара лена леночка леня лера "
    "леша "
    "лида лидочка лиза лиля люба люда люся макс маня маруся маша машенька мила милаша миша митя надя настя "
    "настенька ната наташа "
    "никитка нюра нюша оля оленька паша петя поля рая рита рома ромка сава саня саша сашенька сева сеня "
    "сережа слава "
    "соня стас стасик степа стеша тамила таня танечка тася тема тима тимоша тоня толя уля федя фрося шура "
    "эдик элли "
    "юля юра ян яник яра ярик ясик";

enum class Ending { hard, short_i, soft, a, ya, fixed };
constexpr std::size_t kLetter = 2;  // bytes of a Cyrillic letter

std::string_view endings(Ending ending) {
  switch (ending) {
    case Ending::hard:
      return "  а у ом ем е ";
    case Ending::short_i:
      return " й я ю ем е и ";
    case Ending::soft:
      return " ь я ю ем е и ью ";
    case Ending::a:
      return " а ы и е у ой ою ей ";
    case Ending::ya:
      return " я и е ю ей ею ";
    case Ending::fixed:
      break;
  }
  return "  ";
}

bool allows(Ending kind, std::string_view ending) {
  std::array<char, 3 * kLetter + 2> padded{};
  if (ending.size() + 2 > padded.size()) return false;
  padded[0] = ' ';
  ending.copy(padded.data() + 1, ending.size());
  padded[ending.size() + 1] = ' ';
  return endings(kind).find(std::string_view(padded.data(), ending.size() + 2)) != std::string_view::npos;
}

using Stems = std::unordered_map<std::string_view, unsigned>;  // the bits are kinds of ending

void add_name(Stems& stems, std::string_view name) {
  const std::string_view last = name.substr(name.size() - kLetter);
  Ending ending = Ending::hard;
  if (last == "й") ending = Ending::short_i;
  if (last == "ь") ending = Ending::soft;
  if (last == "а") ending = Ending::a;
  if (last == "я") ending = Ending::ya;
  if (last == "о" || last == "и" || last == "у" || last == "э" || last == "е") ending = Ending::fixed;
  const bool whole = ending == Ending::hard || ending == Ending::fixed;
  stems[whole ? name : name.substr(0, name.size() - kLetter)] |= 1U << static_cast<unsigned>(ending);
}

template <class Use>
void for_each_word(std::string_view words, Use use) {
  while (!words.empty()) {
    const std::size_t end = words.find(' ');
    if (end != 0) use(words.substr(0, end));
    words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
  }
}

Stems stems_of(std::initializer_list<std::string_view> lists) {
  Stems out;
  for (const std::string_view names : lists)
    for_each_word(names, [&](std::string_view name) { add_name(out, name); });
  return out;
}

bool has_form(const Stems& stems, std::string_view word) {
  for (std::size_t cut = 0; cut <= 2 * kLetter && cut < word.size(); cut += kLetter) {
    const auto found = stems.find(word.substr(0, word.size() - cut));
    if (found == stems.end()) continue;
    const std::string_view ending = word.substr(word.size() - cut);
    for (unsigned kind = 0; kind <= static_cast<unsigned>(Ending::fixed); ++kind)
      if ((found->second & (1U << kind)) != 0 && allows(static_cast<Ending>(kind), ending)) return true;
  }
  return false;
}

}  // namespace

bool is_first_name(std::string_view word) {
  static const Stems stems = stems_of({kMaleNames, kFemaleNames, kShortNames});
  return has_form(stems, word);
}

bool is_inflected_first_name(std::string_view word) {
  static const std::unordered_set<std::string_view> nominative = [] {
    std::unordered_set<std::string_view> out;
    for (const std::string_view names : {kMaleNames, kFemaleNames, kShortNames})
      for_each_word(names, [&](std::string_view name) { out.insert(name); });
    return out;
  }();
  return is_first_name(word) && !nominative.contains(word);
}

bool is_short_first_name(std::string_view word) {
  static const Stems full = stems_of({kMaleNames, kFemaleNames}), of_short = stems_of({kShortNames});
  return has_form(of_short, word) && !has_form(full, word);
}

bool is_patronymic(std::string_view word) {
  constexpr std::size_t kShortest = 5 * kLetter;
  if (word == "оглы" || word == "кызы" || word == "улы" || word == "уулу") return true;
  if (word.size() < kShortest) return false;
  constexpr std::string_view kEndings =
      "ыч ыча ычу ычем ович овича овичу овичем овиче евич евича евичу евичем евиче ильич ильича ильичу "
      "ильичом ильиче итич "
      "итича "
      "итичу кузьмич кузьмича кузьмичу лукич лукича лукичу фомич фомича фомичу саввич саввича саввичу овна "
      "овны овне "
      "овну овной евна евны евне евну евной ична ичны ичне ичну ичной";
  bool found = false;
  for_each_word(kEndings, [&](std::string_view ending) { found = found || word.ends_with(ending); });
  return found;
}

}  // namespace glasnost::check
