#pragma once

#include "lists/ConditionEdit.h"

class QLineEdit;
class QPushButton;

namespace rnf {

class FlowLayout;

/// What is listed, as a sentence whose parts can be changed: "Unit is Laundry and Last contact is more than 30 days ago".
/// Each clause is a button that opens its choice; where one of several is enough, they stand with "or" between them. Keeps
/// nothing itself but what it shows.
class FilterBar : public QFrame {
    Q_OBJECT

public:
    FilterBar(Lists &lists, const Session &session, const QDate &today, QWidget *parent);

    /// What stands in the sentence: a name before it, when the list has one, and the conditions. `mayBeSaved`: as a list;
    /// `isChanged`: of a saved list, since it was saved.
    void setFilter(const QString &name, const PeopleFilter &filter, bool mayBeSaved, bool isChanged);
    void setCount(const QString &text);
    /// Asks for a name in place.
    void askForName();

Q_SIGNALS:
    void conditionChanged(const rnf::Condition &condition);
    void everyoneWanted();
    void saveWanted(const QString &name);
    void updateWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addPart(int part);
    void addClause(int part, int alternative);
    void addWord(const QString &text);
    void openEdit(int part, int alternative, const QWidget *below);
    void take(const Condition &clause);
    void drop(int part, int alternative);
    void endNaming(bool isKept);

    Lists &m_lists;
    ConditionEdit *m_edit;
    FlowLayout *m_layout;
    QPushButton *m_add, *m_everyone, *m_save, *m_update;
    QLineEdit *m_name;
    QList<QWidget *> m_words; ///< of the sentence, made anew with every change
    QString m_listName;
    QList<Condition> m_parts; ///< all of which must be met
    int m_part = 0;           ///< the one being edited, and which of its alternatives
    int m_alternative = 0;
};

} // namespace rnf
