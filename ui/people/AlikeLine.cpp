#include "people/AlikeLine.h"

#include "duplicates/Likelihood.h"
#include "look/LineList.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

AlikeLine::AlikeLine(const ReadingPlace &place, bool mayMerge, QWidget *parent)
    : QWidget(parent), m_mayMerge(mayMerge), m_lines(new LineList(this)),
      m_looking(place, [this](const std::optional<QList<LookAlike>> &found) { tell(found.value_or(QList<LookAlike>())); })
{
    setObjectName(u"alikeLine"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lines);
    constexpr int pause = 200; // milliseconds between two letters of one word
    m_pause.setInterval(pause);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_looking.start([typed = m_typed](Database &database) { return Duplicates::alikeTo(database, typed); });
    });
    hide();
}

void AlikeLine::look(const Person &typed)
{
    m_typed = typed;
    m_pause.start();
}

void AlikeLine::clear()
{
    m_pause.stop();
    m_looking.drop();
    m_typed = {};
    tell({});
}

void AlikeLine::tell(const QList<LookAlike> &found)
{
    if (found == m_shown && m_typed.id == m_shownFor)
        return;
    m_shown = found;
    m_shownFor = m_typed.id;
    m_lines->clear();
    for (const auto &one : found)
        addLine(one);
    setVisible(!found.isEmpty());
    Q_EMIT changed();
}

void AlikeLine::addLine(const LookAlike &found)
{
    QStringList reasons;
    for (const auto reason : found.pair.reasons) {
        if (!speaksAgainst(reason)) // less is typed yet than is known
            reasons += wordOf(reason);
    }
    const QString number = QString::number(found.person.value);
    QList<LineList::Link> links{
        {tr("Open"), [this, person = found.person] { Q_EMIT openWanted(person); }, u"openAlike/"_s + number}};
    if (m_mayMerge && m_typed.id.isValid())
        links += LineList::Link{tr("Merge…"), [this, person = found.person] { Q_EMIT mergeWanted(person); },
                                u"mergeAlike/"_s + number};
    m_lines->addLine(tr("%1, %2: %3").arg(found.name, wordOf(likelihoodOf(found.pair)), reasons.join(u", "_s)), links);
}

QList<QWidget *> AlikeLine::stops() const
{
    QList<QWidget *> stops;
    for (auto *button : m_lines->findChildren<QPushButton *>()) {
        if (button->isVisibleTo(m_lines))
            stops += button;
    }
    return stops;
}

} // namespace rnf
