#pragma once

#include "look/FieldEdit.h"
#include "people/OtherName.h"

class QCheckBox;

namespace rnf {

class ChoiceBox;

/// Another name of a person: the name, its kind, and whether it is only for finding.
class NameEdit : public QWidget {
    Q_OBJECT

public:
    /// `record`: the id of the row that it edits; 0 for one that is not there yet, which is private as its kind is at first.
    NameEdit(const QString &key, qint64 record, const QString &label, QWidget *parent);

    qint64 record() const { return m_record; }
    /// What was typed is a row from now on.
    void setRecord(qint64 record) { m_record = record; }
    FieldEdit *field() const { return m_field; }
    /// As it stands there.
    OtherName typed() const;
    void fill(const OtherName &name);
    /// Hands over what is not kept yet.
    void commit();
    /// In the order of the Tab key.
    QList<QWidget *> stops() const;

Q_SIGNALS:
    void left();

private:
    qint64 m_record;
    FieldEdit *m_field;
    ChoiceBox *m_kind;
    QCheckBox *m_isPrivate;
};

} // namespace rnf
