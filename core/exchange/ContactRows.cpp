#include "exchange/ContactRows.h"

#include "base/Dates.h"
#include "base/Text.h"
#include "exchange/CellMeaning.h"
#include "exchange/ContactWords.h"
#include "exchange/HeaderWords.h"
#include "exchange/MomentText.h"
#include "exchange/OtherLists.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What somebody typed into the page of another program, without its marks.
QString textOfPage(QString page)
{
    static const QRegularExpression breaks(u"<\\s*(br|/p|/div|/li)\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression marks(u"</?[a-zA-Z][^<>]*>"_s);
    static const QRegularExpression blankLines(u"\\s*\\n\\s*"_s);
    page.replace(breaks, u"\n"_s).remove(marks);
    for (const auto &[entity, text] : {std::pair("&nbsp;"_L1, " "_L1),
                                       {"&lt;"_L1, "<"_L1},
                                       {"&gt;"_L1, ">"_L1},
                                       {"&quot;"_L1, "\""_L1},
                                       {"&#39;"_L1, "'"_L1},
                                       {"&amp;"_L1, "&"_L1}})
        page.replace(entity, text);
    return page.replace(blankLines, u"\n"_s).trimmed();
}

/// Of which a file says only the day.
QDateTime middleOf(const QDate &day) { return {day, QTime(12, 0)}; }

} // namespace

ContactColumns ContactColumns::of(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    const auto named = [&](const QStringList &words) { return columnNamed(normalized, words); };
    ContactColumns columns;
    columns.isOfCiviCrm = normalized.contains(u"activity type"_s) && normalized.contains(u"activity date"_s);
    columns.on = named({u"date canvassed"_s,
                        u"datecanvassed"_s,
                        u"canvass date"_s,
                        u"canvassed on"_s,
                        u"date contacted"_s,
                        u"activity date"_s,
                        u"dateentered"_s,
                        u"date entered"_s,
                        u"contacted on"_s,
                        u"contact date"_s,
                        u"call date"_s,
                        u"date of contact"_s,
                        u"date"_s,
                        u"day"_s,
                        u"when"_s,
                        u"fecha de contacto"_s,
                        u"fecha de llamada"_s,
                        u"fecha de la llamada"_s,
                        u"fecha"_s,
                        u"dia"_s,
                        u"cuando"_s});
    columns.code = named({u"activistcodename"_s, u"activist code name"_s});
    columns.question = named({u"survey question name"_s, u"surveyquestionname"_s});
    columns.answer = named({u"survey response"_s, u"surveyresponse"_s, u"survey response name"_s});
    for (qsizetype column = 0; column < headers.size(); ++column) {
        if (isSurveyAnswer(headers[column]))
            columns.answers.emplaceBack(column, surveyQuestionIn(headers[column]));
    }
    if (columns.isOfCiviCrm) {
        columns.method = named({u"activity type"_s});
        columns.result = named({u"activity status"_s});
        columns.by = named({u"source contact"_s, u"added by"_s});
        columns.length = named({u"duration"_s});
        for (const auto &word : {u"subject"_s, u"details"_s, u"result"_s})
            columns.notes += named({word});
    } else {
        const bool hasPlaces = named({u"city"_s, u"zip"_s, u"zip code"_s, u"zip5"_s, u"ciudad"_s}) >= 0;
        columns.result = named({u"result"_s, u"call result"_s, u"canvass result"_s, u"contact result"_s, u"outcome"_s,
                                u"call state"_s, u"status"_s, u"resultado de la llamada"_s, u"resultado"_s, u"estado"_s});
        if (columns.result < 0 && !hasPlaces)
            columns.result = named({u"state"_s});
        columns.method =
            named({u"contact type"_s, u"contacttype"_s, u"method"_s, u"contact method"_s, u"how"_s, u"type"_s, u"medium"_s,
                   u"metodo"_s, u"forma de contacto"_s, u"tipo de contacto"_s, u"medio"_s, u"como"_s, u"tipo"_s});
        columns.by =
            named({u"canvassed by"_s, u"canvassedby"_s, u"enteredby"_s, u"entered by"_s, u"organizer"_s, u"contacted by"_s,
                   u"called by"_s, u"caller"_s, u"by whom"_s, u"by"_s, u"logged by"_s, u"contactado por"_s, u"llamado por"_s,
                   u"quien llamo"_s, u"organizador"_s, u"organizadora"_s, u"por quien"_s, u"por"_s});
        columns.length = named({u"length min"_s, u"minutes"_s, u"duration minutes"_s, u"minutos"_s});
        for (const auto &word : {u"notetext"_s, u"note text"_s, u"note"_s, u"notes"_s, u"comment"_s, u"comments"_s,
                                 u"remarks"_s, u"nota"_s, u"notas"_s, u"comentario"_s, u"comentarios"_s, u"observaciones"_s})
            columns.notes += named({word});
    }
    columns.notes.removeAll(-1);
    columns.nextStep = named({u"next step"_s, u"next steps"_s, u"follow up"_s, u"followup"_s, u"proximo paso"_s,
                              u"siguiente paso"_s, u"seguimiento"_s});
    columns.nextOn = named({u"next date"_s, u"next step date"_s, u"next step due"_s, u"due"_s, u"due on"_s,
                            u"follow up date"_s, u"follow up on"_s, u"call back on"_s, u"fecha del proximo paso"_s,
                            u"fecha del siguiente paso"_s, u"proxima fecha"_s, u"fecha de seguimiento"_s, u"para cuando"_s});
    return columns;
}

