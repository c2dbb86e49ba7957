#include "exchange/HeaderMeaning.h"

#include "base/Text.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Words of headers that say the same, by the one that stands for them.
const QHash<QString, QString> &sameWords()
{
    static const QHash<QString, QString> same = [] {
        const QStringList lists{
            u"number: num nro nr nbr numero"_s,
            u"phone: tel telephone telefono telef fono ph"_s,
            u"mobile: cell cellphone cellular cel celular movil mob"_s,
            u"employee: emp ee empl empleado empleada"_s,
            u"department: dept departamento"_s,
            u"address: addr adress adresse direccion domicilio"_s,
            u"email: correo"_s,
            u"apellido: apellidos"_s,
            u"date: fecha fec dt"_s,
            u"birth: nacimiento nac"_s,
            u"hire: hired hiring contratacion ingreso"_s,
            u"zip: zipcode"_s,
            u"apt: apartment apartamento apto"_s,
            u"organization: organisation org"_s,
            u"location: loc"_s,
            u"language: lang"_s,
            u"description: desc descr"_s,
            u"original: orig"_s,
            u"id: identification identificacion identifier"_s,
        };
        QHash<QString, QString> words;
        for (const auto &list : lists) {
            const auto colon = list.indexOf(u':');
            for (const auto &word : list.mid(colon + 2).split(u' '))
                words.insert(word, list.left(colon));
        }
        return words;
    }();
    return same;
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers{u"de"_s,        u"del"_s,         u"la"_s,       u"el"_s,          u"los"_s,
                                       u"las"_s,       u"the"_s,         u"of"_s,       u"your"_s,        u"tu"_s,
                                       u"su"_s,        u"please"_s,      u"enter"_s,    u"what"_s,        u"is"_s,
                                       u"cual"_s,      u"es"_s,          u"s"_s,        u"field"_s,       u"required"_s,
                                       u"if"_s,        u"any"_s,         u"optional"_s, u"obligatorio"_s, u"opcional"_s,
                                       u"requerido"_s, u"electronico"_s, u"print"_s,    u"printed"_s,     u"y"_s,
                                       u"n"_s};
    return fillers.contains(word);
}

/// Says that it is about whoever works there, as every column of an employer's list is.
bool isWorker(const QString &word)
{
    static const QSet<QString> workers{u"employee"_s,   u"worker"_s, u"primary"_s,     u"main"_s,     u"current"_s,
                                       u"trabajador"_s, u"actual"_s, u"trabajadora"_s, u"principal"_s};
    return workers.contains(word);
}

/// Says whose it is, where every column is about the person of the row.
bool isOwner(const QString &word)
{
    static const QSet<QString> owners{u"member"_s,  u"contact"_s,  u"volunteer"_s,  u"attendee"_s,  u"student"_s,
                                      u"person"_s,  u"personal"_s, u"respondent"_s, u"afiliado"_s,  u"afiliada"_s,
                                      u"miembro"_s, u"persona"_s,  u"registrant"_s, u"applicant"_s, u"subscriber"_s,
                                      u"tenant"_s,  u"resident"_s, u"voter"_s,      u"supporter"_s, u"donor"_s};
    return isWorker(word) || owners.contains(word);
}

/// "No. de empleado" is a number, "No phone" a refusal.
bool isNumberSign(const QStringList &words, qsizetype at)
{
    static const QSet<QString> refused{u"phone"_s, u"phones"_s, u"contact"_s, u"call"_s,     u"calls"_s,     u"text"_s,
                                       u"texts"_s, u"mail"_s,   u"email"_s,   u"emails"_s,   u"cell"_s,      u"llamar"_s,
                                       u"visit"_s, u"enviar"_s, u"of"_s,      u"molestar"_s, u"contactar"_s, u"bulk"_s};
    return words[at] == "no"_L1 && (at > 0 || !refused.contains(words.value(1)));
}

