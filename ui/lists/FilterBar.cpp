#include "lists/FilterBar.h"

#include "help/Help.h"
#include "lists/ConditionWords.h"
#include "look/ButtonText.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What a part says as alternatives; a part that is no choice between clauses stands as a whole.
QList<Condition> alternativesOf(const Condition &part)
{
    const bool isChoice = part.kind == Condition::Kind::Any && std::ranges::all_of(part.parts, &Condition::isClause);
    return isChoice ? part.parts : QList{part};
}

Condition partOf(const QList<Condition> &alternatives)
{
    return alternatives.size() == 1 ? alternatives.first() : Condition::group(Condition::Kind::Any, alternatives);
}

} // namespace

FilterBar::FilterBar(Lists &lists, const Session &session, const QDate &today, QWidget *parent)
    : QFrame(parent), m_lists(lists), m_edit(new ConditionEdit(lists, session, today, this)), m_layout(new FlowLayout(this)),
      m_add(new QPushButton(tr("+ condition"), this)), m_everyone(new QPushButton(tr("Show everyone"), this)),
      m_save(new QPushButton(tr("Save list"), this)), m_update(new QPushButton(tr("Keep the changes"), this)),
      m_name(new QLineEdit(this))
{
    Help::setTopic(this, u"lists"_s);
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filter"));
    m_layout->setContentsMargins(Theme::space, Theme::tight, Theme::space, Theme::tight);
    m_layout->setSpacing(Theme::tight);
    m_add->setObjectName(u"addCondition"_s);
    m_everyone->setObjectName(u"showEveryone"_s);
    m_save->setObjectName(u"saveList"_s);
    m_update->setObjectName(u"updateList"_s);
    m_name->setObjectName(u"listName"_s);
    m_name->setPlaceholderText(tr("Name of the list"));
    m_name->setAccessibleName(tr("Name of the list"));
    m_name->installEventFilter(this);
    m_name->hide();
    for (auto *button : {m_add, m_update, m_save, m_everyone})
        Theme::makeLink(button);
    connect(m_add, &QPushButton::clicked, this, [this] { openEdit(int(m_parts.size()), 0, m_add); });
    connect(m_everyone, &QPushButton::clicked, this, &FilterBar::everyoneWanted);
    connect(m_update, &QPushButton::clicked, this, &FilterBar::updateWanted);
    connect(m_save, &QPushButton::clicked, this, &FilterBar::askForName);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { endNaming(true); });
    connect(m_edit, &ConditionEdit::edited, this, &FilterBar::take);
    connect(m_edit, &ConditionEdit::alternativeWanted, this, [this] {
        const int count = int(alternativesOf(m_parts.value(m_part)).size());
        m_edit->hide();
        openEdit(m_part, count, m_add);
    });
    fill();
}

void FilterBar::setFilter(const QString &name, const PeopleFilter &filter, bool mayBeSaved, bool isChanged)
{
    const Condition whole = Condition() && filter.condition;
    m_save->setVisible(mayBeSaved && m_name->isHidden());
    m_update->setVisible(isChanged);
    m_everyone->setVisible(!name.isEmpty() || !whole.isEmpty());
    if (name != m_listName || whole.parts != m_parts) {
        m_listName = name;
        m_parts = whole.parts;
        fill();
    }
}

void FilterBar::setCount(const QString &text) { m_edit->setCount(text); }

void FilterBar::fill()
{
    while (m_layout->count() > 0)
        delete m_layout->takeAt(0);
    for (auto *word : std::as_const(m_words)) {
        word->setParent(nullptr);
        word->deleteLater(); // it may be the button that was pressed
    }
    m_words.clear();
    if (!m_listName.isEmpty()) {
        addWord(m_listName + (m_parts.isEmpty() ? QString() : u":"_s));
        Theme::setTone(m_words.last(), Tone::Normal);
    }
    for (int part = 0; part < m_parts.size(); ++part) {
        if (part > 0)
            addWord(tr("and"));
        addPart(part);
    }
    for (QWidget *end : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_update), static_cast<QWidget *>(m_save),
                         static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_everyone)})
        m_layout->addWidget(end);
    // The keyboard goes through the sentence as it is read.
    QList<QWidget *> stops;
    for (const auto *word : std::as_const(m_words))
        stops += word->findChildren<QWidget *>();
    stops.append(QList<QWidget *>{m_add, m_update, m_save, m_name, m_everyone});
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
    updateGeometry();
}

