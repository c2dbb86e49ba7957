#pragma once

#include "forms/AnswerForm.h"

#include <QMap>

#include <algorithm>

namespace rnf {

/// Files of answers, as form services write them: the questions above the columns, with columns of the service's own.
struct FormAnswers {
    using Row = QMap<QString, QString>; ///< what somebody answers, by where the question goes

    static QByteArray quoted(QString text) { return '"' + text.replace(u'"', QLatin1String("\"\"")).toUtf8() + '"'; }

    static QByteArray line(const QStringList &cells)
    {
        QByteArrayList all;
        for (const auto &cell : cells)
            all += quoted(cell);
        return all.join(',') + "\r\n";
    }

    /// "Timestamp" first; several answers parted by commas.
    static QByteArray google(const AnswerForm &form, const QList<Row> &rows)
    {
        QStringList headings{QStringLiteral("Timestamp")};
        for (const auto &question : form.asked())
            headings += question.label.joined(form.language) + u' ';
        QByteArray file = line(headings);
        for (int number = 1; const auto &row : rows) {
            QStringList cells{QStringLiteral("11/1%1/2026 14:03:22").arg(number++)};
            for (const auto &question : form.asked())
                cells += row.value(question.goesTo).replace(u'|', QLatin1String(", "));
            file += line(cells);
        }
        return file;
    }

    /// Five columns first; numbers before the questions, which stand backwards here, and a semicolon behind each ticked answer.
    static QByteArray microsoft(const AnswerForm &form, const QList<Row> &rows)
    {
        QList<FormQuestion> asked = form.asked();
        std::ranges::reverse(asked);
        QStringList headings{QStringLiteral("ID"), QStringLiteral("Start time"), QStringLiteral("Completion time"),
                             QStringLiteral("Email"), QStringLiteral("Name")};
        for (int number = 1; const auto &question : asked)
            headings += QStringLiteral("%1. %2*").arg(number++).arg(question.label.joined(form.language));
        QByteArray file = line(headings);
        for (int number = 1; const auto &row : rows) {
            const QString at = QStringLiteral("11/1%1/2026 14:03:22").arg(number);
            QStringList cells{QString::number(number++), at, at, QStringLiteral("anonymous"), {}};
            for (const auto &question : asked) {
                QString cell = row.value(question.goesTo);
                const bool isTicked = question.kind == QuestionKind::SeveralOf || question.kind == QuestionKind::Agreement;
                if (isTicked && !cell.isEmpty())
                    cell += u'|';
                cells += cell.replace(u'|', u';');
            }
            file += line(cells);
        }
        return file;
    }
};

} // namespace rnf
