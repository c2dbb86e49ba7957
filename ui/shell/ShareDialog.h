#pragma once

#include "base/Job.h"
#include "base/WindowWork.h"
#include "look/Dialog.h"
#include "storage/WorkspaceLock.h"

#include <QDate>
#include <QTemporaryDir>

class QGridLayout;

namespace rnf {

class Prompts;

/// A copy of a file on a share, or of a backup, which nobody else on this computer can read and which goes with this.
struct ShareCopy {
    QTemporaryDir folder;
    QString original; ///< where the file is that it was made of
    QDate takenOn;
    QTime takenAt = {}; ///< of a backup

    QString path() const;
    QString day() const; ///< as people write it
};

/// A file lies on a network share, where nobody can work in it safely: asks what to do with it, does that, and says what went
/// wrong. Accepted, it answers what is to be opened.
class ShareDialog : public Dialog {
    Q_OBJECT

public:
    /// `path`: of the file. The prompts live as long as this.
    ShareDialog(const QString &path, WorkspaceLock::FileSystemOf fileSystemOf, Prompts &prompts, QWidget *parent);

    /// The file on this computer, once it was moved; else empty.
    QString movedTo() const { return m_movedTo; }
    /// The copy to read, once there is one.
    std::unique_ptr<ShareCopy> takeCopy() { return std::move(m_copy); }
    /// An office server is to be opened instead.
    bool isServerWanted() const { return m_isServerWanted; }

public Q_SLOTS:
    /// While something is copied this only ends the copying.
    void reject() override;

Q_SIGNALS:
    void progressed(int percent);

private:
    QPushButton *addChoice(QGridLayout *choices, const QString &text, const QString &about, const QString &name);
    void addServerLink(QGridLayout *choices);
    void moveHere();
    void copyToRead();
    /// Works beside the window; closes the dialog when that went well.
    void run(const std::function<Result<>(const Job &)> &work, const std::function<void()> &done);
    void showRunning(bool isRunning);

    QString m_path;

    WorkspaceLock::FileSystemOf m_fileSystemOf;
    Prompts &m_prompts;
    QList<QWidget *> m_choices;
    QLabel *m_doing;
    QString m_movedTo;
    std::unique_ptr<ShareCopy> m_copy;
    bool m_isServerWanted = false;
    std::shared_ptr<Job> m_job; ///< none: nothing is running
    WindowWork m_work;
};

} // namespace rnf