void FilterBar::addPart(int part)
{
    const auto alternatives = alternativesOf(m_parts[part]);
    // Without it "A or B and C" could be read in two ways.
    if (alternatives.size() > 1 && m_parts.size() > 1)
        addWord(tr("either"));
    for (int i = 0; i < alternatives.size(); ++i) {
        if (i > 0)
            addWord(tr("or"));
        addClause(part, i);
    }
}

void FilterBar::addClause(int part, int alternative)
{
    const Condition clause = alternativesOf(m_parts[part]).value(alternative);
    const QString text = ConditionWords::told(clause, m_lists.fields());
    constexpr qsizetype longest = 60;
    const QString shown = text.size() > longest ? text.left(longest) + u'…' : text;
    auto *both = new QWidget(this); // what leaves a clause out stays beside it when the sentence breaks
    auto *button = new QPushButton(buttonText(shown), both);
    button->setObjectName(u"condition/%1/%2"_s.arg(part).arg(alternative));
    button->setAccessibleName(text);
    button->setEnabled(clause.isClause());
    connect(button, &QPushButton::clicked, this, [this, part, alternative, button] { openEdit(part, alternative, button); });
    auto *away = new QToolButton(both);
    away->setObjectName(u"dropCondition/%1/%2"_s.arg(part).arg(alternative));
    away->setIcon(icon(u"close"_s));
    away->setToolTip(tr("Leave this condition out"));
    away->setAccessibleName(tr("Leave out: %1").arg(text));
    connect(away, &QToolButton::clicked, this, [this, part, alternative] { drop(part, alternative); });
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(button);
    layout->addWidget(away);
    m_words += both;
    m_layout->addWidget(both);
    both->show();
}

void FilterBar::addWord(const QString &text)
{
    auto *word = new QLabel(text, this);
    word->setTextFormat(Qt::PlainText);
    Theme::makeQuiet(word);
    m_words += word;
    m_layout->addWidget(word);
    word->show();
}

void FilterBar::openEdit(int part, int alternative, const QWidget *below)
{
    m_part = part;
    m_alternative = alternative;
    m_edit->open(part < m_parts.size() ? alternativesOf(m_parts[part]).value(alternative) : Condition(), below);
}

void FilterBar::take(const Condition &clause)
{
    auto parts = m_parts;
    if (m_part >= parts.size()) {
        parts += clause;
    } else {
        auto alternatives = alternativesOf(parts[m_part]);
        if (m_alternative < alternatives.size())
            alternatives[m_alternative] = clause;
        else
            alternatives += clause;
        parts[m_part] = partOf(alternatives);
    }
    Q_EMIT conditionChanged(Condition::group(Condition::Kind::All, parts));
}

void FilterBar::drop(int part, int alternative)
{
    auto parts = m_parts;
    auto alternatives = alternativesOf(parts[part]);
    alternatives.removeAt(alternative);
    if (alternatives.isEmpty())
        parts.removeAt(part);
    else
        parts[part] = partOf(alternatives);
    Q_EMIT conditionChanged(Condition::group(Condition::Kind::All, parts));
}

void FilterBar::askForName()
{
    m_save->hide();
    m_name->clear();
    m_name->show();
    m_name->setFocus();
}

void FilterBar::endNaming(bool isKept)
{
    const QString name = m_name->text().trimmed();
    if (isKept && name.isEmpty())
        return;
    m_name->hide();
    m_save->show();
    if (isKept)
        Q_EMIT saveWanted(name);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endNaming(false);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace rnf
