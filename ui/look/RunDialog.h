#pragma once

#include <QDialog>
#include <QEventLoop>
#include <QPointer>

namespace rnf {

/// The name of a property of dialogs that stay open when they are hidden, and are shown again later.
inline constexpr const char *staysOpenHidden = "staysOpenHidden";

/// Runs a dialog until somebody is done with it. Unlike QDialog::exec it goes on while the dialog is hidden, such as behind
/// the lock screen, so that what was typed into it is there afterwards.
inline int runDialog(QDialog &dialog)
{
    dialog.setProperty(staysOpenHidden, true);
    dialog.setModal(true);
    dialog.setResult(QDialog::Rejected);
    QEventLoop loop;
    QObject::connect(&dialog, &QDialog::finished, &loop, &QEventLoop::quit);
    QObject::connect(&dialog, &QObject::destroyed, &loop, &QEventLoop::quit);
    const QPointer<QDialog> guard(&dialog);
    dialog.show();
    loop.exec(QEventLoop::DialogExec);
    return guard ? dialog.result() : int(QDialog::Rejected);
}

} // namespace rnf
