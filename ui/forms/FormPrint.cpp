#include "forms/FormPrint.h"

#include "forms/FormPrintout.h"

namespace rnf {

FormPrint::FormPrint(Workspace &workspace, AnswerForm form, QObject *parent)
    : PrintSource(parent), m_workspace(workspace), m_form(std::move(form))
{
}

std::unique_ptr<Printout> FormPrint::printout()
{
    FrameWords words{m_form.name, {}, {}, m_workspace.store().dates().today()};
    words.isBare = true;
    return std::make_unique<FormPrintout>(words, m_form, m_workspace.organization());
}

QString FormPrint::told() const { return tr("%1: %n questions.", nullptr, int(m_form.asked().size())).arg(m_form.name); }

Result<PrintSource::Noted> FormPrint::note() { return Noted{tr("Printed the form “%1”.").arg(m_form.name), 0}; }

} // namespace rnf
