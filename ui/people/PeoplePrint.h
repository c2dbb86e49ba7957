#pragma once

#include "print/PrintSource.h"
#include "workspace/Workspace.h"

class QComboBox;

namespace rnf {

/// A list of people for the print dialog: asks what for, which leaves out whom it may not reach.
class PeoplePrint : public PrintSource {
    Q_OBJECT

public:
    /// `columns`: keys of PersonTableModel, as they stand on screen.
    PeoplePrint(Workspace &workspace, const Session &session, const QList<PersonId> &people, const QString &listName,
                const QStringList &columns);

    QWidget *makeQuestions(QWidget *parent) override;
    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override { return m_audience.people.isEmpty(); }
    Result<Noted> note() override;

private:
    void setPurpose(Purpose purpose);
    FrameWords frameWords() const;

    Workspace &m_workspace;
    const Session &m_session;
    QList<PersonId> m_people;
    Audience m_audience; ///< of these people, for the purpose chosen
    QString m_listName;
    QStringList m_columns;
};

} // namespace rnf
