#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace rnf {

/// What is read from the top down, and scrolls where there is no room for all of it.
class ScrolledColumn : public QScrollArea {
    Q_OBJECT

public:
    ScrolledColumn(const QString &accessibleName, QWidget *parent = nullptr);

protected:
    QVBoxLayout *lines() const { return m_lines; }

private:
    QVBoxLayout *m_lines;
};

} // namespace rnf