/// The words that carry the meaning of a header, in one spelling and order: "EmpNo", "Employee Nbr." and "Núm. de empleado" are one.
QStringList plainWords(const QString &header)
{
    static const QRegularExpression camel(u"(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\d)"_s);
    static const QRegularExpression mail(u"\\be mail\\b"_s);
    const QStringList said =
        normalizedHeader(QString(header).replace(camel, u" "_s)).replace(mail, u"email"_s).split(u' ', Qt::SkipEmptyParts);
    const bool isName = said.contains(u"name"_s);
    QStringList words;
    for (qsizetype i = 0; i < said.size(); ++i) {
        if (isNumberSign(said, i))
            words += u"number"_s;
        else if (isName && said[i] == "given"_L1) // alone it may be a verb, and a family somebody else's
            words += u"first"_s;
        else if (isName && said[i] == "family"_L1)
            words += u"last"_s;
        else if (!isFiller(said[i]))
            words += sameWords().value(said[i], said[i]);
    }
    words.removeDuplicates();
    words.sort();
    return words;
}

/// The order of their words is the order of the names: no other order says the same.
bool isNameInOrder(const KnownColumn &column, const QString &words)
{
    const QLatin1String field(column.field);
    return words.contains(u' ')
        && (field == "name_given_first"_L1 || field == "name_family_first"_L1
            || (field == "name"_L1 && (words.contains(u"last"_s) || words.contains(u"apellido"_s))));
}

/// The known headers by their plain words; those that would mean two things are left out.
const QHash<QString, KnownColumn> &plainHeaders()
{
    static const QHash<QString, KnownColumn> plain = [] {
        QHash<QString, KnownColumn> headers;
        QSet<QString> unclear;
        for (auto known = knownHeaders().cbegin(); known != knownHeaders().cend(); ++known) {
            const QString words = plainWords(known.key()).join(u' ');
            // One word alone says less than the abbreviation it stands for: "Employee" is a name, "emp" a number.
            if ((!words.contains(u' ') && words != known.key()) || isNameInOrder(*known, words))
                continue;
            const auto other = headers.constFind(words);
            if (other != headers.cend()
                && (QLatin1String(other->field) != QLatin1String(known->field)
                    || QLatin1String(other->idSystem) != QLatin1String(known->idSystem)))
                unclear.insert(words);
            headers.insert(words, *known);
        }
        headers.removeIf([&](const auto &entry) { return unclear.contains(entry.key()); });
        return headers;
    }();
    return plain;
}

std::optional<KnownColumn> plainlyKnown(const QStringList &words)
{
    const auto known = plainHeaders().constFind(words.join(u' '));
    return known == plainHeaders().cend() ? std::nullopt : std::optional(*known);
}

bool isOfWork(const KnownColumn &column)
{
    static const QStringList fields{u"employer"_s, u"worksite"_s, u"unit"_s, u"shift"_s, u"job_title"_s, u"hired_on"_s};
    return fields.contains(QLatin1String(column.field));
}

/// Which of the columns that hold a thing it is need not be said; "first", "state" and the like mean too much when alone.
bool isClearAlone(const QString &word)
{
    static const QSet<QString> unclear{u"first"_s, u"last"_s,   u"middle"_s, u"mi"_s,     u"estado"_s,
                                       u"state"_s, u"source"_s, u"groups"_s, u"nombre"_s, u"categories"_s};
    return !unclear.contains(word);
}

/// Without the words that say whose it is.
std::optional<KnownColumn> knownOfOwner(QStringList words)
{
    // "Member 2 phone" is of another of several people in the row.
    if (std::ranges::any_of(words, [](const QString &word) { return word.at(0).isDigit(); }))
        return std::nullopt;
    const bool isOfWorker = std::ranges::any_of(words, isWorker);
    if (words.removeIf(isOwner) == 0 || (words.size() == 1 && !isClearAlone(words.first())))
        return std::nullopt;
    const auto known = plainlyKnown(words);
    // A volunteer's shift and a member's start are not those of the job.
    return known && isOfWork(*known) && !isOfWorker ? std::nullopt : known;
}

