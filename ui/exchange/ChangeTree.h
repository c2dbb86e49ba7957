#pragma once

#include "exchange/Imports.h"

#include <QTreeWidget>

namespace rnf {

/// What a list would change, person by person: before and after of every field, each with a tick. What is unticked stays as
/// it is.
class ChangeTree : public QTreeWidget {
    Q_OBJECT

public:
    /// The fields of rows that stay as they are, as `ImportOptions::leftOut` has them.
    using LeftOut = QHash<qint64, QSet<QString>>;

    explicit ChangeTree(QWidget *parent = nullptr);

    void show(const QList<ImportChange> &changes, const FieldCatalog &catalog, const LeftOut &leftOut);
    /// Shows only changes of this field; those who are new with `newPeople`, everybody without a text.
    void setShownField(const QString &field);
    static inline const QString newPeople = QStringLiteral("+");

Q_SIGNALS:
    void leftOutChanged(const rnf::ChangeTree::LeftOut &leftOut);

private:
    void addPerson(const ImportChange &change, const FieldCatalog &catalog);
    void addValue(QTreeWidgetItem *person, const ValueChange &value, const FieldCatalog &catalog);
    bool isOut(qint64 row, const QString &field) const;
    void take(QTreeWidgetItem *item);

    LeftOut m_leftOut;
    QString m_shownField;
};

} // namespace rnf
