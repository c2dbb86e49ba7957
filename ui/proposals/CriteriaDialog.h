#pragma once

#include "base/KeptListDialog.h"
#include "proposals/Proposals.h"

class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace rnf {

/// What the cards of an event are judged by, and how much each of it counts.
class CriteriaDialog : public KeptListDialog<ProposalCriterion, Proposals> {
    Q_OBJECT

public:
    CriteriaDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, QWidget *parent);

private:
    QFormLayout *makeForm();
    QList<Row> rows() const override;
    ProposalCriterion newOne() const override;
    void fill(const ProposalCriterion &criterion) override;
    std::optional<ProposalCriterion> typed(ProposalCriterion criterion) override;

    const EventId m_event;
    QLineEdit *m_name;
    QSpinBox *m_weight;
};

} // namespace rnf
