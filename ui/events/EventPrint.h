#pragma once

#include "base/PageMeans.h"
#include "events/Event.h"
#include "print/PrintSource.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace rnf {

/// The numbered sheets of an event for the print dialog: the one that lies at its door, calls to everybody who said that they come,
/// or to whoever of them is late. Says which calls are due today.
class EventPrint : public PrintSource {
    Q_OBJECT

public:
    static constexpr int usualBlankRows = 15;

    EventPrint(Workspace &workspace, const Session &session, const Event &event, QObject *parent = nullptr);

    /// Opens the print dialog over a window; what was printed can be taken back there.
    static void open(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                     QWidget *parent);

    QWidget *makeQuestions(QWidget *parent) override;
    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override { return m_found.people.isEmpty() && blankRows() == 0; }
    Result<Noted> note() override;

private:
    enum class What { SignIn, Confirm, Late };
    What what() const;
    SheetKind kind() const { return what() == What::SignIn ? SheetKind::SignIn : SheetKind::Confirm; }
    Audience whom() const;
    QString due() const;
    int blankRows() const;
    void answer();

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    Audience m_found;                   ///< who stands on what was chosen
    std::optional<Sheets::Made> m_made; ///< the sheet kept for what was chosen; printing again keeps its number
    QComboBox *m_kind = nullptr;
    QComboBox *m_who = nullptr;
    QSpinBox *m_blank = nullptr;
};

} // namespace rnf
