#include "exchange/RegistrationRows.h"

#include "base/Dates.h"
#include "base/Money.h"
#include "base/Text.h"
#include "exchange/CellMeaning.h"
#include "exchange/HeaderWords.h"
#include "exchange/MomentText.h"
#include "exchange/RegistrationFiles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qint64 secondsInMinute = 60;

/// "Ana (Ana Díaz)", as Zoom shows whoever renamed themselves: the name behind it says more.
QString originalName(const QString &shown)
{
    static const QRegularExpression renamed(u"^.*\\((.+)\\)\\s*$"_s);
    const auto match = renamed.match(shown);
    return match.hasMatch() ? match.captured(1).trimmed() : shown;
}

/// The row with one of its cells saying something else.
TableRow withCell(const TableRow &row, qsizetype column, const QString &text)
{
    TableRow changed = row;
    changed.clear();
    const QByteArray other = text.toUtf8();
    for (qsizetype i = 0; i < row.size(); ++i)
        changed.addCell(i == column ? QByteArrayView(other) : row.cell(i));
    return changed;
}

/// How much an answer promises: of several rows about one person the best counts.
int promiseOf(const std::optional<Rsvp> &rsvp)
{
    using enum Rsvp;
    constexpr auto fromLeast =
        std::to_array({Cancelled, Refused, No, Expired, Invited, Maybe, Waitlisted, Pending, Offered, Yes});
    return rsvp ? int(std::ranges::find(fromLeast, *rsvp) - fromLeast.begin()) : -1;
}

bool isOver(const std::optional<Rsvp> &rsvp) { return rsvp == Rsvp::Cancelled || rsvp == Rsvp::Refused || rsvp == Rsvp::No; }

void addUp(std::optional<int> &sum, const std::optional<int> &cents)
{
    if (cents)
        sum = sum.value_or(0) + *cents;
}

} // namespace

RegistrationColumns RegistrationColumns::of(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    RegistrationColumns columns;
    columns.status = columnNamed(normalized, {u"attendee status"_s, u"participant status"_s, u"approval status"_s,
                                              u"registration status"_s, u"signup status"_s, u"rsvp status"_s, u"rsvp"_s,
                                              u"answer"_s, u"respuesta"_s, u"status"_s, u"estado"_s});
    columns.attended =
        columnNamed(normalized, {u"attended"_s, u"attendance"_s, u"asistencia"_s, u"asistio"_s, u"came"_s, u"vino"_s,
                                 u"checked in"_s, u"check in time"_s, u"checked in at"_s, u"check in"_s, u"checkin"_s});
    columns.joined = columnNamed(normalized, {u"join time"_s});
    columns.left = columnNamed(normalized, {u"leave time"_s});
    columns.minutes = columnNamed(normalized, {u"duration minutes"_s, u"total duration minutes"_s,
                                               u"time in session minutes"_s, u"minutes"_s, u"minutos"_s});
    columns.shownName = columnNamed(normalized, {u"name original name"_s, u"user name original name"_s});
    columns.waitingRoom = columnNamed(normalized, {u"in waiting room"_s});
    columns.answeredAt = columnNamed(
        normalized, {u"signup updated time"_s, u"updated at"_s, u"signup created time"_s, u"order date"_s,
                     u"register date"_s, u"registration time"_s, u"registration date"_s, u"registered at"_s,
                     u"registered on"_s, u"registered"_s, u"answered"_s, u"respondio"_s, u"created at"_s, u"created date"_s,
                     u"submitted at"_s, u"timestamp"_s, u"marca temporal"_s, u"fecha de inscripcion"_s});
    columns.kind = columnNamed(normalized, {u"ticket type"_s, u"registration type"_s, u"registration kind"_s,
                                            u"kind of registration"_s, u"fee level"_s, u"ticket"_s, u"kind"_s,
                                            u"tipo de inscripcion"_s, u"tipo de entrada"_s, u"tipo de boleto"_s});
    columns.due = columnNamed(normalized, {u"fee amount"_s, u"amount due"_s, u"total due"_s, u"due"_s, u"price"_s,
                                           u"precio"_s, u"importe"_s, u"a pagar"_s});
    columns.paid = columnNamed(normalized, {u"total paid"_s, u"amount paid"_s, u"paid"_s, u"pagado"_s});
    columns.source = columnNamed(normalized, {u"source code"_s, u"heard of it by"_s, u"se entero por"_s, u"utm campaign"_s,
                                              u"utm source"_s, u"participant source"_s, u"source"_s, u"campaign"_s,
                                              u"referrer"_s, u"affiliate"_s, u"fuente"_s, u"origen"_s, u"campana"_s});
    return columns;
}

