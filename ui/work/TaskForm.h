#pragma once

#include "base/PageMeans.h"
#include "look/Drafts.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;

namespace rnf {

class ChoiceBox;
class FieldEdit;
class NumberEdit;
class PersonButton;

/// The fields of a task, each kept when it is left; a new task is kept with its title, and has the other fields from then on.
class TaskForm : public QWidget {
    Q_OBJECT

public:
    TaskForm(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    const Task &task() const { return m_task; }
    /// Without an id: a new one.
    void show(const Task &task);
    /// Keeps what is being typed and chosen.
    void commit();
    Drafts::Edits drafting() const;
    void keep(const Task &after, FieldEdit *field = nullptr);

Q_SIGNALS:
    void created(rnf::TaskId task);
    /// It was kept or refused; what is known of it should be shown again.
    void kept();

private:
    /// What is typed goes into a task, or is refused.
    using Reader = std::function<Result<>(Task &, const QString &)>;
    using Setter = std::function<void(Task &, qint64 chosen)>;

    FieldEdit *addText(const QString &name, const QString &label, const Reader &read, bool isLong = false);
    ChoiceBox *addChoice(const QString &name, const QString &label, const Setter &set);
    void addWork();
    void addKind();
    void connectOthers();
    Result<> readDue(Task &task, const QString &text) const;
    void add(const Task &task);
    QList<FieldEdit *> texts() const { return {m_title, m_due, m_skill, m_place, m_area, m_note}; }
    QList<ChoiceBox *> choices() const { return {m_status, m_effort, m_after, m_category, m_group, m_placement, m_event}; }
    void fillTexts();
    void fillOthers();
    void fillGroups();
    void fillPlacements();
    void fillEvents();
    void setEvent(Task &task, EventId event) const;
    void fillAfter();
    /// Whoever does not gives their tasks to nobody else.
    bool leads() const { return Policy::allows(m_session, Operation::LeadWork); }
    QDate today() const { return m_workspace.store().dates().today(); }

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Task m_task;
    QFormLayout *m_rows;
    FieldEdit *m_title, *m_due, *m_skill, *m_place, *m_area, *m_note;
    ChoiceBox *m_status, *m_effort, *m_after, *m_category, *m_group, *m_placement, *m_event;
    PersonButton *m_assignee;
    NumberEdit *m_needed;
    QCheckBox *m_isRemote, *m_isEssential;
};

} // namespace rnf
