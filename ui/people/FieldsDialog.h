#pragma once

#include "look/Dialog.h"
#include "people/CustomFields.h"

class QPushButton;
class QTableWidget;

namespace rnf {

/// The fields that an office added to its people: new ones, changed ones, and those nobody needs any more.
class FieldsDialog : public Dialog {
    Q_OBJECT

public:
    FieldsDialog(CustomFields &fields, const Session &session, QWidget *parent);

Q_SIGNALS:
    void undoOffered(const QString &text, qint64 action);
    void failed(const QString &message);

private:
    void reload();
    std::optional<CustomField> current() const;
    void edit(const CustomField &field);
    void remove();
    void updateButtons();

    CustomFields &m_fields;
    const Session &m_session;
    QTableWidget *m_table;
    QPushButton *m_edit, *m_remove;
};

} // namespace rnf
