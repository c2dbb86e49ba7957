#include "recruiting/ApplicationImport.h"

#include "base/Text.h"
#include "recruiting/AvailabilityText.h"
#include "work/HoursText.h"

#include <QRegularExpression>

#include <span>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Field = ApplicationField;

constexpr int daysOfWeek = 7, minutesOfWeek = daysOfWeek * 24 * 60;

/// Headings as forms have them, normalized; those of one field parted by a bar.
struct KnownHeaders {
    ApplicationField field;
    const char *headers;
};
constexpr KnownHeaders knownHeaders[] = {
    {Field::Name, "name|full name|your name|applicant|applicant name|nombre completo|nombre y apellido|nombre y apellidos|"
                  "solicitante|tu nombre"},
    {Field::GivenName, "first name|given name|nombre|nombres|primer nombre"},
    {Field::FamilyName, "last name|family name|surname|apellido|apellidos"},
    {Field::Email, "email|e mail|email address|e mail address|your email|correo|correo electronico|direccion de correo|"
                   "direccion de correo electronico|nombre de usuario|username"},
    {Field::Phone,
     "phone|phone number|telephone|cell|cell phone|mobile|mobile phone|telefono|numero de telefono|celular|movil"},
    {Field::ReceivedOn,
     "timestamp|received|received on|date received|submitted|submitted at|submitted on|submission date|"
     "date submitted|date applied|application date|date|marca temporal|fecha|fecha de envio|fecha de solicitud|"
     "recibida|recibida el|recibido|recibido el"},
    {Field::Source, "source|source code|channel|how did you hear|referral source|fuente|origen|canal|codigo"},
    {Field::School, "school|college|university|school name|college or university|escuela|universidad|colegio"},
    {Field::Major, "major|field of study|area of study|course of study|program of study|carrera|especialidad|estudios|"
                   "campo de estudio"},
    {Field::WeekHours, "hours|hours a week|hours per week|hours week|weekly hours|horas|horas por semana|horas a la semana|"
                       "horas semanales"},
    {Field::Weeks, "weeks|number of weeks|length in weeks|semanas|numero de semanas"},
    {Field::StartOn,
     "start|start date|starting|starting on|earliest start|earliest start date|preferred start date|available from|"
     "inicio|fecha de inicio|empieza|desde|disponible desde"},
    {Field::Credit,
     "credit|credits|school credit|academic credit|college credit|for credit|credito|creditos|credito escolar|"
     "creditos academicos"},
    {Field::Stipend, "stipend|needs stipend|wants stipend|estipendio|beca"},
};

/// Phrases that tell the field of a longer question; those of one field parted by a bar. Each word of a phrase stands for any
/// that begins like it, "…" for any words between, and a phrase that ends with "." for the end of the heading: "your major." is
/// not "Your major achievements". What any text would answer is told by close phrases, so that no essay becomes a name.
constexpr KnownHeaders knownPhrases[] = {
    {Field::Source, "how did you hear|where did you hear|hear about us|hear of us|how did you find us|how did you find out|"
                    "como te enteraste|como te entero|como se entero|te enteraste de|como supiste|donde supiste"},
    {Field::WeekHours, "hours … week|horas … semana"},
    {Field::Weeks, "how many weeks|cuantas semanas"},
    {Field::StartOn, "when … start|start date|cuando … empezar|fecha … inicio"},
    {Field::Credit, "school credit|academic credit|college credit|credito escolar|creditos academicos"},
    {Field::Stipend, "need … stipend|want … stipend|would … stipend|necesitas … estipendio|quieres … estipendio"},
    {Field::School, "name of your school|name of the school|name of school|school name|school do you attend|"
                    "college do you attend|university do you attend|which school do you|what school do you|"
                    "which school are you|what school are you|nombre de tu escuela|nombre de la escuela|"
                    "que escuela estudias|que escuela vas"},
    {Field::Major, "your major.|is your major|field of study|area of study|tu carrera.|es tu carrera"},
    {Field::Email, "email address|e mail address|correo electronico"},
    {Field::Phone, "phone number|numero de telefono"},
    {Field::Answer, "first and last name"}, // the whole name, which is looked for last
    {Field::FamilyName, "last name"},
    {Field::GivenName, "first name"},
};
/// Only where no column asks for the first or the last name alone.
constexpr KnownHeaders namePhrases[] = {
    {Field::Name, "your full name|first and last name|is your name|your name.|full name.|full name as|legal name.|"
                  "nombre completo.|es tu nombre"}};