int ReadRegistration::minutesThere() const
{
    auto inOrder = stays;
    std::ranges::sort(inOrder);
    qint64 seconds = 0, until = 0;
    for (const auto &[from, to] : inOrder) {
        seconds += qMax<qint64>(0, to - qMax(from, until));
        until = qMax(until, to);
    }
    return minutes + int((seconds + secondsInMinute / 2) / secondsInMinute);
}

void ReadRegistration::join(const ReadRegistration &other)
{
    stays += other.stays;
    minutes += other.minutes;
    needs += other.needs;
    notes += other.notes;
    said.confirmStage = qMax(said.confirmStage, other.said.confirmStage);
    if (!said.attendance || other.said.attendance == Attendance::Attended)
        said.attendance = other.said.attendance ? other.said.attendance : said.attendance;
    const bool isMine = isOver(said.rsvp), isTheirs = isOver(other.said.rsvp);
    if (isMine == isTheirs) {
        addUp(dueCents, other.dueCents);
        addUp(paidCents, other.paidCents);
    }
    if (promiseOf(other.said.rsvp) <= promiseOf(said.rsvp))
        return;
    if (isMine && !isTheirs) {
        dueCents = other.dueCents;
        paidCents = other.paidCents;
    }
    said.rsvp = other.said.rsvp;
    answeredAt = other.answeredAt;
    kind = other.kind;
    isPaid = other.isPaid;
}

std::variant<ReadRegistration, RowProblem> RegistrationReader::read(const TableRow &row) const
{
    const qsizetype name = m_columns.shownName;
    const auto person = m_people.read(name < 0 ? row : withCell(row, name, originalName(cellText(row, name))));
    if (const auto *problem = std::get_if<RowProblem>(&person))
        return *problem;
    ReadRegistration read;
    read.row = row.number();
    read.person = std::get<Person>(person);
    read.kind = said(row, m_columns.kind);
    read.sourceCode = said(row, m_columns.source);
    takeAnswers(row, read);
    read.saysNothing = readYesNo(cellText(row, m_columns.waitingRoom)).value_or(false);
    for (const auto take :
         {&RegistrationReader::takeStatus, &RegistrationReader::takeAttendance, &RegistrationReader::takeStay,
          &RegistrationReader::takeAnswered, &RegistrationReader::takeMoney}) {
        if (auto problem = (this->*take)(row, read)) {
            problem->who = read.person.displayName();
            read.problem = problem;
            break;
        }
    }
    return read;
}

std::optional<RowProblem> RegistrationReader::takeStatus(const TableRow &row, ReadRegistration &read) const
{
    const QString word = said(row, m_columns.status);
    if (word.isEmpty() || saysUnknown(word))
        return std::nullopt;
    const auto said = RegistrationStatus::read(m_system, word);
    if (!said)
        return unread(row, m_columns.status, RegistrationFiles::tr("“%1” is no answer that is known here."),
                      RegistrationFiles::tr("What does it mean: yes, maybe, no, cancelled? Write that instead."));
    read.said = *said;
    return std::nullopt;
}

std::optional<RowProblem> RegistrationReader::takeAttendance(const TableRow &row, ReadRegistration &read) const
{
    const QString word = cellText(row, m_columns.attended);
    if (word.isEmpty())
        return std::nullopt;
    auto attendance = RegistrationStatus::readAttendance(m_system, word);
    if (!attendance && readMoment(word))
        attendance = Attendance::Attended;
    if (!attendance)
        return unread(row, m_columns.attended, RegistrationFiles::tr("“%1” does not say whether they came."),
                      RegistrationFiles::tr("Write yes or no, or when they checked in."));
    if (*attendance != Attendance::Unknown)
        read.said.attendance = attendance;
    return std::nullopt;
}