QList<qsizetype> ContactColumns::used() const
{
    QList<qsizetype> used =
        QList<qsizetype>{on, result, method, by, length, nextStep, nextOn, question, answer, code} + notes;
    for (const auto &[column, question] : answers)
        used += column;
    return used;
}

ContactReader::ContactReader(const KnownFile &file, const ContactColumns &columns, const WordMeanings &said)
    : m_file(file), m_columns(columns), m_results(&ContactWords::result, said), m_methods(&ContactWords::method, said)
{
}

std::variant<ReadContact, RowProblem> ContactReader::read(const TableRow &row)
{
    ReadContact read;
    if (m_columns.code >= 0) {
        read.code = cellText(row, m_columns.code);
        if (read.code.isEmpty())
            return unread(row, m_columns.code, tr("The row names no activist code."),
                          tr("Write one, or leave the row out."));
        return read;
    }
    std::optional<RowProblem> problem;
    // All of them, so that every word that is not known is asked about at once.
    for (const auto take : {&ContactReader::takeDay, &ContactReader::takeNote, &ContactReader::takeMethod,
                            &ContactReader::takeResult, &ContactReader::takeNext}) {
        const auto found = (this->*take)(row, read);
        if (!problem)
            problem = found;
    }
    if (problem && !read.staysOut)
        return *problem;
    return read;
}

ContactReader::Taken ContactReader::takeDay(const TableRow &row, ReadContact &read)
{
    const QString text = cellText(row, m_columns.on);
    if (text.isEmpty() || saysUnknown(text))
        return unread(row, m_columns.on, tr("The row does not say when it was."), tr("Write the day, like 2026-10-31."));
    const auto moment = MomentText::read(text, m_file.dates.order);
    if (!moment)
        return unread(row, m_columns.on, tr("“%1” is no date."), tr("Write it like 2026-10-31."));
    // Programs that know only the day write its first moment.
    read.hasTime = moment->hasTime && moment->time != QTime(0, 0);
    const QDateTime at = read.hasTime ? moment->at(QTimeZone::systemTimeZone()) : middleOf(moment->day);
    if (at.toLocalTime().date() > m_file.people.context().today)
        return unread(row, m_columns.on, tr("“%1” lies in the future."), tr("Correct the day."));
    read.said.happenedAt = instantText(at);
    return std::nullopt;
}

