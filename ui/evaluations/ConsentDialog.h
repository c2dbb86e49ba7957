#pragma once

#include "evaluations/Evaluation.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace rnf {

/// Publishes words of an intern about us: which, under which name, and the day on which they agreed to exactly that.
class ConsentDialog : public Dialog {
    Q_OBJECT

public:
    /// `testimonial` says where the words are from, and proposes some; `intern`: what they are called.
    ConsentDialog(Workspace &workspace, const Session &session, const Testimonial &testimonial, const QString &intern,
                  bool isReportSettled, QWidget *parent = nullptr);

Q_SIGNALS:
    void published();

private:
    void publish();

    Workspace &m_workspace;
    const Session &m_session;
    Testimonial m_testimonial;
    bool m_isReportSettled;
    QPlainTextEdit *m_excerpt;
    QComboBox *m_nameForm;
    QCheckBox *m_hasAgreed;
    QDateEdit *m_agreedOn;
};

} // namespace rnf
