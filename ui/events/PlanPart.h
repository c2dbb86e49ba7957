#pragma once

#include "base/PageMeans.h"
#include "events/EventPart.h"
#include "workspace/Workspace.h"

class QLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rnf {

class PlanTableModel;

/// What has to be done for an event, by its day: the same tasks as on the board. One key each says how far a task is; Enter
/// shows it on the board.
class PlanPart : public EventPart {
    Q_OBJECT

public:
    PlanPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    bool Event::*flag() const override { return &Event::hasPlan; }
    /// Also where somebody gave the event a task on the board.
    bool isWanted(const Event &event) const override;
    void show(const Event &event) override;
    void commit() override;
    /// "3 of 9 done · 1 late"
    QString counts() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A key that sets a status, and takes it back where it is set already.
    struct Mark {
        Qt::Key key;
        TaskStatus status;
        QPushButton *button;
    };

    QLayout *makeHeader();
    void addMark(QLayout *line, const QString &name, Qt::Key key, TaskStatus status);
    void makeTable();
    void makeEmptyState();
    void leadToTemplates(QPushButton *button, const QString &name);
    void read(TaskId chosen);
    void updateButtons();
    void setStatus(TaskStatus status);
    void openTask();
    void addTyped();
    void addFromTemplate();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    PlanTableModel *m_model;
    QLabel *m_numbers;
    QTableView *m_table;
    QStackedWidget *m_states;
    QLineEdit *m_new;
    QList<Mark> m_marks;
};

} // namespace rnf
