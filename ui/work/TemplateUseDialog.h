#pragma once

#include "base/PageMeans.h"
#include "look/Dialog.h"
#include "work/TaskTemplates.h"
#include "workspace/Workspace.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QStackedWidget;

namespace rnf {

class PersonButton;
class TemplateTicks;

/// Adds the tasks of a template for a placement or an event, or for somebody or nobody from a day on. Each is shown with the day it would be
/// due, and can be left out; what is there already is left out by itself.
class TemplateUseDialog : public Dialog {
    Q_OBJECT

public:
    /// Without a placement: for the first one that is current.
    TemplateUseDialog(Workspace &workspace, const Session &session, const PageMeans &means, PlacementId placement,
                      QWidget *parent = nullptr);
    /// For this, such as an event, which is called so; nothing else can be chosen.
    TemplateUseDialog(Workspace &workspace, const Session &session, const PageMeans &means, const TemplateUse &use,
                      const QString &usedFor, QWidget *parent = nullptr);

    /// Begins with this template, where it is there.
    void offer(TaskTemplateId first);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TemplateUseDialog(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent);

    QWidget *makeChoices();
    void fillUses(PlacementId placement);
    void showPerson(PersonId person);
    void fillTemplates();
    void readUsual();
    void choose();
    void showPlan();
    void showRemarks();
    QStringList cellsOf(const PlannedTask &planned) const;
    QString remarkOf(const PlannedTask &planned) const;
    TemplateUse use() const;
    TemplateChoice choice() const;
    bool isPlain() const;
    void updateButton();
    void editTemplates();
    void add();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    std::optional<TemplateUse> m_given; ///< what it is for, where nobody chooses
    QList<TaskTemplate> m_templates;
    TaskTemplate m_from;
    QList<PlannedTask> m_plan;
    QHash<TemplateItemId, bool> m_byHand; ///< what somebody ticked, or took the tick from
    QStackedWidget *m_states;
    QFormLayout *m_rows;
    QComboBox *m_template, *m_for;
    PersonButton *m_person;
    QLineEdit *m_day;
    TemplateTicks *m_ticks;
    QLabel *m_remarks;
    QPushButton *m_add;
};

} // namespace rnf
