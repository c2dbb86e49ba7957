#pragma once

#include "base/KeptListDialog.h"
#include "programme/Programmes.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace rnf {

/// The threads through a programme, each with the colour of its cards.
class TracksDialog : public KeptListDialog<ProgrammeTrack, Programmes> {
    Q_OBJECT

public:
    TracksDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, QWidget *parent);

private:
    QFormLayout *makeForm();
    QList<Row> rows() const override;
    ProgrammeTrack newOne() const override;
    void fill(const ProgrammeTrack &track) override;
    std::optional<ProgrammeTrack> typed(ProgrammeTrack track) override;

    const EventId m_event;
    QLineEdit *m_name;
    QComboBox *m_colour;
};

} // namespace rnf
