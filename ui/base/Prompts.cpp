#include "base/Prompts.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "csv" of "Lists (*.csv);;All files (*)".
QString firstSuffix(const QString &filter)
{
    static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
    return ending.match(filter).captured(1);
}

} // namespace

QString DesktopPrompts::openPath(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString DesktopPrompts::savePath(QWidget *parent, const QString &title, const QString &proposal, const QString &filter)
{
    QFileDialog dialog(parent, title, proposal, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // An ending that is added later makes it another file, which nobody was asked about.
    dialog.setDefaultSuffix(firstSuffix(filter));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DesktopPrompts::folderPath(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

QString DesktopPrompts::clipboardText() const { return QGuiApplication::clipboard()->text(); }

void DesktopPrompts::setClipboard(QMimeData *data) { QGuiApplication::clipboard()->setMimeData(data); }

} // namespace rnf
