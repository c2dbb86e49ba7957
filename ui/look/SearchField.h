#pragma once

#include <QLineEdit>

namespace rnf {

/// Where one types what one looks for. Esc empties it; in an empty one it says `escaped`, so that the list can have the
/// focus again. Down says `wentDown`. The placeholder is also its name for screen readers.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody typed this, or emptied it; what the program writes in it is not told.
    void searched(const QString &text);
    void escaped();
    void wentDown();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void empty();
};

} // namespace rnf
