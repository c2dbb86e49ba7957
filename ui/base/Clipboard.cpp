#include "base/Clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// Not every platform says whose it is.
QPointer<QMimeData> lastPut;

} // namespace

QString Clipboard::text() { return QGuiApplication::clipboard()->text(); }

void Clipboard::put(QMimeData *data)
{
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_qba);
    QGuiApplication::clipboard()->setMimeData(data);
    lastPut = data;
}

void Clipboard::emptyOwn()
{
    auto *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard() || (lastPut && clipboard->mimeData() == lastPut))
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace rnf
