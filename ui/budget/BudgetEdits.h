#pragma once

#include "base/DayWords.h"
#include "base/Money.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

namespace rnf {

/// An amount as it is typed in a form: "1,250", "1250.00" and "$1,250" are the same; nothing typed is nothing.
class MoneyEdit : public QLineEdit {
    Q_DECLARE_TR_FUNCTIONS(MoneyEdit)

public:
    explicit MoneyEdit(const QString &name, int cents, QWidget *parent = nullptr) : QLineEdit(parent)
    {
        setObjectName(name);
        setPlaceholderText(QStringLiteral("0.00"));
        setCents(cents);
    }
    void setCents(int cents) { setText(cents == 0 ? QString() : Money::shown(cents)); }
    /// False, with what to tell, where it says no amount.
    bool read(int &cents, QString &problem) const
    {
        const auto typed = Money::read(text());
        if (typed)
            cents = *typed;
        else
            problem = tr("“%1” is no amount. Type “1250”, “1,250.00” or “$1,250”.").arg(text());
        return typed.has_value();
    }
};

/// A day on which something happened, in a form; nothing typed is not yet.
class PastDayEdit : public QLineEdit {
    Q_DECLARE_TR_FUNCTIONS(PastDayEdit)

public:
    explicit PastDayEdit(const QString &name, const QDate &day, QWidget *parent = nullptr)
        : QLineEdit(dayAsTyped(day), parent)
    {
        setObjectName(name);
        setPlaceholderText(tr("today, or a day"));
    }
    /// False, with what to tell, where it says no day.
    bool read(QDate &day, const QDate &today, QString &problem) const
    {
        const QString typed = text().trimmed();
        const auto said = typed.isEmpty() ? std::optional(QDate()) : readDay(typed, today);
        if (said)
            day = *said;
        else
            problem = tr("“%1” is no day. Type “today” or “2026-11-27”.").arg(typed);
        return said.has_value();
    }
};

/// Offers the organizations that are known while somebody types.
inline void offerOrganizations(QLineEdit *edit, const QStringList &names)
{
    auto *completer = new QCompleter(names, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

} // namespace rnf
