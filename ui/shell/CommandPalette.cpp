#include "shell/CommandPalette.h"

#include "base/Text.h"
#include "help/Help.h"
#include "look/Icons.h"
#include "look/RowNear.h"
#include "look/Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {
constexpr int shownPeople = 6;
constexpr int personRole = Qt::UserRole;
constexpr int actionRole = Qt::UserRole + 1;
} // namespace

QString CommandPalette::plainText(const QAction *action)
{
    return action->text().replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
}

CommandPalette::CommandPalette(const QList<QAction *> &actions, People *people, const Session &session, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_people(people), m_session(session), m_typed(new QLineEdit(this)),
      m_found(new QListWidget(this))
{
    Help::setTopic(this, u"keys"_s);
    setWindowTitle(tr("Find anything"));
    resize(560, 420);
    m_typed->setPlaceholderText(tr("A person, or what you want to do"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->installEventFilter(this);
    m_found->setAccessibleName(tr("Found"));
    m_found->setIconSize({20, 20});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::wide);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_typed);
    layout->addWidget(m_found, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_typed, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_found, &QListWidget::itemActivated, this, &CommandPalette::choose);
    connect(m_found, &QListWidget::itemClicked, this, &CommandPalette::choose);
    fill();
}

int CommandPalette::score(const QString &typed, const QString &text)
{
    int score = 1;
    qsizetype at = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const auto found = text.indexOf(letter, at);
        if (found < 0)
            return 0;
        const bool isStart = found == 0 || text.at(found - 1).isSpace();
        score += (isStart ? 10 : 1) + (found == at ? 5 : 0);
        at = found + 1;
    }
    return score;
}

void CommandPalette::fill()
{
    m_found->clear();
    const QString typed = foldedText(m_typed->text());
    QList<std::pair<int, QAction *>> found;
    for (auto *action : std::as_const(m_actions)) {
        const int fit = score(typed, foldedText(plainText(action)));
        if (action->isEnabled() && fit > 0)
            found += {fit, action};
    }
    std::ranges::stable_sort(found, std::greater{}, [](const auto &entry) { return entry.first; });
    // What begins as it was typed is surely meant; letters that are merely somewhere in a command come after people.
    const auto begins = [&](const auto &entry) {
        return (u' ' + foldedText(plainText(entry.second))).contains(u' ' + typed);
    };
    const auto loose = std::stable_partition(found.begin(), found.end(), begins);
    std::for_each(found.begin(), loose, [this](const auto &entry) { addAction(entry.second); });
    if (!typed.isEmpty())
        addPeople();
    std::for_each(loose, found.end(), [this](const auto &entry) { addAction(entry.second); });
    m_found->setCurrentRow(0);
}

void CommandPalette::addAction(QAction *action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString text = plainText(action);
    auto *item = new QListWidgetItem(action->icon(), keys.isEmpty() ? text : text + u"    "_s + keys, m_found);
    item->setData(actionRole, QVariant::fromValue(action));
}

void CommandPalette::addPeople()
{
    if (!m_people)
        return;
    for (const auto &row : m_people->rows(m_session, m_people->firstIds(m_session, m_typed->text(), shownPeople))) {
        QStringList parts{row.name};
        for (const QString &part : {row.unit, row.phone}) {
            if (!part.isEmpty())
                parts += part;
        }
        auto *item = new QListWidgetItem(icon(u"account"_s), parts.join(u" · "_s), m_found);
        item->setData(personRole, row.id.value);
    }
}

void CommandPalette::choose()
{
    const auto *item = m_found->currentItem();
    if (!item)
        return;
    const PersonId person(item->data(personRole).toLongLong());
    const QPointer<QAction> action = item->data(actionRole).value<QAction *>();
    accept();
    if (person.isValid())
        Q_EMIT personChosen(person);
    else if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_found->setCurrentRow(rowNear(m_found->currentRow() + step, m_found->count()));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rnf
