#pragma once

#include "base/Prompts.h"
#include "standing/Attachment.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace rnf {

/// The scan or photo that comes with a card: chosen, or dropped here, looked at, taken away again.
class ScanEdit : public QWidget {
    Q_OBJECT

public:
    explicit ScanEdit(Prompts &prompts, QWidget *parent = nullptr);

    const std::optional<AttachedFile> &scan() const { return m_scan; }

Q_SIGNALS:
    /// Why a file cannot be taken; empty once one was.
    void told(const QString &problem);

private:
    void choose();
    void take(const QString &path);
    void show(const std::optional<AttachedFile> &scan);

    Prompts &m_prompts;
    std::optional<AttachedFile> m_scan;
    QLabel *m_what;
    QPushButton *m_choose, *m_open, *m_remove;
};

} // namespace rnf
