#pragma once

#include "base/PageMeans.h"
#include "print/PrintSource.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;

namespace rnf {

class AnywayChoice;
class LabelChoice;

/// Addresses of people on labels, for the print dialog. Post leaves out whom it may not or cannot reach, and says how many; those
/// who live at one address get one letter, unless that is unticked.
class LabelPrint : public PrintSource {
    Q_OBJECT

public:
    struct Whom {
        QList<PersonId> listed, selected;
        QString listName;
    };
    LabelPrint(Workspace &workspace, const Session &session, const Whom &whom, QObject *parent = nullptr);

    /// Opens the print dialog over a window.
    static void open(Workspace &workspace, const Session &session, const PageMeans &means, const Whom &whom,
                     QWidget *parent);

    QWidget *makeQuestions(QWidget *parent) override;
    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override;
    Result<Noted> note() override;

private:
    bool isTestPage() const;
    void answer();

    Workspace &m_workspace;
    const Session &m_session;
    Whom m_whom;
    qsizetype m_withheld = 0; ///< of those chosen, whom the session may not take out
    Audience m_found;
    Doors m_doors;
    QList<QStringList> m_labels;
    QComboBox *m_who = nullptr;
    QComboBox *m_order = nullptr;
    QCheckBox *m_household = nullptr;
    LabelChoice *m_sheet = nullptr;
    AnywayChoice *m_anyway = nullptr;
};

} // namespace rnf
