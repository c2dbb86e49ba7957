#pragma once

#include "base/KeptListDialog.h"
#include "events/Event.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace rnf {

/// The kinds of events: how long each takes and which tasks come with it.
class KindsDialog : public KeptListDialog<EventKind, Events> {
    Q_OBJECT

public:
    KindsDialog(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent = nullptr);

private:
    /// What the events of a kind begin with.
    struct Extra {
        QCheckBox *box;
        bool EventKind::*flag;
    };

    QFormLayout *makeForm();
    void addExtra(const QString &name, const QString &text, bool EventKind::*flag);
    QList<Row> rows() const override;
    void fill(const EventKind &kind) override;
    std::optional<EventKind> typed(EventKind kind) override;

    QLineEdit *m_name;
    QComboBox *m_length, *m_plan;
    QList<Extra> m_extras;
};

} // namespace rnf
