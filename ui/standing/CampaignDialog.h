#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace rnf {

/// The campaigns: their names, which end of the scale is with us, what its values are called, and the goal for cards. The
/// newest that has not ended is the one that people are assessed for.
class CampaignDialog : public Dialog {
    Q_OBJECT

public:
    CampaignDialog(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void done(const QString &text, qint64 action);

private:
    void fillChoices();
    QFormLayout *makeForm();
    void turnWords();
    void show(int which);
    Campaign shown() const;
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    QList<Campaign> m_campaigns; ///< the last one is a new one
    QComboBox *m_which;
    QLineEdit *m_name;
    QComboBox *m_strongest;
    QList<QLineEdit *> m_words;
    QStringList m_ours; ///< the words of the scale that is shown
    QSpinBox *m_goal;
    QCheckBox *m_hasEnded;
};

} // namespace rnf
