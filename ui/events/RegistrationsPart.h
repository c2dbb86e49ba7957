#pragma once

#include "base/PageMeans.h"
#include "events/EventPart.h"
#include "events/RegistrationTableModel.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rnf {

class ForecastLabel;
class RegistrationFilter;
class RegistrationMarks;
class SearchField;

/// Who is invited to an event, what they said, and whether they came. Answers and attendance are noted by one key each, of
/// however many are chosen; Enter shows the person.
class RegistrationsPart : public EventPart {
    Q_OBJECT

public:
    RegistrationsPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Event &event) override;
    void commit() override;
    QString counts() const override;

Q_SIGNALS:
    void signInSheetWanted(const rnf::Event &event);
    /// From a file.
    void listWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeCommands();
    QWidget *makeNotice();
    QWidget *makeFilters();
    QWidget *makeList();
    void makeTable();
    void makeEmptyStates();

    void read();
    void choose(const QList<Registration> &chosen, int otherwise);
    void showNumbers();
    void showKinds();
    void showOffers();
    void filter();
    void showAll();
    void updateState();

    void invite();
    void addSomebody();
    void put(PersonId person);
    void openDoor();
    void printSheet() { Q_EMIT signInSheetWanted(m_event); }
    void closeAttendance();
    void passOn();
    void openKinds();
    void openPerson();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    RegistrationTableModel *m_model;
    QLabel *m_numbers;
    ForecastLabel *m_forecast;
    QWidget *m_notice;
    QLabel *m_offers;
    QLabel *m_warnings;
    QWidget *m_filters;
    RegistrationFilter *m_only;
    SearchField *m_search;
    QTableView *m_table;
    QStackedWidget *m_states;
    RegistrationMarks *m_marks;
    QPushButton *m_close;
};

} // namespace rnf
