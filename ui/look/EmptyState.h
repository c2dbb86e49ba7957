#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace rnf {

/// What a list shows when it has nothing to show: a picture, one sentence, and the few ways on.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// `pictureName`: see Picture.
    explicit EmptyState(const QString &pictureName, QWidget *parent = nullptr);

    /// The explanation may be left out. Both are plain text.
    void setText(const QString &sentence, const QString &explanation = {});
    /// The first button added is the one most people want.
    QPushButton *addButton(const QString &text);

private:
    QLabel *m_sentence;
    QLabel *m_explanation;
    QBoxLayout *m_buttons;
};

} // namespace rnf
