#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace rnf {

/// Makes a picture of a widget under a name.
using Take = std::function<void(QWidget &, const QString &)>;

/// The dialog that was just opened over a page; it goes away again.
template <typename Dialog>
void takeDialog(QWidget &page, const QString &name, const Take &take)
{
    const std::unique_ptr<Dialog> dialog(page.window()->findChild<Dialog *>());
    if (!dialog)
        qFatal("no dialog for %s", qPrintable(name));
    take(*dialog, name);
}

} // namespace rnf
