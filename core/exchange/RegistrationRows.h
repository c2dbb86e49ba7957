#pragma once

#include "exchange/PersonReader.h"
#include "exchange/RegistrationStatus.h"
#include "exchange/TableReader.h"
#include "forms/FormMatch.h"
#include "needs/Need.h"

#include <QDateTime>
#include <QTimeZone>

namespace rnf {

/// Where a list of registrations says what; -1: nowhere. Who somebody is, a PersonReader reads.
struct RegistrationColumns {
    qsizetype status = -1, attended = -1;                             ///< yes, no, a word, or when they checked in
    qsizetype joined = -1, left = -1, minutes = -1, waitingRoom = -1; ///< of who joined from a distance, once for each time
    qsizetype shownName = -1;                                         ///< "Ana (Ana Díaz)"
    qsizetype answeredAt = -1, kind = -1, due = -1, paid = -1, source = -1;

    /// By the headers of formats.md, section 7, and by what people call these columns themselves.
    static RegistrationColumns of(const QStringList &headers);
    QList<qsizetype *> all()
    {
        return {&status,    &attended,   &joined, &left, &minutes, &waitingRoom,
                &shownName, &answeredAt, &kind,   &due,  &paid,    &source};
    }
    QList<qsizetype> used() const
    {
        return {status, attended, joined, left, minutes, waitingRoom, answeredAt, kind, due, paid, source};
    }
    /// The columns that hold days, whose order of day and month the whole file settles.
    QList<int> dates() const { return {int(attended), int(joined), int(left), int(answeredAt)}; }
    /// Somebody kept a sheet, or a program did.
    bool tellsAttendance() const { return attended >= 0 || joined >= 0 || minutes >= 0; }
};

/// What one row says of a registration.
struct ReadRegistration {
    qint64 row = 0;
    Person person;
    SaidStatus said;
    QString answeredAt; ///< instant, UTC; empty: the file does not say
    QString kind;
    QString sourceCode;
    std::optional<int> dueCents, paidCents;
    bool isPaid = false; ///< all of what is due
    /// From when until when they were there, in seconds; several where somebody joined again.
    QList<std::pair<qint64, qint64>> stays;
    int minutes = 0;                           ///< there without saying when
    QList<std::pair<NeedKind, QString>> needs; ///< what they need to take part, with what exactly
    QStringList notes;                         ///< what else was asked, with the answers
    bool saysNothing = false;                  ///< of a waiting room: nobody has come in by it
    std::optional<RowProblem> problem;         ///< somebody is meant, and what is said of them is not understood

    /// Another row about the same person. Of two tickets that hold, the amounts add up; one that was given back says nothing
    /// beside one that holds.
    void join(const ReadRegistration &other);
    /// Together, what overlaps once.
    int minutesThere() const;
};

/// Reads a row of a list of registrations.
class RegistrationReader {
public:
    /// `form`: whose questions the columns answer; it outlives the reader.
    RegistrationReader(const QStringList &headers, const RegistrationColumns &columns, RegistrationSystem system,
                       const PersonReader &people, const QTimeZone &zone, const FormMatch *form = nullptr)
        : m_headers(headers), m_columns(columns), m_system(system), m_people(people), m_zone(zone), m_form(form)
    {
    }

    std::variant<ReadRegistration, RowProblem> read(const TableRow &row) const;

private:
    std::optional<RowProblem> takeStatus(const TableRow &row, ReadRegistration &read) const;
    std::optional<RowProblem> takeAttendance(const TableRow &row, ReadRegistration &read) const;
    std::optional<RowProblem> takeStay(const TableRow &row, ReadRegistration &read) const;
    std::optional<RowProblem> takeAnswered(const TableRow &row, ReadRegistration &read) const;
    std::optional<RowProblem> takeMoney(const TableRow &row, ReadRegistration &read) const;
    void takeAnswers(const TableRow &row, ReadRegistration &read) const;
    void takeNeed(const FormQuestion &question, const QString &said, ReadRegistration &read) const;
    /// What a cell says; of the choices of a form what they stand for.
    QString said(const TableRow &row, qsizetype column) const;
    /// In UTC; nothing when it is no date.
    std::optional<QDateTime> readMoment(const QString &text) const;
    RowProblem unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const;

    QStringList m_headers;
    RegistrationColumns m_columns;
    RegistrationSystem m_system;
    const PersonReader &m_people;
    QTimeZone m_zone;
    const FormMatch *m_form;
};

} // namespace rnf
