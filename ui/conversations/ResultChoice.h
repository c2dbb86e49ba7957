#pragma once

#include "conversations/Conversation.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace rnf {

/// What came of a contact, chosen by one letter, by arrow keys or by a click. Nothing is chosen at first.
class ResultChoice : public QWidget {
    Q_OBJECT

public:
    explicit ResultChoice(QWidget *parent = nullptr);

    std::optional<ContactResult> result() const;
    void setResult(std::optional<ContactResult> result);

Q_SIGNALS:
    void chosen(rnf::ContactResult result);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QButtonGroup *m_buttons;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace rnf
