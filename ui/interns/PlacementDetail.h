#pragma once

#include "base/PageMeans.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace rnf {

class PlacementForm;
class PlacementPart;
class TermPart;

/// One placement beside the list: whose it is, the steps it can go, and under tabs its term and what other features know of it.
class PlacementDetail : public QWidget {
    Q_OBJECT

public:
    PlacementDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// Takes the part over, as the last tab.
    void addPart(PlacementPart *part, const QString &title);
    void show(const Placement &placement);
    void remove();
    void commit();
    PlacementForm *form() const;
    /// Gives the keyboard to what was typed about the term and waits.
    void showDraft();

Q_SIGNALS:
    void accountAsked();
    /// A step has ended somebody's placement just now.
    void ended(rnf::PersonId person);

private:
    QLayout *makeHeading();
    QLayout *makeButtons();
    QLayout *makeSteps();
    PlacementPart *part() const;
    void turn();
    void showState();
    void step(PlacementStatus to);
    void endEarly();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Placement m_placement;
    QLabel *m_name, *m_contact, *m_state;
    QPushButton *m_account = nullptr; ///< none for an intern, nor the steps
    QList<std::pair<PlacementStatus, QPushButton *>> m_steps;
    QTabBar *m_tabs;
    QStackedWidget *m_parts;
    TermPart *m_term;
};

} // namespace rnf
