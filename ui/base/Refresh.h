#pragma once

#include "storage/Store.h"

namespace rnf {

/// Says when what is shown is out of date. What is changed while that is being said is told afterwards and in one go, so
/// that everybody hears of one action before anybody hears of the next.
class Refresh : public QObject {
    Q_OBJECT

public:
    explicit Refresh(Store &store, QObject *parent = nullptr);

Q_SIGNALS:
    void due();

private:
    void tell();

    bool m_isDue = false;
    bool m_isTelling = false;
};

} // namespace rnf
