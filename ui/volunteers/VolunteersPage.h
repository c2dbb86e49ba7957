#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "volunteers/VolunteerTableModel.h"

class QComboBox;
class QStackedWidget;
class QTableView;

namespace rnf {

class ListAndDetail;
class VolunteerDetail;

/// Who offers help, and beside the list whoever is chosen in it, with what they could do. Enter goes into the detail, Esc comes
/// back to the list; in a narrow window the one takes the place of the other.
class VolunteersPage : public Page {
    Q_OBJECT

public:
    VolunteersPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void showPerson(PersonId person);

    void finishEditing() override;
    bool hasDraft() override;
    void showDraft() override;
    QList<QWidget *> panes() const override;
    /// "12 volunteers · 2 wait for a first ask"
    QString counts() const override;
    void focusList() override;
    PersonId person() const override;

Q_SIGNALS:
    void newOfferWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QLayout *makeChoices();
    void makeEmptyStates();
    void makeTable();
    QWidget *makeDetails();
    void filter();
    void showAll();
    void fillSkills();
    void reload() override;
    void openCurrent();
    void updateState();
    void showDetail();

    Workspace &m_workspace;
    VolunteerTableModel *m_volunteers;
    QWidget *m_filters;
    QComboBox *m_kind, *m_skill;
    QTableView *m_table;
    QStackedWidget *m_lists, *m_details;
    ListAndDetail *m_panes;
    VolunteerDetail *m_person;
    bool m_isReloading = false; ///< the current row moves without opening anything
};

} // namespace rnf