/// What we do not keep: what somebody is, and where they come from by law.
constexpr KnownHeaders leftOutPhrases[] = {
    {Field::LeftOut, "citizen|ciudadan|nationality|nationalities|nacionalidad|national origin|undocument|indocument|"
                     "immigra|inmigra|migrator|authoriz … work|work … authoriz|authoris … work|work permit|"
                     "autoriz … trabaj|permiso … trabaj|country … birth|place … birth|pais … nacimiento|lugar … nacimiento"},
    {Field::LeftOut, "gender|transgender|pronoun|pronombre|ethnic|etnia|etnic|religi|orientation|orientacion|sexual|disab|"
                     "discapac|veteran"},
};
/// The same, where a word that only begins like it says something else, as "generous" and "Essex" do.
constexpr const char *leftOutWords[] = {"race",   "races",   "racial", "raza",  "razas", "sex", "sexo",
                                        "genero", "generos", "visa",   "visas", "daca",  "tps"};

/// Whoever is asked about in such a heading is not the applicant. Beginnings of words.
constexpr const char *othersWords[] = {"emergenc", "referenc",  "referee",  "referr",  "supervis", "parent",   "guardian",
                                       "advis",    "mother",    "father",   "madre",   "padre",    "employer", "empleador",
                                       "teacher",  "professor", "profesor", "manager", "friend",   "tutor"};

constexpr const char *weekdays[][4] = {{"monday", "mon", "lunes", "lun"},        {"tuesday", "tue", "martes", "mar"},
                                       {"wednesday", "wed", "miercoles", "mie"}, {"thursday", "thu", "jueves", "jue"},
                                       {"friday", "fri", "viernes", "vie"},      {"saturday", "sat", "sabado", "sab"},
                                       {"sunday", "sun", "domingo", "dom"}};

bool isAmong(const QStringList &words, QLatin1String word) { return words.contains(word); }

/// The only day of the week that a heading names: 1 … 7; else 0.
int weekdayIn(const QStringList &words)
{
    int found = 0;
    for (int day = 1; day <= daysOfWeek; ++day) {
        const bool isNamed =
            std::ranges::any_of(weekdays[day - 1], [&](const char *name) { return isAmong(words, QLatin1String(name)); });
        if (isNamed && found)
            return 0;
        if (isNamed)
            found = day;
    }
    return found;
}

bool asksForTimes(const QStringList &words)
{
    constexpr qsizetype fewWords = 2;
    return words.size() <= fewWords || std::ranges::any_of(words, [](const QString &word) {
               return word.startsWith(u"avail"_s) || word.startsWith(u"dispon"_s) || word == u"hours"_s || word == u"horas"_s
                   || word == u"horario"_s;
           });
}

ApplicationField fieldOfWhole(const QString &heading)
{
    for (const auto &known : knownHeaders) {
        if (QString::fromLatin1(known.headers).split(u'|').contains(heading))
            return known.field;
    }
    return Field::Answer;
}

/// Do the words from a place on say the rest of a phrase?
bool saysFrom(std::span<const QString> words, std::span<const QString> phrase)
{
    if (phrase.empty())
        return true;
    if (phrase.front() == u"…"_s) {
        for (size_t skipped = 0; skipped <= words.size(); ++skipped) {
            if (saysFrom(words.subspan(skipped), phrase.subspan(1)))
                return true;
        }
        return false;
    }
    if (phrase.front() == u"."_s)
        return words.empty();
    return !words.empty() && words.front().startsWith(phrase.front()) && saysFrom(words.subspan(1), phrase.subspan(1));
}

