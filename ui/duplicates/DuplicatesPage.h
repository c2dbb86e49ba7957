#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "duplicates/AlikeTableModel.h"
#include "workspace/Workspace.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rnf {

class DuplicateLook;
class EmptyState;
class MergeRun;
class SideBySide;

/// Who may be here twice. Above, groups of people who are alike, the likeliest first; below, the group that is chosen, side by
/// side. Looks beside the window when it is shown for the first time; in a small workspace also after every change, in a large
/// one when somebody asks. Enter merges, N says that they are not the same, S puts them off, Space ticks.
class DuplicatesPage : public Page {
    Q_OBJECT

public:
    DuplicatesPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// Only groups with one of these people, under a name.
    void showOnly(const QString &name, const QSet<PersonId> &people);

    QList<QWidget *> panes() const override;
    /// "12 groups of people who may be one · 3 ticked"
    QString counts() const override;
    void focusList() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeBar();
    QWidget *makeList();
    QWidget *makeSides();
    void makeStates();
    QPushButton *makeButton(const QString &text, const QString &name, void (DuplicatesPage::*run)());

    void reload() override;
    void look();
    void stop();
    void take(const AlikePeople &found);
    /// What was found, without what has been settled since.
    void fill();
    void openCurrent();
    void updateState();
    QString told() const;

    int row() const;
    bool actOn(int key);
    void merge();
    void mergeTicked();
    void tellApart();
    void putOff();
    void showAll();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    DuplicateLook *m_look;
    MergeRun *m_merging;
    int m_percent = 0;                  ///< of looking, or of merging
    std::optional<AlikePeople> m_found; ///< nothing: nobody has looked yet
    bool m_isOutOfDate = false;         ///< something was changed since, and it takes long to look
    QString m_onlyName;
    QSet<PersonId> m_only; ///< empty: everybody
    AlikeTableModel *m_model;
    bool m_isFilling = false; ///< the current row moves without opening anybody
    QTableView *m_list;
    SideBySide *m_sides;
    QStackedWidget *m_states;
    QLabel *m_told;
    QPushButton *m_stop, *m_again, *m_all, *m_mergeTicked, *m_merge, *m_apart, *m_putOff;
};

} // namespace rnf
