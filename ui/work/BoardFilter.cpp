#include "work/BoardFilter.h"

#include "look/FlowLayout.h"
#include "look/SearchField.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The first line narrows by nothing; then those that are told apart, by name.
template <typename Key>
void fill(QComboBox *box, const QList<std::pair<QString, qint64>> &first, const QHash<Key, QString> &names)
{
    QList<std::pair<QString, qint64>> lines;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        lines += {it.value(), it.key().value};
    std::ranges::sort(lines, [](const auto &one, const auto &other) {
        return std::pair(QString::localeAwareCompare(one.first, other.first), one.second) < std::pair(0, other.second);
    });
    const auto chosen = box->currentData();
    box->clear();
    for (const auto &[text, value] : first + lines)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    box->setVisible(!names.isEmpty());
}

template <typename Key>
Key chosenIn(const QComboBox *box)
{
    return Key(box->currentData().toLongLong());
}

} // namespace

BoardFilter::BoardFilter(QWidget *parent)
    : QWidget(parent), m_text(new SearchField(tr("Find in the tasks"), this)),
      m_person(makeBox(u"boardPerson"_s, tr("Whose tasks"))), m_group(makeBox(u"boardGroup"_s, tr("Group"))),
      m_placement(makeBox(u"boardPlacement"_s, tr("Intern"))), m_event(makeBox(u"boardEvent"_s, tr("Event"))),
      m_area(makeBox(u"boardArea"_s, tr("Area"))), m_closed(new QPushButton(tr("Show what is closed"), this))
{
    m_text->setObjectName(u"boardText"_s);
    setFocusProxy(m_text);
    m_closed->setObjectName(u"boardClosed"_s);
    m_closed->setCheckable(true);
    m_closed->setToolTip(tr("What was closed in the last %n days", nullptr, BoardModel::daysClosed));
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Theme::gap);
    for (auto *part : std::initializer_list<QWidget *>{m_text, m_person, m_group, m_placement, m_event, m_area, m_closed})
        flow->addWidget(part);
    connect(m_text, &SearchField::searched, this, &BoardFilter::changed);
    connect(m_text, &SearchField::escaped, this, &BoardFilter::left);
    connect(m_text, &SearchField::wentDown, this, &BoardFilter::left);
    connect(m_text, &QLineEdit::returnPressed, this, &BoardFilter::left);
    connect(m_closed, &QPushButton::toggled, this, &BoardFilter::changed);
}

QComboBox *BoardFilter::makeBox(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::activated, this, &BoardFilter::changed);
    return box;
}

BoardModel::Filter BoardFilter::filter() const
{
    return {chosenIn<PersonId>(m_person), chosenIn<GroupId>(m_group),   chosenIn<PlacementId>(m_placement),
            chosenIn<EventId>(m_event),   chosenIn<WorkAreaId>(m_area), m_text->text().trimmed(),
            m_closed->isChecked()};
}

void BoardFilter::offer(const BoardModel &model, PersonId me)
{
    QList<std::pair<QString, qint64>> everybody{{tr("Everybody"), 0}};
    if (me.isValid())
        everybody += {tr("Mine"), me.value};
    auto others = model.people();
    others.remove(me);
    fill(m_person, everybody, others);
    m_person->setVisible(!model.people().isEmpty() || m_person->currentIndex() > 0);
    fill(m_group, {{tr("All groups"), 0}}, model.groups());
    fill(m_placement, {{tr("All interns"), 0}}, model.placements());
    fill(m_event, {{tr("All events"), 0}}, model.events());
    fill(m_area, {{tr("All areas"), 0}}, model.areas());
}

void BoardFilter::startSearch()
{
    m_text->setFocus();
    m_text->selectAll();
}

void BoardFilter::clear()
{
    m_text->clear();
    for (auto *box : {m_person, m_group, m_placement, m_event, m_area})
        box->setCurrentIndex(0);
    Q_EMIT changed();
}

bool BoardFilter::isNarrowing() const
{
    return !m_text->text().trimmed().isEmpty()
        || std::ranges::any_of(std::array{m_person, m_group, m_placement, m_event, m_area},
                               [](const QComboBox *box) { return box->currentIndex() > 0; });
}

} // namespace rnf
