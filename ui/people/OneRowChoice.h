#pragma once

#include "people/Purpose.h"

#include <QCheckBox>

namespace rnf {

/// Whether those whom a purpose reaches together share a row of a list. Seen only where it can reach several at once.
class OneRowChoice : public QCheckBox {
    Q_OBJECT

public:
    explicit OneRowChoice(QWidget *parent = nullptr);

    /// Another purpose asks anew, with its usual answer.
    void setPurpose(Purpose purpose);
    bool isWanted() const { return !isHidden() && isChecked(); }

private:
    Purpose m_purpose = Purpose::Everyone;
};

} // namespace rnf
