#pragma once

#include "forms/AnswerForm.h"

#include <functional>
#include <optional>

namespace rnf {

/// How the columns of a file answer the questions of a form that this program made: form services write the questions above the
/// columns, in whatever order, and add columns of their own.
class FormMatch {
public:
    /// The form of this kind that the headings answer, of several the one of which they answer most, then the first. A question
    /// that was reworded in the service, or left out, leaves the others known; but most of what a form asks must be there, and be
    /// most of the file.
    static std::optional<FormMatch> find(const QList<AnswerForm> &forms, FormKind kind, const QStringList &headings);

    const AnswerForm &form() const { return m_form; }
    qsizetype columnCount() const { return m_columns.size(); }
    /// The question that a column answers; nullptr: none.
    const FormQuestion *question(qsizetype column) const;
    /// The first column whose question goes there; -1: none.
    qsizetype columnTo(const QString &goesTo) const;
    /// A column that the service adds: its number, when somebody began, which account was signed in.
    bool isOfService(qsizetype column) const { return m_columns[column].isOfService; }
    /// The column of the service that says when somebody answered; -1: none does.
    qsizetype answeredAt() const;

    /// What a cell says here: of a question with choices their values, several of them joined by "; ". What is none of the choices
    /// stays as it was typed, since form services let people add their own.
    QString said(qsizetype column, const QString &cell) const;
    /// The same in the words of the form, for people to read, joined by commas.
    QString told(qsizetype column, const QString &cell) const;

private:
    struct Column {
        qsizetype question = -1;
        bool isOfService = false;
        bool tellsWhen = false; ///< when somebody answered
    };
    FormMatch(const AnswerForm &form, const QStringList &headings);
    QString read(qsizetype column, const QString &cell, const std::function<QString(const FormChoice &)> &as,
                 const QString &joint) const;
    qsizetype answered() const;
    bool isEnough() const;
    /// A form service wrote the file: it says when somebody answered.
    bool showsService(const QStringList &headings) const;

    AnswerForm m_form; ///< with those questions alone that it asks
    QList<Column> m_columns;
};

/// The words of a cell that holds one or several of these, joined by commas, semicolons or new lines, though they may hold commas
/// themselves. Capitals do not matter. What is none of them stays, up to the next comma or semicolon.
QStringList wordsAmong(const QString &cell, const QStringList &known);

} // namespace rnf
