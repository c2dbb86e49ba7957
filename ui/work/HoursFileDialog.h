#pragma once

#include "base/BringInDialog.h"
#include "exchange/HoursFiles.h"
#include "workspace/Workspace.h"

class QComboBox;

namespace rnf {

/// Brings in hours that were tracked elsewhere: of the people whom the file names, or of somebody who is on screen.
class HoursFileDialog : public BringInDialog {
    Q_OBJECT

public:
    /// `onScreen`: invalid is whoever works here, whom the program does not know among its people yet.
    HoursFileDialog(Workspace &workspace, const Session &session, WindowWork &work, PersonId onScreen, const QString &path,
                    QWidget *parent = nullptr);

private:
    Result<BroughtFile> run(bool isDryRun) override;
    void sheetChosen() override { chooseWhose(); }
    void chooseWhose();
    Result<std::optional<PersonId>> whose(bool isDryRun);

    Workspace &m_workspace;
    const Session &m_session;
    PersonId m_onScreen; ///< invalid: whoever works here, as above
    HoursFiles m_files;
    QComboBox *m_whose;
};

} // namespace rnf
