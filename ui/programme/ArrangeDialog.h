#pragma once

#include "agenda/AgendaPlan.h"
#include "base/Job.h"
#include "look/Dialog.h"
#include "programme/ArrangeOutcome.h"
#include "programme/ScheduleAgenda.h"
#include "workspace/Workspace.h"

#include <QFutureWatcher>
#include <QTimer>

#include <mutex>

class QCheckBox;
class QFormLayout;
class QLabel;
class QSlider;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace rnf {

class ArrangeMovesModel;
class WindowWork;

/// Lets the program find rooms and times: shows how good the best arrangement so far is beside what stands in the draft, and what
/// it would move, and takes it over when somebody says so. Nothing is written before.
class ArrangeDialog : public Dialog {
    Q_OBJECT

public:
    ArrangeDialog(Workspace &workspace, const Session &session, WindowWork &work, const ScheduleFacts &facts,
                  QWidget *parent);
    /// Waits for the search to end.
    ~ArrangeDialog() override;

private:
    struct Weight {
        QSlider *slider;
        int ArrangeWishes::*part;
    };
    QWidget *makeMore();
    QStackedLayout *makeMoves();
    void addWeight(QFormLayout *form, const QString &text, const QString &name, int ArrangeWishes::*part);
    ArrangeWishes wishes() const;
    void start();
    void stop();
    void forget();
    void showBest();
    void finish();
    void showOutcome();
    /// What the best so far would move, with the same row chosen.
    void showMoves();
    /// In the place of what would move.
    void showInstead(const QString &sentence);
    void takeOver();
    QString told(const AgendaScore &score) const;

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    const ScheduleFacts m_facts;
    std::unique_ptr<ScheduleAgenda> m_agenda; ///< what is searched
    std::unique_ptr<Job> m_job;               ///< while it runs
    QFutureWatcher<std::optional<AgendaPlan>> m_search;
    QTimer m_watch;
    std::mutex m_bestMutex;
    std::optional<AgendaPlan> m_best;
    ArrangeOutcome m_outcome; ///< of the best, as it is shown
    quint64 m_seed;
    QCheckBox *m_onlyWaiting, *m_steady;
    QList<Weight> m_weights;
    QLabel *m_before, *m_after, *m_instead;
    ArrangeMovesModel *m_moves;
    QTableView *m_table;
    QStackedLayout *m_shown; ///< the table, or what is said instead
    QPushButton *m_stop, *m_go;
};

} // namespace rnf
