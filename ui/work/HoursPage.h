#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "work/WeekModel.h"

class QSplitter;

namespace rnf {

class ApprovalList;
class EntryList;
class WeekGrid;
class WeekHead;

/// The hours of a week, one's own at first: typed into a grid, submitted, and approved or given back beside it.
class HoursPage : public Page {
    Q_OBJECT

public:
    HoursPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// Of whom and of which week; nobody is whoever works here.
    void showWeek(PersonId person, const QDate &monday);
    void showSheet(const WeekKey &key);
    void addWork();
    void thisWeek() { turn(0); }
    void weekBefore() { turn(-1); }
    void weekAfter() { turn(+1); }
    void copyLastWeek();
    void submit();
    void takeBack();
    void approve();
    void approveAll();
    void giveBack();
    /// Asks for a file of hours that were tracked elsewhere.
    void bringInHours();
    /// Writes all hours of whoever is shown, or of everybody, into a file.
    void exportHours();
    void exportEverybodysHours();

    void finishEditing() override;
    bool hasDraft() override;
    void showDraft() override;
    QList<QWidget *> panes() const override;
    /// "This week 12:30 · 3 weeks wait for approval"; any other week is called by its days.
    QString counts() const override;
    void focusList() override;
    /// Whose week it is, unless it is one's own.
    PersonId person() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeWeek();
    void connectHead();
    void reload() override;
    bool isBeingTyped() const override;
    void setKey(const WeekKey &key);
    void showEntries();
    void bringInFile(const QString &path);
    void writeHours(PersonId person, QString name);
    void turn(int weeks);
    QList<WeekKey> keysOf(PersonId person, const QDate &monday);
    WeekKey keyIn(PersonId person, const QDate &monday);
    PersonId me() const;
    void tell(const Result<qint64> &done, const QString &nothingSaid = {});

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    WeekKey m_key; ///< without a person while the program does not know who works here
    QSplitter *m_splitter;
    ApprovalList *m_approvals;
    WeekHead *m_head;
    WeekModel *m_model;
    WeekGrid *m_grid;
    EntryList *m_entries;
};

} // namespace rnf