/// A street without a word is the one at home; a phone is not.
std::optional<KnownColumn> knownAtHome(QStringList words)
{
    words.removeIf(isOwner);
    if (words.removeAll(u"home"_s) == 0)
        return std::nullopt;
    const auto known = plainlyKnown(words);
    const QLatin1String field(known ? known->field : "");
    const bool isOfHome = field.startsWith("line"_L1) || field == "city"_L1 || field == "region"_L1
                       || field == "postal_code"_L1 || field == "country"_L1 || field == "email"_L1;
    return isOfHome ? known : std::nullopt;
}

/// Somebody may have several of these, so that a number behind the word only counts them.
bool mayBeSeveral(const KnownColumn &column)
{
    static const QStringList fields{u"phone"_s, u"mobile_phone"_s, u"home_phone"_s, u"work_phone"_s,
                                    u"email"_s, u"work_email"_s,   u"note"_s,       u"tags"_s};
    return fields.contains(QLatin1String(column.field));
}

std::optional<KnownColumn> knownByWord(const QString &normalized)
{
    const auto known = knownHeaders().constFind(normalized);
    return known == knownHeaders().cend() ? std::nullopt : std::optional(*known);
}

} // namespace

std::optional<KnownColumn> knownColumn(const QString &header)
{
    // The second column named "Phone" is called "Phone (2)", and forms say what must be filled in, and how.
    static const QRegularExpression again(u"\\s\\(\\d+\\)$"_s), count(u" \\d+$"_s);
    static const QRegularExpression asked(
        u" (required|optional|obligatorio|opcional|mm dd yy(yy)?|dd mm yy(yy)?|yyyy mm dd|dd mm aaaa|y n|yes no)$"_s);
    const QString once = QString(header).remove(again);
    const QString normalized = normalizedHeader(once).remove(asked);
    if (auto known = knownByWord(normalized))
        return known;
    if (auto counted = knownByWord(QString(normalized).remove(count)); counted && mayBeSeveral(*counted))
        return counted;
    if (isAboutSomebodyElse(normalized) || isSecret(normalized))
        return std::nullopt;
    const QStringList words = plainWords(once);
    auto known = plainlyKnown(words);
    if (!known)
        known = knownOfOwner(words);
    return known ? known : knownAtHome(words);
}

bool isPlainContact(const QString &header)
{
    static const QSet<QString> harmless{
        u"phone"_s,   u"mobile"_s,    u"email"_s,   u"number"_s,  u"address"_s,  u"best"_s,       u"preferred"_s,
        u"alt"_s,     u"alternate"_s, u"other"_s,   u"another"_s, u"home"_s,     u"work"_s,       u"business"_s,
        u"office"_s,  u"secondary"_s, u"second"_s,  u"day"_s,     u"daytime"_s,  u"evening"_s,    u"night"_s,
        u"to"_s,      u"reach"_s,     u"you"_s,     u"text"_s,    u"whatsapp"_s, u"at"_s,         u"for"_s,
        u"texting"_s, u"contacto"_s,  u"alterno"_s, u"otro"_s,    u"otra"_s,     u"particular"_s, u"casa"_s,
        u"trabajo"_s, u"mail"_s,      u"us"_s,      u"can"_s,     u"we"_s,       u"call"_s,       u"how"_s,
        u"where"_s,   u"good"_s,      u"valid"_s,   u"line"_s,    u"landline"_s, u"fixed"_s,      u"fijo"_s,
        u"list"_s,    u"id"_s,        u"mejor"_s,   u"para"_s,    u"un"_s,       u"una"_s};
    const QStringList words = plainWords(header);
    const bool isOfOne = std::ranges::none_of(words, isOwner);
    return std::ranges::all_of(words, [&](const QString &word) {
        return harmless.contains(word) || isOwner(word) || (isOfOne && word.at(0).isDigit());
    });
}

} // namespace rnf
