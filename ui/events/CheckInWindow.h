#pragma once

#include "base/Refresh.h"
#include "events/DoorList.h"
#include "workspace/Workspace.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QFrame;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace rnf {

class CheckInLine;
class CheckInModel;
class DoorHead;
class SearchField;
class WalkInForm;
struct RegistrationRow;

/// The door of an event, over the whole screen: a letter or a badge finds who stands there, Enter checks them in. Shows names
/// and what the door must know, nothing else of anybody. A letter reads nothing: the list is held, and read again after
/// everything that is written. Deletes itself when it is closed.
class CheckInWindow : public QWidget {
    Q_OBJECT

public:
    CheckInWindow(Workspace &workspace, const Session &session, const Event &event, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeList();
    QWidget *makeDoor();
    QWidget *makeBoxLine();
    void makeQuestion();
    void makeKeys();
    void stayShut();

    void reload();
    void readUnits(const QList<RegistrationRow> &rows);
    void readKinds();
    QString detailOf(const RegistrationRow &row) const;
    void tick();
    void showRows();
    void choose(int row);

    /// Back at the box, as for the next one.
    void next();
    void showMissing();
    void askWhetherToLeave();
    void openWalkIn();
    void escape();

    void takeChosen();
    void take(const QModelIndex &index);
    void press(const QModelIndex &index);
    void checkIn(const DoorEntry &entry);
    void undoCheckIn(const DoorEntry &entry);
    void welcomeWalkIn(const QString &name);
    void undoWalkIn(const QString &name, qint64 action);

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    Refresh m_refresh;
    QTimer m_clock;
    DoorList m_door;
    QHash<PersonId, QString> m_units;
    QHash<RegistrationKindId, QString> m_kinds;
    int m_walkIns = 0;
    bool m_showsMissing = false;
    DoorHead *m_head;
    QFrame *m_question;
    SearchField *m_box;
    QPushButton *m_missing, *m_walkIn;
    CheckInModel *m_model;
    QListView *m_list;
    WalkInForm *m_form;
    QStackedWidget *m_parts;
    CheckInLine *m_line;
};

} // namespace rnf
