#pragma once

#include "forms/AnswerForm.h"
#include "print/PrintSource.h"
#include "workspace/Workspace.h"

namespace rnf {

/// A form for the print dialog. Nobody stands on it, so nothing of it is kept in the history.
class FormPrint : public PrintSource {
    Q_OBJECT

public:
    FormPrint(Workspace &workspace, AnswerForm form, QObject *parent = nullptr);

    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override { return m_form.asked().isEmpty(); }
    Result<Noted> note() override;

private:
    Workspace &m_workspace;
    AnswerForm m_form;
};

} // namespace rnf
