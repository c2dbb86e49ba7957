#pragma once

#include "look/Dialog.h"
#include "look/LineList.h"
#include "stipends/Stipends.h"
#include "workspace/Workspace.h"

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace rnf {

/// What a programme pays a month, as a new rule from a day on, with examples of what it comes to. Earlier rules stand below.
class StipendRuleDialog : public Dialog {
    Q_OBJECT

public:
    /// Begins with the rule of a month, to be valid from its first day.
    StipendRuleDialog(Workspace &workspace, const Session &session, const InternProgram &program, const QDate &month,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void kept();

private:
    QFormLayout *makeForm();
    QLineEdit *makeField(const QString &name, const QString &text);
    void fillChoices();
    Result<int> readHours(const QLineEdit *field) const;
    Result<int> readMoney(const QLineEdit *field) const;
    /// As it is typed, or what is wrong with it.
    Result<StipendRule> typed() const;
    void showTyped();
    void showRules();
    void remove(const StipendRule &rule);
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    StipendRule m_rule; ///< where typing began
    QDateEdit *m_validFrom;
    QComboBox *m_shape, *m_basis;
    QLabel *m_basisNote, *m_example;
    QLineEdit *m_threshold, *m_low, *m_highHours, *m_high;
    LineList *m_rules;
};

} // namespace rnf