std::optional<RowProblem> RegistrationReader::takeStay(const TableRow &row, ReadRegistration &read) const
{
    const auto joined = readMoment(cellText(row, m_columns.joined)), left = readMoment(cellText(row, m_columns.left));
    if (joined && left && *left >= *joined) {
        read.stays += {joined->toSecsSinceEpoch(), left->toSecsSinceEpoch()};
        return std::nullopt;
    }
    const QString length = cellText(row, m_columns.minutes);
    if (length.isEmpty() || saysUnknown(length))
        return std::nullopt;
    constexpr double longest = 100'000;
    const auto minutes = readNumber(length);
    if (!minutes || *minutes < 0 || *minutes > longest)
        return unread(row, m_columns.minutes, RegistrationFiles::tr("“%1” is no number of minutes."),
                      RegistrationFiles::tr("Write it like 45, or leave it empty."));
    read.minutes = qRound(*minutes);
    return std::nullopt;
}

std::optional<RowProblem> RegistrationReader::takeAnswered(const TableRow &row, ReadRegistration &read) const
{
    const QString text = cellText(row, m_columns.answeredAt);
    if (text.isEmpty() || saysUnknown(text))
        return std::nullopt;
    const auto at = readMoment(text);
    if (!at)
        return unread(row, m_columns.answeredAt, RegistrationFiles::tr("“%1” is no date."),
                      RegistrationFiles::tr("Write it like 2026-10-31, or leave it empty."));
    read.answeredAt = instantText(*at);
    return std::nullopt;
}

std::optional<RowProblem> RegistrationReader::takeMoney(const TableRow &row, ReadRegistration &read) const
{
    for (const auto &[column, cents] :
         {std::pair(m_columns.due, &ReadRegistration::dueCents), {m_columns.paid, &ReadRegistration::paidCents}}) {
        const QString text = cellText(row, column);
        if (text.isEmpty() || saysUnknown(text))
            continue;
        read.*cents = Money::read(text);
        const auto isPaid = readYesNo(text);
        if (column == m_columns.paid && !(read.*cents) && isPaid) {
            read.isPaid = *isPaid;
            continue;
        }
        if (!(read.*cents) || *(read.*cents) < 0)
            return unread(row, column, RegistrationFiles::tr("“%1” is no amount."),
                          RegistrationFiles::tr("Write it like 32.00, or leave it empty."));
    }
    return std::nullopt;
}

QString RegistrationReader::said(const TableRow &row, qsizetype column) const
{
    const QString text = cellText(row, column);
    return m_form && column >= 0 ? m_form->said(column, text) : text;
}

/// Several kinds of needs, or of one kind what exactly.
void RegistrationReader::takeNeed(const FormQuestion &question, const QString &said, ReadRegistration &read) const
{
    if (question.goesTo == FormPlaces::needs) {
        for (const auto &word : said.split(u"; "_s, Qt::SkipEmptyParts)) {
            const auto kind = fromKey<NeedKind>(word);
            read.needs += {kind.value_or(NeedKind::Other), kind ? QString() : word};
        }
        return;
    }
    const auto answer = readYesNo(said);
    if (said.isEmpty() || answer == false || saysUnknown(said))
        return;
    const auto kind = fromKey<NeedKind>(question.goesTo.sliced(FormPlaces::needOf.size()));
    read.needs += {kind.value_or(NeedKind::Other), answer ? QString() : said};
}

void RegistrationReader::takeAnswers(const TableRow &row, ReadRegistration &read) const
{
    for (qsizetype column = 0; m_form && column < m_form->columnCount(); ++column) {
        const auto *question = m_form->question(column);
        const QString text = cellText(row, column);
        if (!question || text.isEmpty())
            continue;
        if (question->goesTo == FormPlaces::note)
            read.notes += question->label.first(m_form->form().language) + u' ' + m_form->told(column, text);
        else if (question->goesTo == FormPlaces::needs || question->goesTo.startsWith(FormPlaces::needOf))
            takeNeed(*question, m_form->said(column, text), read);
    }
}

std::optional<QDateTime> RegistrationReader::readMoment(const QString &text) const
{
    const auto moment = MomentText::read(text, m_people.context().dates);
    return moment ? std::optional(moment->at(m_zone)) : std::nullopt;
}

RowProblem RegistrationReader::unread(const TableRow &row, qsizetype column, const QString &problem,
                                      const QString &hint) const
{
    return {row.number(), m_headers.value(column), problem.arg(quotable(cellText(row, column))), hint};
}

} // namespace rnf
