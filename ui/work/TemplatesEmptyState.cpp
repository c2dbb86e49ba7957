#include "work/TemplatesEmptyState.h"

#include "workspace/Workspace.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

TemplatesEmptyState::TemplatesEmptyState(const Workspace &workspace, QWidget *parent) : EmptyState(u"team"_s, parent)
{
    setText(
        tr("There is no template yet."),
        tr("A template holds tasks that come again with every term or event, with their days counted from the first or the "
           "last one. Begin with the usual ones, or make your own."));
    auto *usual = addButton(tr("Use the usual ones"));
    usual->setObjectName(u"useUsual"_s);
    usual->setDisabled(workspace.isReadOnly());
    setFocusProxy(usual);
    connect(usual, &QPushButton::clicked, this, &TemplatesEmptyState::usualWanted);
}

} // namespace rnf
