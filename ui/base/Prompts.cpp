#include "base/Prompts.h"

#include "base/Clipboard.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

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

/// Qt writes into a file that all programs share which folders its dialogs were in and what was chosen there last. That file is
/// as it was, once the dialog is gone.
class KeptHistory {
public:
    KeptHistory()
    {
        for (const auto &key : keys())
            m_before.insert(key, m_settings.value(key));
    }
    ~KeptHistory()
    {
        m_settings.sync();
        for (const auto &key : keys())
            m_before.value(key).isValid() ? m_settings.setValue(key, m_before.value(key)) : m_settings.remove(key);
    }

private:
    static QStringList keys() { return {u"FileDialog/history"_s, u"FileDialog/lastVisited"_s, u"FileDialog/shortcuts"_s}; }

    QSettings m_settings{QSettings::UserScope, u"QtProject"_s};
    QVariantMap m_before;
};

/// Qt's own dialog: those of the desktops put what is chosen in them on the list of recent documents.
constexpr auto ownDialog = QFileDialog::DontUseNativeDialog;

} // namespace

QString DesktopPrompts::openPath(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    const KeptHistory kept;
    return QFileDialog::getOpenFileName(parent, title, folder, filter, nullptr, ownDialog);
}

QString DesktopPrompts::savePath(QWidget *parent, const QString &title, const QString &proposal, const QString &filter)
{
    const KeptHistory kept;
    QFileDialog dialog(parent, title, proposal, filter);
    dialog.setOption(ownDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // An ending that is added later makes it another file, which nobody was asked about.
    dialog.setDefaultSuffix(firstSuffix(filter));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &chosen) { followFilter(dialog, chosen); });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DesktopPrompts::folderPath(QWidget *parent, const QString &title)
{
    const KeptHistory kept;
    return QFileDialog::getExistingDirectory(parent, title, {}, QFileDialog::ShowDirsOnly | ownDialog);
}

QString DesktopPrompts::clipboardText() const { return Clipboard::text(); }

void DesktopPrompts::setClipboard(QMimeData *data) { Clipboard::put(data); }

} // namespace rnf
