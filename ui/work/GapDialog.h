#pragma once

#include "look/Dialog.h"
#include "work/Timer.h"

class QButtonGroup;
class QLineEdit;

namespace rnf {

/// The timer ran while the program did not: asks what of it shall be kept.
class GapDialog : public Dialog {
    Q_OBJECT

public:
    /// `work`: what it ran for. `now`: an instant.
    GapDialog(const Timer &timer, const QString &work, const QDateTime &now, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It ran up to then. It stays open until `accept`.
    void kept(const QDateTime &upTo);
    void dropped();

private:
    enum Choice { UpToSeen, All, Length, Nothing };

    void addChoice(Choice choice, const QString &text, const QString &objectName);
    void answer();
    void keepLength();

    QDateTime m_started, m_seen, m_now;
    QButtonGroup *m_choices;
    QLineEdit *m_length;
};

} // namespace rnf
