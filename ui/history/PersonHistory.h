#pragma once

#include "history/ChangeWords.h"

#include <QWidget>

class QVBoxLayout;

namespace rnf {

/// One person's history in plain words, newest first, each value with "Put this back".
class PersonHistory : public QWidget {
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
    QVBoxLayout *m_lines;
};

} // namespace rnf
