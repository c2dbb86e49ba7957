#pragma once

#include "base/Prompts.h"

#include <QImage>
#include <QMimeData>

namespace rnf {

/// Answers every question for a path with the same one and keeps what is copied, as a test says beforehand.
class ScriptedPrompts : public Prompts {
public:
    QString openPath(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    QString savePath(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    QString folderPath(QWidget *, const QString &) override { return path; }
    QString clipboardText() const override { return clipboard; }
    void setClipboard(QMimeData *data) override
    {
        clipboard = data->text();
        html = data->html();
        image = qvariant_cast<QImage>(data->imageData());
        delete data;
    }

    QString path;
    QString clipboard;
    QString html;
    QImage image;
};

} // namespace rnf
