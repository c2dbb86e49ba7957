#pragma once

#include "people/PersonFields.h"
#include "recruiting/ApplicationRow.h"

#include <QCoreApplication>

namespace rnf {

/// What a column of web answers says.
enum class ApplicationField {
    Answer, ///< to a question that has no field here; its heading is the prompt
    Name,
    GivenName,
    FamilyName,
    Email,
    Phone,
    ReceivedOn,
    Source,
    School,
    Major,
    WeekHours,
    Weeks,
    StartOn,
    Credit,
    Stipend,
    Available, ///< on one day of the week
    LeftOut,   ///< asks what we do not keep
    OfService  ///< of the form service itself, and of no applicant
};

struct AnswerColumn {
    QString header;
    ApplicationField field = ApplicationField::Answer;
    int weekday = 0; ///< of Available: 1 (Monday) … 7
    bool operator==(const AnswerColumn &) const = default;
};

/// Reads rows of web answers into applications. Headings are known loosely, in English and Spanish; a column that asks for
/// immigration status or for what somebody is (race, religion …) is left out, and rather one too many. A cell that cannot be
/// read as its field, e-mail and phone too, stays as an answer, so that nothing is lost; a row is rejected only for a received
/// day that is no day.
class ApplicationImport {
    Q_DECLARE_TR_FUNCTIONS(ApplicationImport)

public:
    static QList<AnswerColumn> mapHeaders(const QStringList &headers);

    ApplicationImport(QList<AnswerColumn> columns, const FieldContext &context)
        : m_columns(std::move(columns)), m_context(context)
    {
    }

    const QList<AnswerColumn> &columns() const { return m_columns; }
    /// Something tells whom an application is from.
    bool tellsWho() const;
    /// The columns with days, whose order of day and month the whole file settles.
    QList<int> dateColumns() const;
    QStringList leftOut() const { return headersOf(ApplicationField::LeftOut); }
    /// Questions whose answers are kept as they are.
    QStringList prompts() const { return headersOf(ApplicationField::Answer); }

    ApplicationRow read(qint64 number, const QStringList &cells) const;

private:
    QStringList headersOf(ApplicationField field) const;
    /// False: the text does not say what the field holds.
    bool readCell(const AnswerColumn &column, const QString &text, ApplicationRow &row) const;
    bool isReadable(ApplicationField field, const QString &text) const;
    bool readReceived(const QString &text, ApplicationRow &row) const;

    QList<AnswerColumn> m_columns;
    FieldContext m_context;
};

} // namespace rnf