ContactReader::Taken ContactReader::takeNote(const TableRow &row, ReadContact &read)
{
    for (const auto column : m_columns.notes) {
        const QString text = cellText(row, column);
        read.lines += m_columns.isOfCiviCrm ? textOfPage(text) : text;
    }
    if (const QString answer = cellText(row, m_columns.answer); !answer.isEmpty()) {
        const QString question = cellText(row, m_columns.question);
        read.lines += question.isEmpty() ? answer : tr("%1: %2").arg(question, answer);
    }
    for (const auto &[column, question] : m_columns.answers) {
        if (const QString answer = cellText(row, column); !answer.isEmpty())
            read.lines += tr("%1: %2").arg(question, answer);
    }
    read.lines.removeAll(QString());
    if (const QString by = cellText(row, m_columns.by); !saysUnknown(by))
        read.by = by;
    const QString length = cellText(row, m_columns.length);
    if (length.isEmpty() || saysUnknown(length))
        return std::nullopt;
    constexpr double longest = minutesOfDay;
    const auto minutes = readNumber(length);
    if (!minutes || *minutes < 0 || *minutes > longest)
        return unread(row, m_columns.length, tr("“%1” is no number of minutes."),
                      tr("Write it like 45, or leave it empty."));
    read.said.lengthMin = qRound(*minutes);
    return std::nullopt;
}

bool ContactReader::hasAnswer(const TableRow &row) const
{
    return !cellText(row, m_columns.answer).isEmpty() || std::ranges::any_of(m_columns.answers, [&](const auto &answer) {
        return !cellText(row, answer.first).isEmpty();
    });
}

/// Who answered questions has talked; else a row that says nothing is asked about like a word that is not known.
ContactReader::Taken ContactReader::takeResult(const TableRow &row, ReadContact &read)
{
    const QString word = cellText(row, m_columns.result);
    if (word.isEmpty() && hasAnswer(row)) {
        read.said.result = ContactResult::Talked;
        return std::nullopt;
    }
    const auto said = m_results.read(word);
    read.staysOut |= said.staysOut;
    if (!said.meaning)
        return unread(row, m_columns.result,
                      word.isEmpty() ? tr("The row does not say what came of it.")
                                     : tr("“%1” is no result that is known here."),
                      tr("Known are: %1.").arg(ContactWords::results()));
    read.said.result = *said.meaning;
    return std::nullopt;
}

ContactReader::Taken ContactReader::takeMethod(const TableRow &row, ReadContact &read)
{
    const QString word = cellText(row, m_columns.method);
    if (word.isEmpty() || saysUnknown(word))
        return std::nullopt;
    const auto said = m_methods.read(word);
    read.staysOut |= said.staysOut;
    if (!said.meaning)
        return unread(row, m_columns.method, tr("“%1” is no way of speaking with somebody that is known here."),
                      tr("Known are: %1.").arg(ContactWords::methods()));
    read.said.method = *said.meaning;
    read.isMethodSaid = true;
    return std::nullopt;
}

ContactReader::Taken ContactReader::takeNext(const TableRow &row, ReadContact &read)
{
    constexpr int daysToNextStep = 7; // as with those that are logged by hand
    read.said.nextStep = cellText(row, m_columns.nextStep);
    const QString text = cellText(row, m_columns.nextOn);
    if (text.isEmpty() || saysUnknown(text)) {
        if (!read.said.nextStep.isEmpty())
            read.said.nextDueOn = localDay(read.said.happenedAt).addDays(daysToNextStep);
        return std::nullopt;
    }
    const auto day = readDate(text, m_file.dates.order);
    if (!day || !day->isValid())
        return unread(row, m_columns.nextOn, tr("“%1” is no date."), tr("Write it like 2026-10-31."));
    read.said.nextDueOn = *day;
    return std::nullopt;
}

RowProblem ContactReader::unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const
{
    const QString cell = cellText(row, column);
    return {row.number(), m_file.rows->columns().value(column), cell.isEmpty() ? problem : problem.arg(quotable(cell)),
            hint};
}

} // namespace rnf
