#pragma once

#include "look/Dialog.h"
#include "people/CustomFields.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rnf {

/// One field of the office's own: its name and what it holds. Of a field that people have something in, it says what
/// another kind would do to that before anything is changed.
class FieldDialog : public Dialog {
    Q_OBJECT

public:
    /// An empty field is a new one.
    FieldDialog(CustomFields &fields, const Session &session, const CustomField &field, QWidget *parent);

Q_SIGNALS:
    void kept(const rnf::CustomField &field);
    void undoOffered(const QString &text, qint64 action);

private:
    CustomField field() const;
    void preview();
    void keep();

    CustomFields &m_fields;
    const Session &m_session;
    CustomField m_before;
    QLineEdit *m_label;
    QComboBox *m_kind;
    QPlainTextEdit *m_choices;
    QLabel *m_told;
};

} // namespace rnf
