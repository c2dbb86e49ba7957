#pragma once

#include "base/BringInDialog.h"
#include "exchange/RegistrationFiles.h"
#include "workspace/Workspace.h"

class QComboBox;
class QListWidget;

namespace rnf {

/// Brings in who registered for an event, or who came to it, as another program has them. Who is on the list and no longer in the
/// file stays as they are unless they are ticked, which marks them as cancelled.
class RegistrationFileDialog : public BringInDialog {
    Q_OBJECT

public:
    RegistrationFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                           const QString &path, QWidget *parent = nullptr);

private:
    Result<BroughtFile> run(bool isDryRun) override;
    void sheetChosen() override { proposeMeaning(); }
    void proposeMeaning();
    void makeMissing();
    void showMissing(const QList<RegistrationRow> &missing);
    QList<RegistrationId> cancelled() const;

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    RegistrationFiles m_files;
    QComboBox *m_as;
    QWidget *m_missingPart;
    QLabel *m_missingText;
    QListWidget *m_missing;
};

} // namespace rnf
