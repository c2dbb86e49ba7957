#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace rnf {

class ListColumns;

/// The small window in which the columns of a list are chosen: those shown stand first, in their order, and can be dragged;
/// all others are found by a few letters. Each tick counts at once.
class ColumnChooser : public QFrame {
    Q_OBJECT

public:
    ColumnChooser(const ListColumns &known, const QStringList &shown, QWidget *parent);

    /// Shows itself there, and deletes itself when it is closed.
    void openAt(const QPoint &at);

Q_SIGNALS:
    void chosen(const QStringList &columns);

private:
    void fill(const ListColumns &known, const QStringList &shown);
    void filter(const QString &text);
    void moveCurrent(int step);
    void say();

    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace rnf
