#pragma once

#include "base/PageMeans.h"
#include "look/Dialog.h"
#include "work/TaskTemplates.h"
#include "workspace/Workspace.h"

class QListWidget;
class QListWidgetItem;
class QStackedWidget;
class QTableView;

namespace rnf {

class TemplateItemModel;

/// All templates of tasks: their names at the left, the tasks of one of them at the right. F2 or typing changes what the keyboard
/// is on, Del takes it away; every change is kept at once.
class TemplatesDialog : public Dialog {
    Q_OBJECT

public:
    TemplatesDialog(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLists();
    void makeTable();
    void makeButtons();
    void fill(TaskTemplateId chosen);
    void showChosen();
    void updateButtons();
    std::optional<TaskTemplate> chosen() const;
    bool tell(const Result<qint64> &done);
    void addNew();
    void addCopy();
    void add(TaskTemplate added);
    void addUsual();
    void addFromTasks();
    void rename(QListWidgetItem *line);
    void removeTemplate();
    void removeItem();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QList<TaskTemplate> m_templates;
    TemplateItemModel *m_model;
    QStackedWidget *m_states;
    QListWidget *m_names;
    QTableView *m_items;
    QLabel *m_when;
    QPushButton *m_new, *m_copy, *m_fromTasks, *m_delete, *m_deleteItem;
    bool m_isRefused = false; ///< what was typed last could not be kept
};

} // namespace rnf
