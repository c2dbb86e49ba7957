#pragma once

#include "base/Prompts.h"
#include "exchange/BccAddresses.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QGridLayout;
class QLabel;
class QScrollArea;
class QSpinBox;

namespace rnf {

/// Hands out the addresses of people batch by batch, for the field Bcc of a mail program: one button copies a batch and marks
/// it, another one opens an e-mail to it. What was copied stands in the history.
class BccDialog : public Dialog {
    Q_OBJECT

public:
    BccDialog(Workspace &workspace, const Session &session, Prompts &prompts, const QList<PersonId> &people,
              const QString &listName, QWidget *parent = nullptr);

private:
    QString told() const;
    void makeSize();
    /// Batches of another size are others, so none of them counts as copied.
    void showBatches();
    /// The next ones below those that are there: of thousands nobody sees most.
    void showMore();
    void fillView();
    void addBatch(QGridLayout *grid, int row, qsizetype first, const QStringList &addresses);
    /// Notes first what leaves; then `handOut`.
    void take(QLabel *mark, const QStringList &addresses, const QString &said, const std::function<bool()> &handOut);
    void copy(QLabel *mark, const QStringList &addresses);
    void openMail(QLabel *mark, const QStringList &addresses);

    const Session &m_session;
    Prompts &m_prompts;
    BccAddresses m_bcc;
    QString m_listName;
    BccList m_list;
    QSpinBox *m_size;
    QScrollArea *m_batches;
    QGridLayout *m_grid = nullptr; ///< of the batches that were made
    int m_made = 0;
};

} // namespace rnf
