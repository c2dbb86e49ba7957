#pragma once

#include "base/PageMeans.h"
#include "needs/Need.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace rnf {

class NeedTableModel;

/// The requests of an event: one key each says how far one is; one that cannot be met asks why.
class NeedRequests : public QWidget {
    Q_OBJECT

public:
    NeedRequests(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Event &event);
    /// "14 requests"
    QString counts() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A key that sets a state, and takes it back where it is set already.
    struct Mark {
        Qt::Key key;
        NeedStatus status;
        QPushButton *button;
    };

    QLayout *makeCommands();
    QToolButton *makeMore();
    QWidget *makeFilters();
    void addMark(QLayout *line, const QString &name, const QString &word, Qt::Key key, NeedStatus status);
    void makeTable();
    void makeEmptyStates();
    void read(NeedId chosen);
    void showNumbers();
    void filter();
    void showAll();
    void updateState();
    Need current() const;

    void addNeed();
    void editNeed();
    void removeNeed();
    void setStatus(NeedStatus status);
    void askReason(const Need &before);
    bool save(const Need &before, const Need &after);
    void callThem();
    void print();
    void purge();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    NeedTableModel *m_model;
    QLabel *m_numbers, *m_diets, *m_warnings;
    QWidget *m_filters;
    QComboBox *m_kind, *m_status;
    QTableView *m_table;
    QStackedWidget *m_states;
    QList<Mark> m_marks;
    QAction *m_edit = nullptr, *m_remove = nullptr, *m_call = nullptr, *m_print = nullptr, *m_purge = nullptr;
};

} // namespace rnf
