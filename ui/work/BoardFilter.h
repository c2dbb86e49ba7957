#pragma once

#include "work/BoardModel.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace rnf {

class SearchField;

/// What narrows the board: a text, whose work it is, and what it belongs to. What no task tells of is not offered.
class BoardFilter : public QWidget {
    Q_OBJECT

public:
    explicit BoardFilter(QWidget *parent = nullptr);

    BoardModel::Filter filter() const;
    /// Offers what the tasks are told apart by now; what was chosen stays. `me`: whoever works with the program, once that is
    /// known.
    void offer(const BoardModel &model, PersonId me);
    /// Gives the keyboard to the text, which the next letter replaces.
    void startSearch();
    /// Narrows by nothing any more. What is closed is shown or not, as before.
    void clear();
    bool isNarrowing() const;

Q_SIGNALS:
    void changed();
    /// The keyboard goes back to the board.
    void left();

private:
    QComboBox *makeBox(const QString &name, const QString &accessibleName);

    SearchField *m_text;
    QComboBox *m_person, *m_group, *m_placement, *m_event, *m_area;
    QPushButton *m_closed;
};

} // namespace rnf
