#pragma once

#include "base/PageMeans.h"
#include "print/PrintSource.h"
#include "proposals/WallState.h"
#include "workspace/Workspace.h"

class QSpinBox;

namespace rnf {

/// Something of the wall for the print dialog.
class WallPrint : public PrintSource {
    Q_OBJECT

public:
    enum class What { Wall, Cards, Ballots, Rooms };

    WallPrint(Workspace &workspace, const Session &session, const WallState &state, What what);
    static void open(Workspace &workspace, const Session &session, const PageMeans &means, const WallState &state, What what,
                     QWidget *parent);

    QWidget *makeQuestions(QWidget *parent) override;
    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override;
    Result<Noted> note() override;

private:
    QString name() const;
    QString named(const QString &event) const;
    FrameWords words() const;

    Workspace &m_workspace;
    const Session &m_session;
    WallState m_state;
    What m_what;
    quint32 m_seed;              ///< of the order on ballots
    int m_ballots, m_blanks = 0; ///< how many of them, and cards to write on
};

} // namespace rnf
