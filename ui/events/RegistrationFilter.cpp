#include "events/RegistrationFilter.h"

using namespace Qt::StringLiterals;

namespace rnf {

RegistrationFilter::RegistrationFilter(QWidget *parent) : QComboBox(parent)
{
    setObjectName(u"registrationFilter"_s);
    setAccessibleName(tr("Who is shown"));
    offer({});
}

bool RegistrationFilter::offer(const QList<RegistrationKind> &kinds, bool isSomebodyPending)
{
    using enum RegistrationTableModel::Only;
    const QSignalBlocker quiet(this);
    const QString text = currentText();
    const auto kindBefore = kind();
    clear();
    add(tr("All"), Everybody);
    add(tr("Yes"), Yes);
    add(tr("Not answered"), Unanswered);
    add(tr("Waiting"), Waiting);
    add(tr("Came"), Came);
    add(tr("Missing"), Missing);
    if (isSomebodyPending || std::ranges::any_of(kinds, &RegistrationKind::needsApproval))
        add(tr("To approve"), Pending);
    for (const auto &kind : kinds)
        add(tr("Kind: %1").arg(kind.name), Everybody, kind.id);
    setCurrentIndex(qMax(0, findText(text)));
    return currentText() != text || kind() != kindBefore;
}

void RegistrationFilter::add(const QString &text, RegistrationTableModel::Only only, RegistrationKindId kind)
{
    addItem(text, int(only));
    setItemData(count() - 1, kind.value, kindRole);
}

} // namespace rnf
