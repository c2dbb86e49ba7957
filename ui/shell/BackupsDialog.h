#pragma once

#include "base/Job.h"
#include "base/WindowWork.h"
#include "look/Dialog.h"
#include "workspace/Backups.h"
#include "workspace/Workspace.h"

class QTableWidget;

namespace rnf {

class Prompts;

/// The copies of a workspace, here and in the second place: makes one, tests the newest, says where the second place is. Accepted,
/// it answers which copy is to be restored or read.
class BackupsDialog : public Dialog {
    Q_OBJECT

public:
    enum class Wish { Restore, Read };

    BackupsDialog(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent);

    Wish wish() const { return m_wish; }
    /// The path of the copy that was chosen.
    QString chosen() const { return m_chosen; }

public Q_SLOTS:
    /// While something runs this only ends a test.
    void reject() override;

private:
    enum Column { Moment, Where, Size, People, Encrypted, Tested, ColumnCount };

    /// A copy, wherever it lies.
    struct Line {
        BackupCopy copy; ///< the nearer one of two
        bool isHere = false, isThere = false;
    };

    void makeTable();
    QWidget *makeCopyLine();
    QWidget *makeSecondLine();
    void connectButtons();
    /// What is said of how copies are made.
    QString about() const;
    void run(const QString &what, const std::function<Result<>(const Job &)> &work);
    void load();
    void showCopies(const QList<BackupCopy> &here, const QList<BackupCopy> &there);
    QStringList cellsOf(const Line &line, const std::optional<BackupTest> &test) const;
    void showTest();
    void showSecondPlace();
    void updateButtons();
    void backUp();
    void backUpElsewhere();
    void test();
    void chooseSecondPlace();
    void forgetSecondPlace();
    void leaveWith(Wish wish);

    Workspace &m_workspace;
    Session m_session;
    Prompts &m_prompts;
    QTableWidget *m_table;
    QLabel *m_test;
    QLabel *m_second;
    QLabel *m_doing;
    QPushButton *m_restore, *m_read, *m_choose, *m_forget, *m_make, *m_try;
    QList<Line> m_lines;
    Wish m_wish = Wish::Restore;
    QString m_chosen;
    std::shared_ptr<Job> m_job; ///< none: nothing is running
    WindowWork m_work;
};

} // namespace rnf
