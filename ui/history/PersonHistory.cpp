#include "history/PersonHistory.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "look/ToolTip.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rnf {
namespace {

constexpr int shownActions = 50;

} // namespace

PersonHistory::PersonHistory(Changes &changes, const Session &session, const Dates &dates, QWidget *parent)
    : QWidget(parent), m_changes(changes), m_session(session), m_dates(dates)
{
    Help::setTopic(this, QStringLiteral("history"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("History of this person"));
    auto *inner = new QWidget(scroll);
    m_lines = new QVBoxLayout(inner);
    m_lines->setContentsMargins(Theme::gap * 2, Theme::gap * 2, Theme::gap * 2, Theme::gap * 2);
    m_lines->setSpacing(Theme::gap / 2);
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void PersonHistory::show(PersonId person)
{
    m_person = person;
    while (auto *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto entries = m_changes.historyOf(m_session, person, shownActions);
    for (const auto &entry : entries)
        addEntry(entry);
    if (entries.isEmpty())
        m_lines->addWidget(recordLabel(tr("Nothing was changed yet."), this));
    m_lines->addStretch();
}

void PersonHistory::addEntry(const ActionEntry &entry)
{
    auto *title = recordLabel(entry.isUndone ? tr("%1 (undone)").arg(entry.label) : entry.label, this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_lines->addWidget(title);
    auto *when = recordLabel(tr("%1, %2").arg(entry.who, ChangeWords::when(entry.at, m_dates.today())), this);
    Theme::makeQuiet(when);
    m_lines->addWidget(when);
    ChangeWords words(m_changes, m_session);
    for (const auto &change : m_changes.changesAbout(m_session, entry.seq, m_person)) {
        for (const auto &line : words.lines(change))
            addLine(line);
    }
    m_lines->addSpacing(Theme::gap * 2);
}

void PersonHistory::addLine(const ChangeLine &line)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(recordLabel(line.text, row), 1);
    const bool isWholePerson = line.entry.op == ChangeEntry::Op::Insert && line.entry.row == m_person.value;
    if (!isWholePerson && !line.back.isEmpty()) {
        constexpr qsizetype longest = 28;
        auto *button = new QPushButton(line.back.size() > longest ? line.back.left(longest) + u'…' : line.back, row);
        Theme::makeLink(button);
        button->setToolTip(plainToolTip(line.back));
        button->setAccessibleName(tr("%1 (%2)").arg(line.back, line.text));
        layout->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, line] {
            const auto done = m_changes.putBack(m_session, tr("Put back %1").arg(line.text), line.entry, line.column);
            if (!done)
                Q_EMIT putBackFailed(done.error().message);
        });
    }
    m_lines->addWidget(row);
}

} // namespace rnf
