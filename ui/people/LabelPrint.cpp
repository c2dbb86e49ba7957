#include "people/LabelPrint.h"

#include "base/WindowWork.h"
#include "exchange/Exports.h"
#include "look/Form.h"
#include "people/AnywayChoice.h"
#include "people/MailingLabels.h"
#include "print/LabelChoice.h"
#include "print/LabelPrintout.h"
#include "print/PrintDialog.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rnf {

LabelPrint::LabelPrint(Workspace &workspace, const Session &session, const Whom &whom, QObject *parent)
    : PrintSource(parent), m_workspace(workspace), m_session(session), m_whom(whom)
{
}

void LabelPrint::open(Workspace &workspace, const Session &session, const PageMeans &means, const Whom &whom,
                      QWidget *parent)
{
    auto *source = new LabelPrint(workspace, session, whom);
    auto *dialog = new PrintDialog(*source, means.prompts, parent);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, parent, [dialog, &work = means.work] { work.say(dialog->outcome().text); });
    dialog->open();
}

QWidget *LabelPrint::makeQuestions(QWidget *parent)
{
    auto *questions = new QWidget(parent);
    m_who = new QComboBox(questions);
    m_who->setObjectName(u"labelWho"_s);
    m_who->addItems({tr("Everyone in the list"), tr("Those who are selected")});
    m_order = new QComboBox(questions);
    m_order->setObjectName(u"labelOrder"_s);
    m_order->addItems({tr("Name"), tr("Postal code"), tr("Unit"), tr("Worksite")}); // as MailingLabels::Order
    m_household = new QCheckBox(tr("One label per household"), questions);
    m_household->setObjectName(u"labelHousehold"_s);
    m_household->setChecked(true);
    m_sheet = new LabelChoice(u"post"_s, LabelSheet::all(), {}, questions);
    m_anyway = new AnywayChoice(questions);
    auto *form = newForm(questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Who"), m_who);
    form->addRow(tr("Sorted by"), m_order);
    form->addRow(m_household);
    form->addRow(m_sheet);
    form->addRow(m_anyway);
    const bool isPart = !m_whom.selected.isEmpty() && m_whom.selected.size() < m_whom.listed.size();
    form->setRowVisible(m_who, isPart);
    m_who->setCurrentIndex(isPart && m_whom.selected.size() > 1 ? 1 : 0); // one row is always selected
    for (auto *choice : {m_who, m_order})
        connect(choice, &QComboBox::currentIndexChanged, this, &LabelPrint::answer);
    connect(m_household, &QCheckBox::toggled, this, &LabelPrint::answer);
    connect(m_anyway, &AnywayChoice::changed, this, &LabelPrint::answer);
    connect(m_sheet, &LabelChoice::changed, this, &PrintSource::changed);
    answer();
    return questions;
}

void LabelPrint::answer()
{
    auto &people = m_workspace.people();
    const auto &chosen = m_who->currentIndex() == 1 ? m_whom.selected : m_whom.listed;
    const auto whom = Exports(m_workspace.store(), people).mayLeave(m_session, chosen);
    m_withheld = chosen.size() - whom.size();
    m_found = people.audience(m_session, Purpose::Post, whom, m_anyway->reason());
    m_anyway->setRefusing(m_found.leftOut.refused + m_found.leftOut.overridden);
    auto reached = people.load(m_session, m_found.people);
    MailingLabels::sort(reached, MailingLabels::Order(m_order->currentIndex()));
    QList<PersonId> sorted;
    for (const auto &person : reached)
        sorted += person.id;
    m_doors = m_household->isChecked() ? people.doors(m_session, Purpose::Post, sorted) : Doors(sorted);
    m_labels = MailingLabels::of(reached, m_doors, m_workspace.phones().region());
    Q_EMIT changed();
}

bool LabelPrint::isTestPage() const { return m_sheet->isTestPage(); }

bool LabelPrint::isEmpty() const { return m_labels.isEmpty() && !isTestPage(); }

QString LabelPrint::told() const
{
    if (isTestPage())
        return LabelChoice::testPageTold();
    QStringList sentences{m_doors.told() + u'.', Exports::withheldTold(m_withheld), m_found.leftOut.told()};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

std::unique_ptr<Printout> LabelPrint::printout()
{
    if (isTestPage())
        return m_sheet->testPage();
    return std::make_unique<LabelPrintout>(tr("Labels: %1").arg(m_whom.listName), *m_sheet->placing(), m_labels);
}

Result<PrintSource::Noted> LabelPrint::note()
{
    if (isTestPage())
        return LabelChoice::testPageNoted();
    const auto noted = Exports(m_workspace.store(), m_workspace.people())
                           .notePrint(m_session, tr("labels of %1").arg(m_whom.listName), m_found.people.size(),
                                      m_found.leftOut, Operation::ExportPeople);
    if (!noted)
        return noted.error();
    return Noted{tr("Printed %n labels.", nullptr, int(m_labels.size())), 0};
}

} // namespace rnf
