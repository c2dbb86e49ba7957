#pragma once

#include "events/RegistrationTableModel.h"

#include <QComboBox>

namespace rnf {

/// Of whom a list shows only some: by what they said, whether they came, and by the kinds of registration of the event.
class RegistrationFilter : public QComboBox {
    Q_OBJECT

public:
    explicit RegistrationFilter(QWidget *parent = nullptr);

    /// Offers these kinds, and who is to be approved where a kind needs that or somebody is. Stays with what is chosen, as long as it is there; answers whether it is something else now, without
    /// a signal.
    bool offer(const QList<RegistrationKind> &kinds, bool isSomebodyPending = false);
    RegistrationTableModel::Only only() const { return RegistrationTableModel::Only(currentData().toInt()); }
    /// Invalid: any.
    RegistrationKindId kind() const { return RegistrationKindId(currentData(kindRole).toLongLong()); }

private:
    static constexpr int kindRole = Qt::UserRole + 1;
    void add(const QString &text, RegistrationTableModel::Only only, RegistrationKindId kind = {});
};

} // namespace rnf
