#pragma once

#include "base/PageMeans.h"
#include "look/Dialog.h"
#include "merges/Merges.h"

namespace rnf {

class SideBySide;

/// Makes one of people who were chosen by hand, two or more: side by side, and whose value of each field stays.
class MergeDialog : public Dialog {
    Q_OBJECT

public:
    MergeDialog(Merges &merges, const Session &session, WindowWork &work, const QList<PersonId> &people, QWidget *parent);

private:
    SideBySide *m_sides;
};

} // namespace rnf
