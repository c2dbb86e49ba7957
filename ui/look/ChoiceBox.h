#pragma once

#include <QComboBox>

namespace rnf {

/// A combo box for values that are kept at once: says what was picked in its list, and of what arrow keys went through only
/// where they stopped, when it is left. The wheel scrolls what is behind it.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// What is kept; nothing is said.
    void setKept(int index);
    /// Says what is chosen, as if the box had been left.
    void commit();

Q_SIGNALS:
    void chosen(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int m_kept = -1;
    bool m_isByKey = false;
};

} // namespace rnf
