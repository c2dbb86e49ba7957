#include "base/Prompts.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
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

/// A name that ends as the files of another choice do, ends as those of this one.
void followFilter(QFileDialog &dialog, const QString &chosen)
{
    const QString suffix = firstSuffix(chosen);
    const QFileInfo named(dialog.selectedFiles().value(0));
    dialog.setDefaultSuffix(suffix);
    const bool isOfOther = std::ranges::any_of(dialog.nameFilters(), [&](const QString &filter) {
        return firstSuffix(filter) == named.suffix() && !named.suffix().isEmpty();
    });
    if (isOfOther && named.suffix() != suffix)
        dialog.selectFile(named.completeBaseName() + u'.' + suffix);
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
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &chosen) { followFilter(dialog, chosen); });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DesktopPrompts::folderPath(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

QString DesktopPrompts::clipboardText() const { return QGuiApplication::clipboard()->text(); }

void DesktopPrompts::setClipboard(QMimeData *data) { QGuiApplication::clipboard()->setMimeData(data); }

} // namespace rnf
