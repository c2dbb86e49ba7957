#pragma once

#include "look/FieldEdit.h"

class QToolButton;

namespace rnf {

class ChoiceBox;

/// One phone number or e-mail address of a person: the text, its kind, and the star of the one that is used first.
class ContactEdit : public QWidget {
    Q_OBJECT

public:
    /// `record`: the id of the row that it edits; 0 for one that is not there yet.
    ContactEdit(const QString &key, qint64 record, const QString &name, const QStringList &kinds, QWidget *parent);

    qint64 record() const { return m_record; }
    FieldEdit *field() const { return m_field; }
    int kind() const;
    void fill(const QString &text, int kind, bool isFirst, bool hasOthers);
    /// Hands over what is not kept yet.
    void commit();
    /// In the order of the Tab key.
    QList<QWidget *> stops() const;

Q_SIGNALS:
    void left();
    void firstWanted();

private:
    qint64 m_record;
    FieldEdit *m_field;
    ChoiceBox *m_kind;
    QToolButton *m_first;
};

} // namespace rnf