bool says(const QStringList &words, const QString &phrase)
{
    QStringList parts = QString(phrase).replace(u'.', u" ."_s).split(u' ');
    parts.prepend(u"…"_s);
    return saysFrom({words.begin(), words.end()}, {parts.begin(), parts.end()});
}

ApplicationField fieldOfPhrases(const QStringList &words, std::span<const KnownHeaders> phrases)
{
    for (const auto &known : phrases) {
        const auto ofField = QString::fromUtf8(known.headers).split(u'|');
        if (std::ranges::any_of(ofField, [&](const QString &phrase) { return says(words, phrase); }))
            return known.field;
    }
    return Field::Answer;
}

bool asksWhatWeDoNotKeep(const QStringList &words)
{
    return fieldOfPhrases(words, leftOutPhrases) == Field::LeftOut
        || std::ranges::any_of(leftOutWords, [&](const char *word) { return isAmong(words, QLatin1String(word)); });
}

/// Of somebody else than the applicant.
bool asksAboutOthers(const QStringList &words)
{
    return std::ranges::any_of(othersWords, [&](const char *beginning) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(QLatin1String(beginning)); });
    });
}

/// The field that a question asks for. Who told them of us may be a friend.
ApplicationField fieldOfQuestion(const QStringList &words, std::span<const KnownHeaders> phrases)
{
    constexpr qsizetype most = 14; // a longer question asks for an essay
    const Field field = words.size() > most ? Field::Answer : fieldOfPhrases(words, phrases);
    return field == Field::Source || !asksAboutOthers(words) ? field : Field::Answer;
}

/// "15 hours per week" without what everybody knows.
QString withoutWeek(const QString &text)
{
    static const QRegularExpression week(
        u"\\s*(?:/|per|a|an?|each|por|a la|al|cada)?\\s*(?:weekly|week|wk|semana|semanales)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(text).remove(week);
}

/// "Yes, three credits" says yes, and more: false, so that it stays as it was said.
bool readWish(const QString &text, bool &wish)
{
    static const QRegularExpression firstWord(u"^(\\p{L}+)[,.;:!]"_s);
    if (const auto whole = readYesNo(text)) {
        wish = *whole;
        return true;
    }
    wish = readYesNo(firstWord.match(text).captured(1)).value_or(false);
    return false;
}

/// Where a field stands that is any text; nullptr: it is none.
QString *textOf(Field field, ApplicationRow &row)
{
    switch (field) {
    case Field::Name:
        return &row.applicant.name;
    case Field::GivenName:
        return &row.applicant.givenName;
    case Field::FamilyName:
        return &row.applicant.familyName;
    case Field::Email:
        return &row.applicant.email;
    case Field::Phone:
        return &row.applicant.phone;
    case Field::Source:
        return &row.application.source;
    case Field::School:
        return &row.school;
    case Field::Major:
        return &row.application.major;
    default:
        return nullptr;
    }
}

} // namespace

QList<AnswerColumn> ApplicationImport::mapHeaders(const QStringList &headers)
{
    QList<AnswerColumn> columns;
    const auto has = [&](Field field, int weekday = 0) {
        return std::ranges::any_of(
            columns, [&](const AnswerColumn &column) { return column.field == field && column.weekday == weekday; });
    };
    // A field is told by one column; another that speaks of it is a question like any other.
    const auto take = [&](AnswerColumn &column, Field field, int weekday = 0) {
        if (field == Field::LeftOut || !has(field, weekday)) {
            column.field = field;
            column.weekday = field == Field::Answer ? 0 : weekday;
        }
    };
    const auto wordsOf = [](const QString &header) { return normalizedHeader(header).split(u' ', Qt::SkipEmptyParts); };
    for (const auto &header : headers) {
        columns += AnswerColumn{header};
        const Field exact = fieldOfWhole(normalizedHeader(header));
        take(columns.last(), asksWhatWeDoNotKeep(wordsOf(header)) ? Field::LeftOut : exact);
    }
    // A heading that says a field exactly comes before one that only speaks of it, wherever it stands.
    const auto takeByPhrases = [&](std::span<const KnownHeaders> phrases) {
        for (auto &column : columns) {
            if (column.field == Field::Answer)
                take(column, fieldOfQuestion(wordsOf(column.header), phrases));
        }
    };
    for (auto &column : columns) {
        const QStringList words = wordsOf(column.header);
        if (const int weekday = weekdayIn(words); column.field == Field::Answer && weekday && asksForTimes(words))
            take(column, Field::Available, weekday);
    }
    takeByPhrases(knownPhrases);
    if (!has(Field::GivenName) && !has(Field::FamilyName))
        takeByPhrases(namePhrases);
    // "Nombre" alone holds both names.
    const auto whole = std::ranges::find(columns, Field::GivenName, &AnswerColumn::field);
    if (whole != columns.end() && !has(Field::FamilyName))
        take(*whole, Field::Name);
    return columns;
}

