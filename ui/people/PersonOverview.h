#pragma once

#include "look/Drafts.h"
#include "look/ScrolledColumn.h"
#include "people/PersonKeeper.h"

class QGridLayout;
class QMenu;

namespace rnf {

class AlikeLine;
class AlsoLines;
class ChoiceBox;
class ContactEdit;
class FieldEdit;
class NameEdit;

/// The fields of one person. Every one is kept when somebody leaves it; what cannot be kept stays in the field with its
/// reason. Fields in use show, all others are offered by a menu.
class PersonOverview : public ScrolledColumn {
    Q_OBJECT

public:
    PersonOverview(Workspace &workspace, const Session &session, Drafts &drafts, QWidget *parent = nullptr);
    ~PersonOverview() override;

    void show(const Person &person, bool isNew);
    /// Nobody, and nothing typed about whoever was shown.
    void clear();
    /// False: nobody is there to be read again.
    bool reload();
    const Person &person() const { return m_keeper.person(); }
    bool isNew() const { return m_keeper.isNew(); }
    /// Keeps what is being typed, if it can be.
    void finishEditing();
    bool hasDraft() const;
    bool hasProblem() const;
    /// Whose text waits that could not be kept, here or of somebody else; 0: of somebody new.
    std::optional<qint64> drafted();
    void focusDraft();
    /// Where the keyboard goes first.
    QWidget *firstStop() { return m_stops.isEmpty() ? this : m_stops.first(); }
    /// Names that are only for finding stand here while somebody asks for them, until another person is shown.
    bool showsPrivateNames() const;
    void showPrivateNames(bool isWanted);
    /// Fields that are not shown yet.
    void fillMenu(QMenu *menu);

Q_SIGNALS:
    /// The person stands here as they are now.
    void filled();
    void draftsChanged();
    void created(rnf::PersonId person);
    void failed(const QString &message);
    /// Somebody is typed who is like this person, and may be the same.
    void alikeWanted(rnf::PersonId person);
    void mergeWanted(const QList<rnf::PersonId> &people);

private:
    const FieldCatalog &catalog() const { return m_workspace.people().fields().catalog(); }
    QStringList wantedRows() const;
    void takeDown();
    void build();
    void rebuild();
    void rebuildSoon();
    void fill();
    void fillAnew();
    void addRow(const QString &row);
    void addTextRow(const PersonField &field);
    void addPlaceRow();
    void addContactRow(const QString &kind, qint64 record);
    void addConsentRow();
    void addNameRow(qint64 record);
    void fillNames();
    void keepName(NameEdit *edit);
    void keepOnScreen(NameEdit &edit, bool isPrivate);
    FieldEdit *makeEdit(const PersonField &field, QWidget *parent);
    void addTitle(const QString &title);
    void addLabel(const QString &text, QWidget *buddy);
    void orderStops();
    void offerRow(QMenu *menu, const QString &row, const QString &label);
    /// Shows one more row, and goes there.
    void open(const QString &row);
    void askForField();
    AlikeLine *newAlikeLine();
    void offerAlike(FieldEdit *edit);
    void lookForAlike();
    void placeAlike();
    void putAlikeAside();
    void forgetAlike();
    /// The person with what is typed and not kept yet, as far as it can be.
    Person typed() const;
    void keepField(FieldEdit *edit);
    void keepContact(ContactEdit *edit, bool isPhone);
    void useFirst(ContactEdit *edit, bool isPhone);
    void keep(FieldEdit *edit, const std::function<QString()> &work);
    /// Every edit by the key of its draft.
    Drafts::Edits drafting() const;
    Drafts::Subject subject() const;
    void rememberDrafts();
    void retryDrafts();

    Workspace &m_workspace;
    const Session &m_session;
    Drafts &m_drafts;
    PersonKeeper m_keeper;
    AlikeLine *m_alike;
    AlsoLines *m_also;
    QString m_alikeField;            ///< the key of the field that it stands below
    QHash<QString, int> m_alikeRows; ///< by such keys: where there is room for it
    bool m_isRebuildDue = false;
    QStringList m_opened; ///< rows that have no value yet
    QStringList m_rows;   ///< as built
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<FieldEdit *> m_edits;
    QList<ContactEdit *> m_phones, m_emails;
    QList<NameEdit *> m_names;
    QList<std::pair<Channel, ChoiceBox *>> m_consents;
    QList<QWidget *> m_stops; ///< in the order of the Tab key
};

} // namespace rnf
