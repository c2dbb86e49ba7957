#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace rnf {

/// Says how far an import is, and lets it be cancelled.
class RunningStep : public QWidget {
    Q_OBJECT

public:
    explicit RunningStep(QWidget *parent = nullptr);

    /// Nothing is known yet but the name of the list.
    void begin(const QString &list);
    void show(qint64 done, qint64 total);

Q_SIGNALS:
    void cancelled();

private:
    QString m_list;
    QLabel *m_text;
    QProgressBar *m_progress;
};

} // namespace rnf
