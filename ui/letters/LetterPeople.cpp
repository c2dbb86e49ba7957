#include "letters/LetterPeople.h"

#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "people/AnywayChoice.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QPushButton *linkTo(const QString &text, const QString &name, QWidget *parent)
{
    auto *link = new QPushButton(text, parent);
    link->setObjectName(name);
    link->setAutoDefault(false);
    Theme::makeLink(link);
    return link;
}

} // namespace

LetterPeople::LetterPeople(const QList<PersonId> &people, QWidget *parent)
    : QWidget(parent), m_asked(people), m_told(plainLabel(this, u"lettersTold"_s)),
      m_missingTold(plainLabel(this, u"lettersMissing"_s)),
      m_whoIsLeftOut(linkTo(tr("Show who is left out"), u"showLeftOut"_s, this)),
      m_whoMisses(linkTo(tr("Show whose values are missing"), u"showMissing"_s, this)),
      m_writesAnyway(new QCheckBox(tr("Write to them all the same, with a line to fill in"), this)),
      m_anyway(new AnywayChoice(this))
{
    m_writesAnyway->setObjectName(u"writeDespiteMissing"_s);
    Theme::setTone(m_missingTold, Tone::Warning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addWidget(m_told);
    layout->addWidget(m_whoIsLeftOut, 0, Qt::AlignLeft);
    layout->addWidget(m_anyway);
    layout->addWidget(m_missingTold);
    layout->addWidget(m_whoMisses, 0, Qt::AlignLeft);
    layout->addWidget(m_writesAnyway);
    connect(m_anyway, &AnywayChoice::changed, this, &LetterPeople::reasonChanged);
    connect(m_writesAnyway, &QCheckBox::toggled, this, [this] {
        tell();
        Q_EMIT missingChosen();
    });
    connect(m_whoIsLeftOut, &QPushButton::clicked, this, &LetterPeople::showLeftOut);
    connect(m_whoMisses, &QPushButton::clicked, this, &LetterPeople::showMissing);
}

QString LetterPeople::reason() const { return m_anyway->reason(); }

void LetterPeople::show(const LetterAudience &audience, const LetterWriter &writer)
{
    m_audience = audience;
    const auto missing = writer.missingOf(audience.people);
    m_missing = missing.people;
    m_inOrder = audience.people;
    std::ranges::stable_partition(m_inOrder, [this](const LetterRecipient &to) { return m_missing.contains(to.person); });
    m_missingTold->setText(tr("Missing: %1").arg(missing.told));
    for (QWidget *part : std::initializer_list<QWidget *>{m_missingTold, m_whoMisses, m_writesAnyway})
        part->setHidden(m_missing.isEmpty());
    m_whoIsLeftOut->setVisible(audience.people.size() < m_asked.size());
    tell();
    // At the end, since it may ask for the letters anew.
    m_anyway->setRefusing(audience.leftOut.refused + audience.leftOut.overridden);
}

QList<LetterRecipient> LetterPeople::chosen() const
{
    QList<LetterRecipient> chosen = m_audience.people;
    if (!m_writesAnyway->isChecked())
        chosen.removeIf([this](const LetterRecipient &to) { return m_missing.contains(to.person); });
    return chosen;
}

bool LetterPeople::isForAnybody() const
{
    return m_audience.people.size() > (m_writesAnyway->isChecked() ? 0 : m_missing.size());
}

LeftOut LetterPeople::leftOut() const
{
    LeftOut leftOut = m_audience.leftOut;
    leftOut.reason = reason();
    leftOut.overridden = std::ranges::count_if(chosen(), &LetterRecipient::isRefusing);
    return leftOut;
}

QString LetterPeople::told() const
{
    const int count = int(chosen().size());
    QStringList sentences{tr("%n people get it.", nullptr, count), leftOut().told()};
    const int without = int(m_audience.people.size()) - count;
    if (without > 0)
        sentences += tr("%n left out: something is missing.", nullptr, without);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void LetterPeople::tell() { m_told->setText(told()); }

void LetterPeople::showLeftOut()
{
    QSet<PersonId> reached;
    for (const auto &to : std::as_const(m_audience.people))
        reached += to.person;
    QList<PersonId> leftOut = m_asked;
    leftOut.removeIf([&](PersonId person) { return reached.contains(person); });
    Q_EMIT peopleWanted(tr("Left out of the letter"), leftOut);
}

void LetterPeople::showMissing()
{
    QList<PersonId> people = m_asked;
    people.removeIf([this](PersonId person) { return !m_missing.contains(person); });
    Q_EMIT peopleWanted(tr("Something is missing for the letter"), people);
}

} // namespace rnf
