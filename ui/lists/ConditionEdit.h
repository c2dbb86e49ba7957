#pragma once

#include "lists/Lists.h"

#include <QFrame>
#include <QTimer>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace rnf {

/// The small window in which one clause is chosen: what is asked, how, and the value with the names in use. Whatever makes
/// sense is said at once, so that the list behind it follows; Enter or a click beside it closes it.
class ConditionEdit : public QFrame {
    Q_OBJECT

public:
    ConditionEdit(Lists &lists, const Session &session, const QDate &today, QWidget *parent);

    /// Shows a clause, or with an empty one a fresh choice, below this widget.
    void open(const Condition &clause, const QWidget *below);
    /// How many people the list has with it.
    void setCount(const QString &text);

Q_SIGNALS:
    void edited(const rnf::Condition &clause);
    void alternativeWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    const ConditionField &field() const;
    Condition clause() const;
    void fillOperators(Operator wanted);
    void showValue(const QString &value);
    void say();

    Lists &m_lists;
    const Session &m_session;
    QDate m_today;
    Condition m_said; ///< what is known outside
    QComboBox *m_field, *m_operator, *m_choice;
    QStackedWidget *m_values;
    QLineEdit *m_text;
    QSpinBox *m_number;
    QDateEdit *m_day;
    QLabel *m_count;
    QPushButton *m_or;
    QTimer m_typing;
};

} // namespace rnf
