#pragma once

#include "base/WindowWork.h"
#include "look/Dialog.h"
#include "storage/Connection.h"

namespace rnf {

/// A workspace on an office server is older than this program: says what upgrading it means for everybody and who must update
/// first, and upgrades it when somebody agrees. Accepted, it can be opened.
class UpgradeDialog : public Dialog {
    Q_OBJECT

public:
    /// `schema`: that the workspace gets; it lives as long as this. `backupFolder`: where the copy of before goes.
    UpgradeDialog(const QString &place, const Schema &schema, const QString &backupFolder, QWidget *parent);

    /// Where the copy of before is; empty where somebody else upgraded it meanwhile.
    QString copy() const { return m_copy; }

public Q_SLOTS:
    /// Not while it is being upgraded.
    void reject() override;

private:
    void look();
    void showWho(const Result<QList<ConnectedProgram>> &older);
    void upgrade();

    QString m_place;
    const Schema &m_schema;
    QString m_backupFolder;
    QString m_copy;
    QPushButton *m_again;
    QPushButton *m_upgrade;
    QLabel *m_who;
    bool m_isUpgrading = false;
    WindowWork m_work;
};

} // namespace rnf
