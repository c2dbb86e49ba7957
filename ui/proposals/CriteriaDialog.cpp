#include "proposals/CriteriaDialog.h"

#include "help/Help.h"
#include "look/Form.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {

CriteriaDialog::CriteriaDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                               QWidget *parent)
    : KeptListDialog(u"criteria"_s, tr("What cards are judged by"), workspace, session, work, workspace.proposals(), parent),
      m_event(event.id), m_name(new QLineEdit(this)), m_weight(new QSpinBox(this))
{
    Help::setTopic(this, u"wall"_s);
    setHint(tr("Whoever judges gives each card 0 to %1 for each of these.").arg(ProposalReview::best));
    auto *header = setColumns({tr("Name"), tr("Weight")});
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    begin(makeForm(), m_name,
          {addAside(tr("New criterion"), u"newCriterion"_s), addAside(tr("Remove"), u"removeCriterion"_s),
           addPrimary(tr("Keep the criteria"), u"writeCriteria"_s)});
    keepSize({500, 440});
}

QFormLayout *CriteriaDialog::makeForm()
{
    constexpr int heaviest = 100;
    m_name->setObjectName(u"criterionName"_s);
    m_name->setPlaceholderText(tr("Helps beginners"));
    m_weight->setObjectName(u"criterionWeight"_s);
    m_weight->setRange(1, heaviest);
    auto *form = newForm();
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Weight"), m_weight);
    return form;
}

QList<CriteriaDialog::Row> CriteriaDialog::rows() const
{
    QList<Row> rows;
    for (const auto &criterion : service().criteria(session(), m_event))
        rows += {criterion, {criterion.name, QString::number(criterion.weight)}};
    return rows;
}

ProposalCriterion CriteriaDialog::newOne() const
{
    ProposalCriterion criterion;
    criterion.event = m_event;
    return criterion;
}

void CriteriaDialog::fill(const ProposalCriterion &criterion)
{
    m_name->setText(criterion.name);
    m_weight->setValue(criterion.weight);
}

std::optional<ProposalCriterion> CriteriaDialog::typed(ProposalCriterion criterion)
{
    criterion.name = m_name->text().trimmed();
    criterion.weight = m_weight->value();
    return criterion;
}

} // namespace rnf
