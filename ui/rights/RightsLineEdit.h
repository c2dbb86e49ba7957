#pragma once

#include "look/Theme.h"
#include "rights/RightsRules.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace rnf {

class FieldEdit;

/// The colour only helps: nothing is good where something is not known.
Tone toneOf(RightsFlag flag);

/// One question of a rights check: what the records say of it, and where a person answers, the answer with its evidence.
class RightsLineEdit : public QWidget {
    Q_OBJECT

public:
    RightsLineEdit(const RightsLine &line, bool isWritable, QWidget *parent = nullptr);

    /// What is typed and not left yet stays.
    void showFinding(const RightsFinding &finding, const RightsAnswer &answer);
    bool isAsked() const;
    /// Hands over what is being typed.
    void commit();
    RightsAnswer answer() const;

Q_SIGNALS:
    void answered();

private:
    QLayout *makeHead();
    QWidget *makeAnswers(bool isWritable);
    void showReply(RightsReply reply);

    const RightsLine &m_line;
    QLabel *m_flag, *m_sentence;
    QWidget *m_answers;
    QButtonGroup *m_replies;
    FieldEdit *m_evidence;
};

} // namespace rnf