bool ApplicationImport::tellsWho() const
{
    return std::ranges::any_of(m_columns, [](const AnswerColumn &column) {
        return column.field == Field::Name || column.field == Field::GivenName || column.field == Field::Email
            || column.field == Field::Phone;
    });
}

QList<int> ApplicationImport::dateColumns() const
{
    QList<int> found;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns[i].field == Field::ReceivedOn || m_columns[i].field == Field::StartOn)
            found += i;
    }
    return found;
}

QStringList ApplicationImport::headersOf(ApplicationField field) const
{
    QStringList headers;
    for (const auto &column : m_columns) {
        if (column.field == field)
            headers += column.header;
    }
    return headers;
}

ApplicationRow ApplicationImport::read(qint64 number, const QStringList &cells) const
{
    ApplicationRow row;
    row.number = number;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString text = cleanText(cells.value(i));
        if (!text.isEmpty() && !readCell(m_columns[i], text, row))
            row.application.answers += {0, m_columns[i].header, text};
    }
    return row;
}

bool ApplicationImport::readReceived(const QString &text, ApplicationRow &row) const
{
    const auto day = readDate(text, m_context.dates);
    if (day)
        row.application.receivedOn = *day;
    else
        row.problem = tr("“%1” is no day on which an application is received. Write it like 2026-09-16, or leave it empty.")
                          .arg(quotable(text));
    return true;
}

/// "n/a" is no address and no number, and no reason to turn somebody away.
bool ApplicationImport::isReadable(ApplicationField field, const QString &text) const
{
    if (field != Field::Email && field != Field::Phone)
        return true;
    Person person;
    return !PersonFields::find(field == Field::Email ? u"email"_s : u"mobile_phone"_s)->write(person, text, m_context);
}

bool ApplicationImport::readCell(const AnswerColumn &column, const QString &text, ApplicationRow &row) const
{
    auto &application = row.application;
    if (!isReadable(column.field, text))
        return false;
    if (QString *place = textOf(column.field, row)) {
        *place = text;
        return true;
    }
    switch (column.field) {
    case Field::LeftOut:
    case Field::OfService:
        return true;
    case Field::ReceivedOn:
        return readReceived(text, row);
    case Field::WeekHours: {
        const auto minutes = HoursText::read(withoutWeek(text));
        const bool isOfAWeek = minutes && *minutes <= minutesOfWeek;
        application.weekMin = isOfAWeek ? *minutes : 0;
        return isOfAWeek;
    }
    case Field::Weeks: {
        static const QRegularExpression weeks(u"^(\\d{1,3})(?: ?(?:weeks?|wks?|semanas?))?$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const auto match = weeks.match(text);
        application.weeks = match.captured(1).toInt();
        return match.hasMatch();
    }
    case Field::StartOn: {
        const auto day = readDate(text, m_context.dates);
        application.startWishOn = day.value_or(QDate());
        return day.has_value();
    }
    case Field::Credit:
        return readWish(text, application.wantsCredit);
    case Field::Stipend:
        return readWish(text, application.wantsStipend);
    case Field::Available: {
        const auto times = AvailabilityText::read(text, column.weekday);
        application.availability += times.value_or(QList<AvailableTime>());
        return times.has_value();
    }
    default:
        return false;
    }
}

} // namespace rnf
