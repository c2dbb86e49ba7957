#pragma once

#include "base/PageMeans.h"
#include "look/Drafts.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace rnf {

class ChoiceBox;
class DayEdit;
class FieldEdit;
class PersonButton;

/// What was agreed for a placement, changed in place, with what the rules of its programme say of it. A field is kept when it
/// is left.
class PlacementForm : public QWidget {
    Q_OBJECT

public:
    PlacementForm(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);
    ~PlacementForm() override;

    /// What is typed about a placement stays with it.
    void show(const Placement &placement);
    void commit();
    /// The placement of which something typed waits that could not be kept.
    std::optional<PlacementId> drafted();
    /// Gives the keyboard to what waits of the placement shown.
    void showDraft();

private:
    void layOut();
    void connectFields();
    Drafts::Subject subject() const;
    Drafts::Edits drafting() const;
    void fill();
    void fillPrograms();
    void fillSchool();
    void showRules();
    void keepTermEnd();
    void keepHours();
    void keepSchool();
    void moveTo(const QDate &start);
    template <typename Change>
    void change(Change apply, FieldEdit *field = nullptr);
    QDate today() const { return m_workspace.store().dates().today(); }

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Placement m_placement;
    QList<InternProgram> m_programs;
    ChoiceBox *m_program;
    DayEdit *m_start, *m_end;
    FieldEdit *m_termEnd, *m_hours, *m_school, *m_major;
    PersonButton *m_supervisor, *m_faculty;
    ChoiceBox *m_workClass;
    QCheckBox *m_isRemote, *m_wantsCredit;
    QLabel *m_dates, *m_fit;
};

} // namespace rnf
