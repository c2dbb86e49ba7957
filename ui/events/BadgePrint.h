#pragma once

#include "base/PageMeans.h"
#include "events/BadgePrintout.h"
#include "events/Event.h"
#include "print/PrintSource.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace rnf {

class LabelChoice;

/// Badges of an event for the print dialog, each with the code that checks its wearer in at the door, unless that is unticked: a
/// scanner types it where letters are typed there. Where somebody works stands on it only if that is ticked.
class BadgePrint : public PrintSource {
    Q_OBJECT

public:
    BadgePrint(Workspace &workspace, const Session &session, const Event &event, QObject *parent = nullptr);

    /// Opens the print dialog over a window.
    static void open(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                     QWidget *parent);

    QWidget *makeQuestions(QWidget *parent) override;
    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override;
    Result<Noted> note() override;

private:
    int blank() const;
    bool isTestPage() const;
    void answer();
    QList<Badge> badges() const;

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    QList<PersonId> m_people; ///< by their family names
    QComboBox *m_who = nullptr;
    QCheckBox *m_work = nullptr;
    QCheckBox *m_code = nullptr;
    QSpinBox *m_blank = nullptr;
    LabelChoice *m_sheet = nullptr;
};

} // namespace rnf
