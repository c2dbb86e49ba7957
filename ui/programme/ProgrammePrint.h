#pragma once

#include "base/PageMeans.h"
#include "exchange/ProgrammeExports.h"
#include "print/PrintSource.h"
#include "workspace/Workspace.h"

class QComboBox;

namespace rnf {

/// The programme of an event for the print dialog: a booklet for the pocket, a list on whole pages, sheets for the wall, and sheets
/// for the doors. Of what was released the newest, or the draft, which says so. Everybody may read it.
class ProgrammePrint : public PrintSource {
    Q_OBJECT

public:
    ProgrammePrint(Workspace &workspace, const Session &session, const Event &event, QObject *parent = nullptr);

    /// Opens the print dialog over a window.
    static void open(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                     QWidget *parent);

    enum class Form { Booklet, List, Wall, Doors };
    /// A programme in a form; not laid out yet. `today` stands at its foot.
    static std::unique_ptr<Printout> printout(const PublicProgramme &programme, Form form, const QDate &today);

    QWidget *makeQuestions(QWidget *parent) override;
    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override { return m_programme.entries.isEmpty(); }
    Result<Noted> note() override;

private:
    Form form() const;
    bool hasChanged() const;
    void answer();

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    ProgrammeExports m_exports;
    PublicProgramme m_programme;
    QComboBox *m_form = nullptr;
    QComboBox *m_version = nullptr;
    bool m_isOld = false; ///< the draft was changed since the newest release
};

} // namespace rnf
