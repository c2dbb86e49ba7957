#include "history/PersonHistory.h"

#include "help/Help.h"
#include "look/LineList.h"
#include "look/ToolTip.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rnf {
namespace {

constexpr int shownActions = 50;

} // namespace

PersonHistory::PersonHistory(Changes &changes, const Session &session, const Dates &dates, QWidget *parent)
    : ScrolledColumn(tr("History of this person"), parent), m_changes(changes), m_session(session), m_dates(dates),
      m_lines(new LineList)
{
    Help::setTopic(this, QStringLiteral("history"));
    lines()->addWidget(m_lines);
}

void PersonHistory::show(PersonId person)
{
    m_person = person;
    m_lines->clear();
    const auto entries = m_changes.historyOf(m_session, person, shownActions);
    for (const auto &entry : entries)
        addEntry(entry);
    if (entries.isEmpty())
        m_lines->addLine(tr("Nothing was changed yet."));
}

void PersonHistory::addEntry(const ActionEntry &entry)
{
    m_lines->addTitle(entry.isUndone ? tr("%1 (undone)").arg(entry.label) : entry.label);
    m_lines->addLine(tr("%1, %2").arg(entry.who, ChangeWords::when(entry.at, m_dates.today())), Tone::Quiet);
    ChangeWords words(m_changes, m_session);
    for (const auto &change : m_changes.changesAbout(m_session, entry.seq, m_person)) {
        for (const auto &line : words.lines(change))
            addLine(line);
    }
}

void PersonHistory::addLine(const ChangeLine &line)
{
    const bool isWholePerson = line.entry.op == ChangeEntry::Op::Insert && line.entry.row == m_person.value;
    if (isWholePerson || line.back.isEmpty()) {
        m_lines->addLine(line.text);
        return;
    }
    constexpr qsizetype longest = 28;
    const QString back = line.back.size() > longest ? line.back.left(longest) + u'…' : line.back;
    const auto *shown = m_lines->addLine(line.text, {{back, [this, line] {
                                                          const auto done =
                                                              m_changes.putBack(m_session, tr("Put back %1").arg(line.text),
                                                                                line.entry, line.column);
                                                          if (!done)
                                                              Q_EMIT putBackFailed(done.error().message);
                                                      }}});
    auto *button = shown->findChild<QPushButton *>();
    button->setToolTip(plainToolTip(line.back));
    button->setAccessibleName(tr("%1 (%2)").arg(line.back, line.text));
}

} // namespace rnf
