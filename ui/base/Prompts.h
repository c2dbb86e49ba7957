#pragma once

#include <QString>

class QMimeData;
class QWidget;

namespace rnf {

/// What a window asks of the desktop. A test puts another one in its place.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// The chosen path; empty when somebody thought better of it. An empty folder: where the desktop thinks best.
    virtual QString openPath(QWidget *parent, const QString &title, const QString &folder, const QString &filter) = 0;
    /// A file that is there has been agreed to, also where its name got the ending of the first filter.
    virtual QString savePath(QWidget *parent, const QString &title, const QString &proposal, const QString &filter) = 0;
    /// A folder that is there.
    virtual QString folderPath(QWidget *parent, const QString &title) = 0;
    virtual QString clipboardText() const = 0;
    virtual void setClipboard(QMimeData *data) = 0; ///< takes ownership
};

/// The desktop's own dialogs and clipboard.
class DesktopPrompts : public Prompts {
public:
    QString openPath(QWidget *parent, const QString &title, const QString &folder, const QString &filter) override;
    QString savePath(QWidget *parent, const QString &title, const QString &proposal, const QString &filter) override;
    QString folderPath(QWidget *parent, const QString &title) override;
    QString clipboardText() const override;
    void setClipboard(QMimeData *data) override;
};

} // namespace rnf
