#pragma once

#include "base/PageMeans.h"
#include "print/PrintSource.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;

namespace rnf {

class AnywayChoice;
class OneRowChoice;

/// A list of people for the print dialog, as a table or as a numbered phone sheet. Asks what for, which leaves out whom it
/// may not reach; a phone sheet also leaves out whom somebody reached lately, unless that is unticked.
class PeoplePrint : public PrintSource {
    Q_OBJECT

public:
    enum Kind { List, PhoneSheet };
    /// `columns`: keys of ListColumns, as they stand on screen. `first`: what it is unless something else is chosen.
    PeoplePrint(Workspace &workspace, const Session &session, const QList<PersonId> &people, const QString &listName,
                const QStringList &columns, Kind first = List);

    /// Opens the print dialog over a window, for a phone sheet of these people; what was printed can be taken back there.
    static void openSheet(Workspace &workspace, const Session &session, const PageMeans &means,
                          const QList<PersonId> &people, const QString &listName, QWidget *parent);

    QWidget *makeQuestions(QWidget *parent) override;
    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override { return m_found.audience.people.isEmpty(); }
    Result<Noted> note() override;

private:
    Kind kind() const;
    void answer();
    FrameWords frameWords(const QString &title) const;
    std::unique_ptr<Printout> list();
    std::unique_ptr<Printout> phoneSheet();
    Result<Noted> noteList();
    Result<Noted> noteSheet();

    Workspace &m_workspace;
    const Session &m_session;
    QList<PersonId> m_people; ///< whom the session may take out
    qsizetype m_withheld;     ///< the others
    QString m_listName;
    QStringList m_columns;
    Kind m_first;
    SheetPeople m_found;                ///< of these people, for what was chosen
    Doors m_doors;                      ///< their rows
    std::optional<Sheets::Made> m_made; ///< the sheet kept for what was chosen; printing again keeps its number
    QComboBox *m_purpose = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_lately = nullptr;
    OneRowChoice *m_oneRow = nullptr;
    AnywayChoice *m_anyway = nullptr;
};

} // namespace rnf
