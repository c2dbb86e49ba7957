#pragma once

#include "base/LatestRead.h"
#include "exchange/AlikeRows.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace rnf {

/// Rows that would make somebody new and look like somebody here, each beside that person. S says that both are one, so that the
/// row changes whom we have; N that they are two, which is remembered; L leaves it for later. Nobody becomes one by itself.
class AlikeStep : public QWidget {
    Q_OBJECT

public:
    AlikeStep(Workspace &workspace, const Session &session, QWidget *parent = nullptr);
    ~AlikeStep() override;

    /// Looks beside the window for those whom the newcomers of a trial are like; nobody waits for it. What was decided stays.
    void look(const ImportOutcome &trial);
    /// Another list.
    void forget();
    /// What was decided, by the numbers of the rows.
    QHash<qint64, PersonId> same() const { return decided(Decision::Same); }
    QHash<qint64, PersonId> apart() const { return decided(Decision::New); }

Q_SIGNALS:
    /// So many rows are like somebody.
    void counted(int rows);
    /// Another row is about somebody we have, or no longer.
    void sameChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Decision { Later, Same, New };

    void makeList();
    void makeSides();
    QLayout *makeButtons();
    void take(const QList<AlikeRow> &found);
    void fillRow(int row);
    void openCurrent();
    void decide(Decision decision);
    QHash<qint64, PersonId> decided(Decision decision) const;

    Workspace &m_workspace;
    const Session &m_session;
    QList<Newcomer> m_newcomers; ///< of the latest look
    QList<AlikeRow> m_rows;
    QHash<qint64, Decision> m_decisions; ///< by the number of the row
    QTableWidget *m_list;
    QTableWidget *m_sides;
    QLabel *m_why;
    QPushButton *m_same, *m_new, *m_later;
    std::shared_ptr<Job> m_job;
    LatestRead<std::optional<QList<AlikeRow>>> m_looking;
};

} // namespace rnf
