#pragma once

#include "history/ChangeWords.h"
#include "look/ScrolledColumn.h"

namespace rnf {

class LineList;

/// One person's history in plain words, newest first, each value with "Put this back".
class PersonHistory : public ScrolledColumn {
    Q_OBJECT

public:
    PersonHistory(Changes &changes, const Session &session, const Dates &dates, QWidget *parent = nullptr);

    void show(PersonId person);

Q_SIGNALS:
    void putBackFailed(const QString &message);

private:
    void addEntry(const ActionEntry &entry);
    void addLine(const ChangeLine &line);

    Changes &m_changes;
    const Session &m_session;
    const Dates &m_dates;
    PersonId m_person;
    LineList *m_lines;
};

} // namespace rnf
