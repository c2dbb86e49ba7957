#include "base/Prompts.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

namespace rnf {

QString DesktopPrompts::openPath(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString DesktopPrompts::savePath(QWidget *parent, const QString &title, const QString &proposal, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

QString DesktopPrompts::clipboardText() const { return QGuiApplication::clipboard()->text(); }

void DesktopPrompts::setClipboard(QMimeData *data) { QGuiApplication::clipboard()->setMimeData(data); }

} // namespace rnf
